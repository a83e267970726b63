import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FormFault } from '../../../scripts/progress/cells.ts';
import { sayFault } from '../../../scripts/progress/cells.ts';
import { planImport } from '../../../scripts/progress/plan-import.ts';
import { sayPlan } from '../../../scripts/progress/say.ts';
import { boardOf, chance } from '../progress/boards.ts';
import { campaign } from '../progress/world.ts';
import type { Table } from './mutations.ts';
import { FAULTS, placeOf, tableOf } from './mutations.ts';

/** Spoilt forms for each line of the table. */
const RUNS = 10;
const FILE = 'phiếu gửi về.xlsx';

function imported({ board, sheet }: Table) {
  const { progress, units, groups } = board;
  const world = { units, groups, start: campaign.start };
  const result = planImport([{ file: FILE, sheets: [sheet] }], progress, world, null);
  return { result, world };
}

const faultsOf = (table: Table): FormFault[] => {
  const { result } = imported(table);
  return result && 'faults' in result ? result.faults : [];
};

/** A refusal that whoever sent the form can act on. */
function assertPlain(fault: FormFault): void {
  const line = sayFault(fault);
  assert.equal(fault.file, FILE, line);
  assert.match(fault.message, /(?<!\p{L})hãy(?!\p{L})/iu, line);
  assert.doesNotMatch(line, /undefined|NaN|\[object|Error|\bat |\b(invalid|expected)\b/, line);
}

for (const { name, spoil, own } of FAULTS) {
  test(`a spoilt form is refused in its place: ${name}`, () => {
    for (let run = 0; run < RUNS; run += 1) {
      const luck = chance(run * 7919 + name.length);
      const table = tableOf(boardOf(luck), luck, own ?? run % 2 === 0);
      const expected = spoil(table, luck);
      const found = faultsOf(table);
      const about = `run ${run}: wants ${JSON.stringify(placeOf(expected))} ${expected.value ?? ''} ${String(expected.says)} of\n${found.map(sayFault).slice(0, 5).join('\n')}`;
      found.forEach(assertPlain);
      const { row, column } = placeOf(expected);
      const rightPlace = found.filter(
        (fault) =>
          (row === undefined || (fault.sheet === table.sheet.name && fault.row === row)) &&
          (column === undefined || fault.column === column) &&
          (fault.value ?? '') === (expected.value ?? '') &&
          expected.says.test(fault.message),
      );
      assert.equal(rightPlace.length, 1, about);
      for (const fault of found) {
        if (!rightPlace.includes(fault))
          assert.match(fault.message, expected.others ?? /^$/, about);
      }
    }
  });
}

test('the forms that are spoilt are right before', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const luck = chance(seed);
    assert.deepEqual(faultsOf(tableOf(boardOf(luck), luck, seed % 2 === 0)), []);
  }
});

test('a row that stands twice with other counts is left out, with both places and counts', () => {
  for (let seed = 0; seed < 40; seed += 1) {
    const luck = chance(seed);
    const table = tableOf(boardOf(luck), luck, seed % 2 === 0);
    const first = luck.whole(table.header + 1, table.sheet.rows.length - 1);
    const again = [...table.sheet.rows[first]!];
    const at = table.columns.indexOf('joined');
    again[at] = Number(again[at]) + 1;
    table.sheet.rows.push(again);
    const { result, world } = imported(table);
    assert.ok(result && 'plan' in result);
    const said = sayPlan(result.plan, world);
    assert.match(said, /Gửi hai lần khác nhau: đơn vị này KHÔNG được nhập\. Hãy/);
    const rows = [first + 1, table.sheet.rows.length].map((row) => `${FILE}, dòng ${row}`);
    for (const place of rows) assert.ok(said.includes(place), said);
  }
});
