/** What an import would do, in words for the person who decides. */
import { formatDate } from '#lib/vietnamese/date.ts';
import { formatWhole } from '#lib/vietnamese/number.ts';
import type { FormFault } from './cells.ts';
import { sayFault } from './cells.ts';
import type { Twice } from './collect.ts';
import type { Change, World } from './merge.ts';
import type { Plan } from './plan-import.ts';
import type { ReportRow } from './read-table.ts';

const COUNTS = [
  ['joined', 'tham gia'],
  ['completed', 'hoàn thành'],
] as const;

/** All faults, then that nothing was written. */
export function sayFaults(faults: readonly FormFault[]): string {
  const lines = faults.map((fault) => `  ✗ ${sayFault(fault)}`);
  return [
    `Có ${faults.length} chỗ phải sửa:`,
    ...lines,
    'Chưa ghi gì vào tien-do.json. Hãy sửa rồi chạy lại.',
  ].join('\n');
}

/** Who sent, who did not, who sent twice, and each change from old to new. */
export function sayPlan(plan: Plan, world: World): string {
  const { collected, changes, day } = plan;
  const unit = (id: string) => world.units.find((one) => one.id === id)?.name ?? id;
  const group = (id: string) => world.groups.find((one) => one.id === id)?.name ?? id;
  const pair = (one: { unit: string; group: string }) => `${unit(one.unit)}, ${group(one.group)}`;
  const same = collected.twice.filter(({ differ }) => !differ);
  const differing = collected.twice.filter(({ differ }) => differ);
  return [
    `Số liệu đến ngày ${formatDate(day)}`,
    ...section('Lưu ý', plan.notices),
    ...section('Phiếu còn trống', plan.empty),
    ...section('Chưa gửi', collected.silent.map(unit)),
    ...section('Gửi nhưng bỏ trống nhóm', collected.partly.map(pair)),
    ...section(
      'Gửi hai lần giống nhau, dùng một',
      same.map((one) => `${pair(one)}: ${source(one.first)}; ${source(one.second)}`),
    ),
    ...section(
      'Gửi hai lần khác nhau: đơn vị này KHÔNG được nhập. Hãy giữ phiếu đúng, bỏ phiếu kia rồi chạy lại',
      differing.map((one) => `${pair(one)}: ${sayTwice(one)}`),
    ),
    ...section(
      'Sẽ ghi vào tien-do.json (cũ → mới)',
      changes.map((change) => `${pair(change)}: ${sayChange(change)}`),
    ),
    ...(changes.length === 0 ? ['', 'Không có gì mới để ghi.'] : []),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0
    ? []
    : ['', `${title} (${lines.length}):`, ...lines.map((line) => `  ${line}`)];
}

const source = ({ place }: ReportRow) => `${place.group.file}, dòng ${place.group.row}`;

function sayTwice({ first, second }: Twice): string {
  const said = (row: ReportRow) =>
    [
      ...COUNTS.map(([key, name]) => `${name} ${formatWhole(row[key])}`),
      ...(row.note ? [`ghi chú "${row.note}"`] : []),
    ].join(', ');
  return `${said(first)} (${source(first)}); ${said(second)} (${source(second)})`;
}

function sayChange({ before, earlier, after }: Change): string {
  const old = before ?? earlier;
  const counts = COUNTS.map(
    ([key, name]) =>
      `${name} ${old ? formatWhole(old[key]) : 'chưa có'} → ${formatWhole(after[key])}`,
  );
  const [from, to] = [before?.note ?? '', after.note ?? ''];
  const note = from === to ? [] : [`ghi chú "${from}" → "${to}"`];
  const what = before ? 'sửa dòng đã có' : 'dòng mới';
  return `${[...counts, ...note].join(', ')} (${what})`;
}
