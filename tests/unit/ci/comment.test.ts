import assert from 'node:assert/strict';
import test from 'node:test';
import { annotations, codeQuality, commentText } from '../../../scripts/ci/comment.ts';

const faults = [
  { file: 'hoi-dap/a.md', line: 3, field: 'nhom', message: '"x, y" chưa đúng. Hãy sửa 100%' },
  { file: 'don-vi.json', message: 'thiếu tệp.\nHãy thêm' },
];

test('a comment says how many places, each of them, and that residents still see the site', () => {
  const text = commentText(faults, '/trang/content');
  assert.match(text, /^\*\*Trang chưa thay đổi: nội dung vừa lưu có 2 chỗ phải sửa/);
  assert.match(text, /hoi-dap\/a\.md\n {4}dòng 3 · nhom: "x, y" chưa đúng/);
  assert.match(text, /don-vi\.json\n {4}thiếu tệp/);
});

test('words of a faulty file cannot leave the block of code that they stand in', () => {
  const text = commentText([{ file: 'a.md', message: '```\n@ai-do ![](//ảnh)' }], '/content');
  assert.equal(text.match(/```/g)?.length, 2);
});

test('a long list is cut, and the comment says so', () => {
  const many = Array.from({ length: 5000 }, (_, index) => ({
    file: `${index}.md`,
    message: 'thiếu',
  }));
  const text = commentText(many, '/content');
  assert.ok(text.length < 65_000);
  assert.match(text, /Còn lỗi nữa\. Hãy sửa các lỗi trên trước\.\n```$/);
});

test('workflow commands keep a fault on one line and its commas out of the properties', () => {
  assert.equal(
    annotations(faults, 'content'),
    [
      '::error file=content/hoi-dap/a.md,line=3,title=Chỗ phải sửa::nhom: "x, y" chưa đúng. Hãy sửa 100%25',
      '::error file=content/don-vi.json,line=1,title=Chỗ phải sửa::thiếu tệp.%0AHãy thêm',
    ].join('\n'),
  );
});

test('a code quality report has what GitLab requires, each fault under a name of its own', () => {
  const report = codeQuality(faults, 'content') as {
    description: string;
    fingerprint: string;
    severity: string;
    location: { path: string; lines: { begin: number } };
  }[];
  assert.deepEqual(
    report.map(({ location }) => location),
    [
      { path: 'content/hoi-dap/a.md', lines: { begin: 3 } },
      { path: 'content/don-vi.json', lines: { begin: 1 } },
    ],
  );
  assert.equal(new Set(report.map(({ fingerprint }) => fingerprint)).size, 2);
  assert.ok(report.every(({ severity, description }) => severity === 'blocker' && description));
});
