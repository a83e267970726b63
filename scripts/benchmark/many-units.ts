/** Content for the benchmark: the ward's own with the units of a large commune, their board full or empty. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '#lib/vietnamese/date.ts';
import { UNIT_KIND_IDS } from '#schemas/unit.ts';
import type { Unit } from '#schemas/unit.ts';
import { progressText } from '../progress/write.ts';

export const SIZE = { units: 300, groups: 4, dates: 30 };
/** People of each unit in each group. */
const PEOPLE = 120;

const names = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`);
const unitIds = names('don-vi', SIZE.units);
const groupIds = names('nhom', SIZE.groups);
const pairs = unitIds.flatMap((unit) => groupIds.map((group) => ({ unit, group })));

/**
 * Copies the content folder `from` to `to` with SIZE.units units more. `full`: every unit reports for
 * every group on every date; else there is no target and no report.
 */
export function contentWithUnits(from: string, to: string, full: boolean): void {
  cpSync(from, to, { recursive: true });
  const units = (readJson(from, 'don-vi.json') as Unit[]).filter(({ sample }) => !sample);
  const more = unitIds.map((id, index) => ({
    id,
    name: `Đơn vị thử ${index + 1}`,
    sample: false,
    kind: UNIT_KIND_IDS[index % UNIT_KIND_IDS.length],
  }));
  writeJson(to, 'don-vi.json', [...units, ...more]);
  writeJson(
    to,
    'nhom.json',
    groupIds.map((id, index) => ({ id, name: `Nhóm thử ${index + 1}`, resident: true })),
  );
  const { start } = readJson(from, 'chien-dich.json') as { start: string };
  const progress = progressText({
    status: 'sample',
    source: 'Số liệu thử tốc độ',
    targets: full ? pairs.map((pair) => ({ ...pair, people: PEOPLE })) : [],
    updates: full ? names('', SIZE.dates).map((_, index) => update(start, index + 1)) : [],
  });
  writeFileSync(join(to, 'tien-do.json'), progress);
}

/** The report of a day: every pair grows to a share and on a curve of its own, so that no two units are alike. */
function update(start: string, day: number) {
  const rows = pairs.map((pair, index) => {
    const share = 0.3 + 0.7 * ((index * 0.618) % 1);
    const curve = 0.5 + 1.5 * ((index * 0.414) % 1);
    const joined = Math.floor(PEOPLE * share * (day / SIZE.dates) ** curve);
    return { ...pair, joined, completed: Math.floor(joined / 2) };
  });
  return { date: addDays(start, day), rows };
}

const readJson = (folder: string, name: string): unknown =>
  JSON.parse(readFileSync(join(folder, name), 'utf8'));

function writeJson(folder: string, name: string, data: unknown): void {
  writeFileSync(join(folder, name), JSON.stringify(data, null, 1));
}
