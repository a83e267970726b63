/** The worked examples of the staff guide, done as they stand there. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { contentFaults } from '../../scripts/check/check.ts';
import { root } from '../../scripts/lib/paths.ts';

interface Example {
  /** Number of its part of the guide. */
  part: string;
  /** Relative to the content folder. */
  file: string;
  /** Null for a new file. */
  before: string | null;
  after: string;
}

const shipped = join(root, 'content');

/** Pairs of “Trước” and “Sau” under a file's name. */
function examples(): Example[] {
  const guide = readFileSync(join(shipped, 'README.md'), 'utf8');
  const found: Example[] = [];
  let [part, file, label, before] = ['', '', '', null as string | null];
  for (const [, heading, fresh, name, word, text] of guide.matchAll(
    /^### (4\.\d+)\.|^Tệp (mới )?`([^`]+)`|^(Trước|Sau)|^```\w+\n([^]*?)\n```$/gm,
  )) {
    if (heading) [part, file] = [heading, ''];
    if (name) [file, label, before] = [part && name, '', fresh ? '' : null];
    if (word) label = word;
    if (text === undefined || file === '') continue;
    if (label === 'Trước') before = text;
    if (label === 'Sau' && before !== null) {
      found.push({ part, file, before: before || null, after: text });
      [label, before] = ['', null];
    }
  }
  return found;
}

const all = examples();
const isAbridged = ({ before }: Example) => before !== null && /^ *…$|\[ … \]/m.test(before);
const whole = all.filter((example) => !isAbridged(example));

test('what the guide shows before a change stands so in the content', () => {
  assert.ok(whole.length >= 15, `${whole.length} examples were read`);
  for (const { part, file, before } of whole) {
    const path = join(shipped, file);
    if (before === null) {
      assert.ok(!existsSync(path), `${part}: ${file} is there already`);
      continue;
    }
    const earlier = all.filter((one) => one.file === file).map(({ after }) => after);
    const own = existsSync(path) ? [readFileSync(path, 'utf8')] : [];
    const stands = [...own, ...earlier].some((text) => text.includes(before));
    assert.ok(stands, `${part}: ${file} lacks\n${before}`);
  }
});

test('what the guide shows after a change passes the content check', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'ví dụ ')), 'content');
  cpSync(shipped, folder, { recursive: true });
  // These two say so themselves: the first needs a renamed folder, the second a picture.
  for (const { file, before, after } of whole.filter(({ part }) => !/^4\.(14|20)$/.test(part))) {
    const path = join(folder, file);
    if (before === null) writeFileSync(path, after);
    else
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(before, () => after),
      );
  }
  const faults = contentFaults(folder).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );
  rmSync(join(folder, '..'), { recursive: true });
  assert.deepEqual(faults, []);
});
