/** `npm run nhap-so-lieu`: writes the forms that units fill in, and reads them back into `tien-do.json`. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { contentDir } from '#lib/content-dir.ts';
import { siteDay } from '#lib/site-day.ts';
import { keepFile } from './lib/keep.ts';
import { root } from './lib/paths.ts';
import { stop } from './lib/stop.ts';
import { writeWhole } from './lib/write-whole.ts';
import type { BoardContent } from './progress/content.ts';
import { readBoardContent } from './progress/content.ts';
import { openFile, returnedFiles } from './progress/files.ts';
import { planImport } from './progress/plan-import.ts';
import { sayFaults, sayPlan } from './progress/say.ts';
import { progressText } from './progress/write.ts';
import { writeForms } from './progress/write-forms.ts';

const USAGE = `Cách dùng:
  npm run nhap-so-lieu -- --mau thu-muc/                       viết mẫu để gửi các đơn vị
  npm run nhap-so-lieu -- thu-muc/ [--ngay 2025-10-12]         đọc các phiếu gửi về, hỏi rồi mới ghi
  npm run nhap-so-lieu -- tep.xlsx [--ngay …] [--dong-y]       --dong-y: ghi luôn, không hỏi`;

function argumentsGiven() {
  try {
    const options = {
      mau: { type: 'string' },
      ngay: { type: 'string' },
      'dong-y': { type: 'boolean' },
    } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch {
    return stop(`Lệnh chưa đúng.\n${USAGE}`);
  }
}

/** The folder that npm was called in: scripts themselves run in the project's. */
const fromHere = (path: string) => resolve(process.env['INIT_CWD'] ?? '.', path);

async function main(): Promise<void> {
  const { values, positionals } = argumentsGiven();
  const day = values.ngay ?? null;
  if (day !== null && !z.iso.date().safeParse(day).success) {
    stop(`Ngày "${day}" chưa đúng. Hãy viết năm-tháng-ngày, ví dụ: --ngay 2025-10-12`);
  }
  const folder = contentDir(process.env, root);
  const content = readBoardContent(folder);
  if (values.mau !== undefined) {
    const target = fromHere(values.mau);
    const { campaign, units, groups, progress } = content;
    const files = await writeForms(target, {
      ...{ campaign, units, groups, targets: progress.targets, day },
    });
    console.log(`Đã viết ${files.length} mẫu vào ${target}:\n  ${files.join('\n  ')}`);
    console.log('Không dùng nữa thì xóa các tệp ấy. Số liệu của trang không đổi.');
    return;
  }
  if (positionals.length === 0) stop(USAGE);
  await importFiles(positionals.map(fromHere), folder, content, {
    day,
    agreed: values['dong-y'] === true,
  });
}

async function importFiles(
  paths: string[],
  folder: string,
  { campaign, units, groups, progress }: BoardContent,
  { day, agreed }: { day: string | null; agreed: boolean },
): Promise<void> {
  const absent = paths.find((path) => !existsSync(path));
  if (absent) stop(`Không có tệp hay thư mục ${absent}. Hãy xem lại tên`);
  const file = join(folder, 'tien-do.json');
  const shown = readFileSync(file, 'utf8');
  const files = returnedFiles(paths);
  if (files.length === 0)
    stop('Thư mục không có tệp nào. Hãy chép các phiếu .xlsx vào rồi chạy lại');
  const world = { units, groups, start: campaign.start };
  const opened = await Promise.all(files.map((one) => openFile(one.file, one.path)));
  const result = planImport(opened, progress, world, day);
  if (result === null) stop('Các phiếu đều còn trống nên không có gì để nhập');
  if ('faults' in result) return stop(sayFaults(result.faults));
  const { plan } = result;
  console.log(sayPlan(plan, world));
  if (plan.changes.length === 0) return;
  if (progress.status === 'sample') {
    console.log(
      '\nLưu ý: tien-do.json đang ghi status là "sample" (minh họa), trang sẽ nói như vậy.',
    );
  }
  if (!agreed && !process.stdin.isTTY) {
    console.log('\nChưa ghi: hãy chạy trên cửa sổ lệnh để trả lời, hoặc thêm --dong-y.');
  } else if (agreed || (await confirmed())) {
    // Somebody may have saved the file while the question stood.
    if (readFileSync(file, 'utf8') !== shown) {
      stop('tien-do.json vừa được sửa ở nơi khác. Chưa ghi gì; hãy chạy lại');
    }
    const kept = keepFile(folder, 'tien-do.json', siteDay(process.env['SITE_DATE'], new Date()));
    writeWhole(file, progressText(plan.next));
    console.log(`\nĐã ghi ${plan.changes.length} dòng vào ${file}. Hãy chạy npm run kiem-tra.`);
    console.log(`Muốn quay lại: chép bản cũ, ${kept}, đè lên tệp ấy.`);
  } else {
    console.log('Không ghi gì.');
  }
}

async function confirmed(): Promise<boolean> {
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question('\nGhi vào tien-do.json? (c/k) ');
  prompt.close();
  return /^(c|có|co)$/i.test(answer.trim().normalize('NFC'));
}

await main().catch((error: unknown) => {
  stop((error as Error).message);
});
