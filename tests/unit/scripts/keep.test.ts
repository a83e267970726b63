import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { keepFile, keepFolder } from '../../../scripts/lib/keep.ts';
import { writeWhole } from '../../../scripts/lib/write-whole.ts';

const DAY = '2026-12-01';

function inProject(work: (content: string, shelf: string) => void): void {
  const project = mkdtempSync(join(tmpdir(), 'dự án '));
  const content = join(project, 'nội dung');
  mkdirSync(content);
  writeFileSync(join(content, 'tien-do.json'), 'một');
  work(content, join(project, 'ban-truoc'));
  rmSync(project, { recursive: true });
}

test('a file is kept before each change, and no copy takes the place of another', () => {
  inProject((content, shelf) => {
    const first = keepFile(content, 'tien-do.json', DAY);
    writeWhole(join(content, 'tien-do.json'), 'hai');
    const second = keepFile(content, 'tien-do.json', DAY);
    assert.deepEqual(readdirSync(shelf), [
      'tien-do-2026-12-01-1.json',
      'tien-do-2026-12-01-2.json',
    ]);
    assert.deepEqual(
      [first, second].map((file) => readFileSync(file, 'utf8')),
      ['một', 'hai'],
    );
    assert.deepEqual(readdirSync(content), ['tien-do.json'], 'no draft is left');
  });
});

test('a folder is kept as the day found it, also after a copy that was cut short', () => {
  inProject((content, shelf) => {
    mkdirSync(join(shelf, `nội dung-${DAY}.chua-xong`), { recursive: true });
    const kept = keepFolder(content, DAY);
    writeFileSync(join(content, 'tien-do.json'), 'hai');
    assert.equal(keepFolder(content, DAY), kept);
    assert.equal(readFileSync(join(kept, 'tien-do.json'), 'utf8'), 'một');
    assert.deepEqual(readdirSync(shelf), [`nội dung-${DAY}`]);
  });
});
