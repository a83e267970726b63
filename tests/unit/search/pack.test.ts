import assert from 'node:assert/strict';
import test from 'node:test';
import { packTasks } from '#lib/search/pack.ts';
import type { SourceGroup } from '#lib/search/pack.ts';
import type { TaskIndex } from '#lib/search/tasks.ts';

const item = { line: '', parts: [], also: '' };
const groups: SourceGroup[] = [
  {
    kind: 'Hỏi đáp',
    before: '/hoi-dap/#',
    after: '',
    items: [
      {
        ...item,
        id: 'a',
        title: 'Mất thẻ thì làm sao?',
        line: 'Ra công an.',
        also: 'cccd',
        body: 'Mất thẻ thì ra công an. Nộp tờ khai, nộp ảnh, nộp cccd.',
      },
      { ...item, id: 'b', title: 'Nộp ở đâu?', body: 'Nộp tờ khai ở phường.' },
    ],
  },
];
const letters = (index: TaskIndex) => JSON.stringify(index).length;
const items = (limit: number) => packTasks(groups, [], limit, letters).groups[0]!.items;

test('words of the text come along that the title does not say, telling ones first', () => {
  const [[, , line, , more] = []] = items(10_000);
  assert.equal(line, 'Ra công an.');
  // "nộp" three times, "ảnh" only here, "tờ khai" in the other text too.
  assert.match(more!, /^cccd\. nộp ảnh tờ khai$/);
  assert.ok(!/mất|thẻ|công/.test(more!));
});

test('what does not fit is left out: words of the text first, then lines, never titles and other names', () => {
  const whole = letters(packTasks(groups, [], 10_000, letters));
  assert.ok(letters(packTasks(groups, [], whole - 1, letters)) < whole);
  assert.deepEqual(items(0), [
    ['a', 'Mất thẻ thì làm sao?', '', [], 'cccd'],
    ['b', 'Nộp ở đâu?', '', [], ''],
  ]);
  for (let limit = 0; limit <= whole; limit += 1) {
    const size = letters(packTasks(groups, [], limit, letters));
    assert.ok(size <= Math.max(limit, letters(packTasks(groups, [], 0, letters))));
  }
});
