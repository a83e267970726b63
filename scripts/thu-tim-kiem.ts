/** `npm run thu-tim-kiem`: puts the judged questions (tests/search) to the built site's search; judges no figure. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTasks } from '#lib/search/tasks.ts';
import type { TaskIndex } from '#lib/search/tasks.ts';
import { judge } from './benchmark/search/judge.ts';
import type { Judged, Verdict } from './benchmark/search/judge.ts';
import { align } from './benchmark/limit/table.ts';
import { dist, root } from './lib/paths.ts';
import { stop } from './lib/stop.ts';

const list = join(dist, 'tim-kiem/muc-luc.json');
if (!existsSync(list)) stop('Chưa có trang để thử. Hãy chạy npm run build trước.');
const tasks = openTasks(JSON.parse(readFileSync(list, 'utf8')) as TaskIndex);

const NAMES = { marks: 'có dấu', plain: 'không dấu', slip: 'gõ lỡ', short: 'viết tắt' };
const percent = (share: number) => `${(share * 100).toFixed(1).replace('.', ',')} %`;
const row = (name: string, { count, first, firstThree, mrr }: Verdict) => [
  name,
  String(count),
  percent(first),
  percent(firstThree),
  mrr.toFixed(3).replace('.', ','),
];

for (const [name, file] of [
  ['Câu dùng khi viết quy tắc', 'judged.json'],
  ['Câu để riêng, không xem khi viết', 'unseen.json'],
]) {
  const questions = JSON.parse(readFileSync(join(root, 'tests/search', file!), 'utf8')) as Judged[];
  const kinds = Object.entries(NAMES).map(([kind, label]) =>
    row(
      label,
      judge(
        tasks,
        questions.filter(({ typed }) => typed === kind),
      ),
    ),
  );
  const all = judge(tasks, questions);
  const head = ['cách gõ', 'số câu', 'đúng ở đầu', 'trong ba câu đầu', 'MRR'];
  console.log(`${name}\n${align([head, ...kinds, row('tất cả', all)])}\n`);
  for (const { query, place, instead } of all.misses)
    console.log(
      `  ${place === 0 ? 'không thấy' : `thứ ${place}`}: “${query}”, đứng đầu là ${instead}`,
    );
  console.log('');
}
