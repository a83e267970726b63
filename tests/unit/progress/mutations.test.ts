import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../../../scripts/check/check.ts';
import type { Fault as Said } from '../../../scripts/check/fault.ts';
import { fieldName } from '../../../scripts/check/fault.ts';
import { kindOf } from '../../../scripts/check/layout.ts';
import { decode, readFolder } from '../../../scripts/check/read.ts';
import { shipped } from '../check/planted.ts';
import type { Layout, ValidBoard } from './boards.ts';
import { LAYOUTS, boardOf, chance, textOf } from './boards.ts';
import type { Expected } from './mutations.ts';
import { FAULTS, put } from './mutations.ts';
import { TEXT_FAULTS } from './text-mutations.ts';

/** Spoilt files for each line of the two tables. */
const RUNS = 48;

const { files, texts } = readFolder(shipped);
/** Names of a folder that lacks nothing: one file of each kind. */
const names = [...Map.groupBy(files, kindOf)].flatMap(([kind, own]) =>
  kind === 'page' ? own : own.slice(0, 1),
);

/** What the build and `npm run kiem-tra` say of a board; everything else in its folder is right. */
function faultsOf({ units, groups }: ValidBoard, bytes: Uint8Array): Said[] {
  const { text, faults } = decode(bytes, 'tien-do.json');
  const read = new Map([
    ['chien-dich.json', texts.get('chien-dich.json') ?? ''],
    ['don-vi.json', JSON.stringify(units)],
    ['nhom.json', JSON.stringify(groups)],
    ...(text === undefined ? [] : [['tien-do.json', text] as const]),
  ]);
  return judge({ files: names, texts: read, pictures: new Map(), recordings: new Map(), faults })
    .faults;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const shown = ({ line, field, message }: Said) => `${line ?? '?'} ${field ?? ''}: ${message}`;

/** Line of a value, found without the reader that is being tested; spoils the board. */
function lineOf(board: ValidBoard, path: Expected['path'], layout: Layout): number {
  put(board, exists(board.progress, path) ? path : path.slice(0, -1), '§');
  return textOf(board.progress, layout).split('"§"')[0]!.split('\n').length;
}

const exists = (value: unknown, [key, ...rest]: Expected['path']): boolean =>
  key === undefined ||
  (typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, key) &&
    exists((value as Record<string | number, unknown>)[key], rest));

/** A fault that staff can read and act on: Vietnamese, a cure, nothing of the machine's. */
function assertPlain(fault: Said): void {
  const { file, message } = fault;
  assert.equal(file, 'tien-do.json', shown(fault));
  assert.match(message, /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/);
  assert.match(message, /(?<!\p{L})hãy(?!\p{L})/iu, `no cure: ${shown(fault)}`);
  assert.doesNotMatch(message, /\p{Cc}|[\u200b-\u200f\u2028\u2029\ufeff]/u, shown(fault));
  const own = message.replace(/"[^"]*"/g, '');
  assert.doesNotMatch(
    own,
    /undefined|NaN|Infinity|\[object|Error|\bat |\b(invalid|expected|received|must|required)\b/i,
    shown(fault),
  );
  assert.ok(message.length < 400, shown(fault));
}

for (const [name, faults] of Map.groupBy(FAULTS, (fault) => fault.name)) {
  test(`a fault is named in its place: ${name}`, () => {
    for (const { field, spoil } of faults) {
      for (let run = 0; run < RUNS; run += 1) {
        const luck = chance(run * 7919 + field.length);
        const board = boardOf(luck);
        const layout = luck.of(LAYOUTS);
        const { path, says, others } = spoil(board, luck);
        const found = faultsOf(board, bytesOf(textOf(board.progress, layout)));
        const line = lineOf(board, path, layout);
        const all = found.map(shown).slice(0, 6).join('\n');
        const about = `${name}, ${field}, run ${run}: wants ${line} ${fieldName(path)} ${String(says)} of\n${all}`;
        const own = found.filter(
          (said) => said.line === line && said.field === fieldName(path) && says.test(said.message),
        );
        assert.equal(own.length, 1, about);
        for (const said of found) {
          assertPlain(said);
          if (!own.includes(said)) assert.match(shown(said), others ?? /^$/, about);
        }
      }
    }
  });
}

for (const { name, spoil } of TEXT_FAULTS) {
  test(`a text that is no JSON is named on its line: ${name}`, () => {
    for (let run = 0; run < RUNS; run += 1) {
      const luck = chance(run * 7919 + name.length);
      const board = boardOf(luck);
      const good = textOf(board.progress, luck.of(LAYOUTS));
      const { text, says, line, key } = spoil(good, luck);
      const found = faultsOf(board, typeof text === 'string' ? bytesOf(text) : text);
      const all = found.map(shown).slice(0, 6).join('\n');
      const about = `${name}, run ${run}: wants ${JSON.stringify(line)} ${String(says)} of\n${all}`;
      found.forEach(assertPlain);
      const [first, ...others] = found;
      assert.ok(first && others.length === 0, about);
      assert.match(first.message, says, about);
      const [least, most] = typeof line === 'object' ? [line.from, Infinity] : [line, line];
      if (least === undefined) assert.equal(first.line, undefined, about);
      else assert.ok(first.line! >= least && first.line! <= most!, about);
      if (key) assert.equal(first.field?.split('.').at(-1), key, about);
    }
  });
}

test('the boards that are spoilt have no fault before', () => {
  for (let seed = 0; seed < 300; seed += 1) {
    const luck = chance(seed);
    const board = boardOf(luck);
    const text = textOf(board.progress, luck.of(LAYOUTS));
    assert.deepEqual(JSON.parse(text), board.progress);
    assert.deepEqual(faultsOf(board, bytesOf(text)), []);
  }
});

test('the tables make ten thousand spoilt files', () => {
  assert.ok((FAULTS.length + TEXT_FAULTS.length) * RUNS >= 10_000);
});

test('line ends of Windows and old Macs, blank lines, indents and escapes are no fault', () => {
  const board = boardOf(chance(1));
  const text = textOf(board.progress, 'rows');
  const escaped = text.replace(
    /[^\n -~]/g,
    (letter) => String.raw`\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const others = [
    text.replaceAll('\n', '\r\n'),
    text.replaceAll('\n', '\r'),
    text.replaceAll('\n', '  \n\n\t'),
    `\n\n${text}\n\n`,
    escaped,
  ];
  for (const other of others) assert.deepEqual(faultsOf(board, bytesOf(other)), []);
});
