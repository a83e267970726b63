import assert from 'node:assert/strict';
import test from 'node:test';
import { judge } from '../../../scripts/check/check.ts';
import { refusals } from '../../../scripts/publish/refusals.ts';

/** What is refused of a folder with this board status and these units. */
const refused = (status: string, samples: boolean[]) => {
  const texts = new Map([
    ['tien-do.json', JSON.stringify({ status, source: 'x', targets: [], updates: [] })],
    [
      'don-vi.json',
      samples
        .map((sample, at) => JSON.stringify({ id: `d-${at}`, name: `Đơn vị ${at}`, sample }))
        .join(',\n')
        .replace(/^/, '[\n')
        .concat('\n]'),
    ],
  ]);
  return refusals(
    judge({
      files: [...texts.keys()],
      texts,
      pictures: new Map(),
      recordings: new Map(),
      faults: [],
    }).content,
  );
};

test('sample figures and sample units do not go out, each by its place and with its cure', () => {
  const found = refused('sample', [false, true]);
  assert.deepEqual(
    found.map(({ file, line, field }) => [file, line, field]),
    [
      ['tien-do.json', 1, 'status'],
      ['don-vi.json', 3, '[1]'],
    ],
  );
  assert.ok(found.every(({ message }) => message.includes('ãy')));
  assert.match(found[1]!.message, /"Đơn vị 1"/);
});

test('official figures of real units go out', () => {
  assert.deepEqual(refused('official', [false]), []);
});
