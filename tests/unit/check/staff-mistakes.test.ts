import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { judge } from '../../../scripts/check/check.ts';
import type { Fault } from '../../../scripts/check/fault.ts';
import { readFiles } from '../../../scripts/check/read.ts';
import { keptFilesIn } from '../../../scripts/lib/files.ts';
import { said, shipped } from './planted.ts';
import { HARMLESS, MISTAKES } from './staff-mistakes.ts';
import type { Copy, Mistake } from './staff-mistakes.ts';

const originals = new Map(
  keptFilesIn(shipped).map((file) => [file, readFileSync(join(shipped, file))] as const),
);

/** The files that a mistake changes. */
function spoiltBy({ spoil }: Pick<Mistake, 'spoil'>): Map<string, Uint8Array | null> {
  const changed = new Map<string, Uint8Array | null>();
  const copy: Copy = {
    text: (file) => Buffer.from(changed.get(file) ?? originals.get(file)!).toString('utf8'),
    write: (file, content) => {
      changed.set(file, Buffer.from(content));
    },
    edit: (file, from, to) => {
      const text = copy.text(file);
      const found = typeof from === 'string' ? text.includes(from) : from.test(text);
      assert.ok(found, `"${String(from)}" is not in ${file}`);
      copy.write(file, text.replace(from, to));
    },
    remove: (file) => {
      changed.set(file, null);
    },
  };
  spoil(copy);
  return changed;
}

/** What the check reads of the content with these files changed (null: removed). */
function read(changed: ReadonlyMap<string, Uint8Array | null>) {
  const all = new Map<string, Uint8Array | null>([...originals, ...changed]);
  const files = [...all].flatMap(([file, bytes]) => (bytes === null ? [] : [file]));
  return readFiles(files.sort(), (file) => all.get(file)!);
}

/** Mistakes in rounds, none of which touches a file twice: one run of the check judges many. */
function rounds(): { mistakes: Mistake[]; changed: Map<string, Uint8Array | null> }[] {
  const all: { mistakes: Mistake[]; changed: Map<string, Uint8Array | null> }[] = [];
  for (const mistake of MISTAKES) {
    const own = spoiltBy(mistake);
    const touched = [...own.keys(), mistake.file];
    let round = all.find(
      ({ changed, mistakes }) =>
        !touched.some((file) => changed.has(file) || mistakes.some((other) => other.file === file)),
    );
    if (!round) all.push((round = { mistakes: [], changed: new Map() }));
    round.mistakes.push(mistake);
    for (const [file, bytes] of own) round.changed.set(file, bytes);
  }
  return all;
}

const judged = rounds().map(({ mistakes, changed }) => {
  const folder = read(changed);
  return { mistakes, texts: folder.texts, faults: judge(folder).faults };
});

test('there are at least 60 mistakes, each with its own name', () => {
  assert.ok(MISTAKES.length >= 60);
  assert.equal(new Set(MISTAKES.map(({ name }) => name)).size, MISTAKES.length);
});

for (const { mistakes, texts, faults } of judged) {
  for (const { name, file, at, cure } of mistakes) {
    test(`${name}: named in ${file}, with its place and its cure`, () => {
      const own = faults.filter((fault) => fault.file === file);
      const all = own.map(said).join('\n');
      assert.ok(own.length > 0, `nothing is said of ${file}`);
      const lines = texts.get(file)?.split('\n') ?? [];
      const placed = own.filter(({ line }) => {
        const text = lines[(line ?? 0) - 1] ?? '';
        return at === null || at.split('|').some((part) => text.includes(part));
      });
      assert.ok(placed.length > 0, `no fault stands at "${at ?? ''}":\n${all}`);
      assert.ok(
        placed.some(({ message }) => cure.test(message)),
        `no cure ${String(cure)} in:\n${all}`,
      );
    });
  }
}

/** Words of machines; labels of Windows and Paint stand in brackets behind the Vietnamese ones. */
const ENGLISH =
  /\b(unexpected|expected|undefined|error|invalid|required|must|token|null is|NaN|object|at [\w.]+ \(|line \d|column)\b/i;

test('all of it is Vietnamese with a cure, without a stack trace', () => {
  for (const fault of judged.flatMap(({ faults }) => faults)) {
    const own = fault.message.replace(/"[^"]*"|<[^>]*>/g, '');
    assert.match(fault.message, /(?<!\p{L})hãy(?!\p{L})/iu, `no cure: ${said(fault)}`);
    assert.doesNotMatch(own, ENGLISH, said(fault));
    assert.doesNotMatch(fault.message, /\n/, said(fault));
    assert.equal(fault.message, fault.message.normalize('NFC'));
  }
});

test('what stands on the line at fault is shown', () => {
  const shown = judged.flatMap(({ faults, texts }) =>
    faults.filter((fault: Fault) => {
      const line = texts.get(fault.file)?.split('\n')[(fault.line ?? 0) - 1] ?? '';
      return /\p{L}{3}/u.test(line) && fault.found === undefined;
    }),
  );
  assert.deepEqual(shown.map(said), []);
});

for (const { name, spoil } of HARMLESS) {
  test(`${name}: read as if it were not there`, () => {
    const changed = new Map(
      [...originals]
        .filter(([file]) => /\.(mdx?|json)$/.test(file))
        .map(([file, bytes]) => [file, Buffer.from(spoil(bytes.toString('utf8')))] as const),
    );
    const folder = read(changed);
    assert.deepEqual(folder.texts, read(new Map()).texts);
    assert.deepEqual(judge(folder).faults, []);
  });
}
