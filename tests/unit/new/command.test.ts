import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { filesIn } from '../../../scripts/lib/files.ts';
import { root } from '../../../scripts/lib/paths.ts';

const content = join(mkdtempSync(join(tmpdir(), 'them-')), 'nội dung');
cpSync(join(root, 'content'), content, { recursive: true });

const add = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/them.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, SITE_DATE: '2026-11-23' },
  });
  return { status, said: stdout + stderr };
};

test('a new file stands at its address, says what to fill in, and is never written over', () => {
  const before = filesIn(content);
  const { status, said } = add('hoi-dap', 'Điện thoại cũ có cài được không?');
  const file = 'hoi-dap/dien-thoai-cu-co-cai-duoc-khong.md';
  assert.equal(status, 0, said);
  assert.deepEqual(
    filesIn(content).filter((name) => !before.includes(name)),
    [file],
  );
  const text = readFileSync(join(content, file), 'utf8');
  assert.match(text, /^---\ncau_hoi: "Điện thoại cũ có cài được không\?"\n/);
  assert.match(said, /Còn phải điền:[\s\S]*câu hỏi chưa có câu trả lời[\s\S]*nhom[\s\S]*su_that/);
  assert.match(said, /xóa tệp này/);

  const again = add('hoi-dap', 'Điện thoại cũ có cài được không?');
  assert.equal(again.status, 1);
  assert.match(again.said, /Đã có [\s\S]*đặt tên khác/);
  assert.equal(readFileSync(join(content, file), 'utf8'), text);
});

for (const [args, answer] of [
  [['huong-dann', 'Cách'], /Có phải "huong-dan"\?/],
  [[], /Thiếu loại cần thêm\. Hãy viết một trong: huong-dan/],
  [['hoi-dap'], /Thiếu tên\. Hãy viết trong ngoặc kép/],
  [['an-pham', 'Tờ', '--loai', 'to-roii'], /Có phải "to-roi"\?/],
  [['hoi-dap', 'Câu', '--loai', 'x'], /không chia loại\. Hãy bỏ --loai/],
  [['trang', 'Câu'], /Không có loại "trang"/],
] as const) {
  test(`“${args.join(' ')}” writes nothing and is answered`, () => {
    const before = filesIn(content);
    const { status, said } = add(...args);
    assert.equal(status, 1);
    assert.match(said, answer);
    assert.deepEqual(filesIn(content), before);
  });
}
