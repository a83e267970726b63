import { formatDate } from '#lib/vietnamese/date.ts';
import type { Board, Figures } from './derive.ts';

/** Columns of `/du-lieu/tien-do.csv`; names and order are a promise to other programs (the project's contract). */
const COLUMNS = [
  'Loại',
  'Mã',
  'Tên',
  'Chỉ tiêu',
  'Tham gia',
  'Hoàn thành',
  'Tỷ lệ (%)',
  'Mức cần đạt (%)',
  'Chênh lệch (điểm phần trăm)',
  'Cần mỗi ngày',
  'Thay đổi 7 ngày',
  'Ngày báo cáo',
] as const;

/** What makes Vietnamese Excel read UTF-8 and not its old code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The board at its last date as a table that Vietnamese Excel and LibreOffice open by a double click:
 * `;` between fields, decimal comma, no thousands mark, unknown = empty. Sample figures say so in
 * every row.
 */
export function toCsv({ status, asOf, total, groups, units }: Board): string {
  const kind = (name: string) => (status === 'sample' ? `${name} (số liệu minh họa)` : name);
  const rows = [
    [kind('Tổng'), '', 'Toàn bộ', ...cells(total), day(asOf)],
    ...groups.map((group) => [kind('Nhóm'), group.id, group.name, ...cells(group), day(asOf)]),
    ...units.map((unit) => [
      kind('Đơn vị'),
      unit.id,
      unit.name,
      ...cells(unit),
      day(unit.reported),
    ]),
  ];
  const lines = [COLUMNS, ...rows].map((row) => row.map(field).join(';'));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

const day = (iso: string | null) => (iso === null ? '' : formatDate(iso));

function cells(figures: Figures): string[] {
  const { people, joined, completed, percent, requiredPercent, gap } = figures;
  return [
    ...[people, joined, completed].map(number),
    ...[percent, requiredPercent, gap, figures.perDayNeeded, figures.weekChange].map(number),
  ];
}

const number = (value: number | null) => (value === null ? '' : String(value).replace('.', ','));

/** A field in quotes where it holds what would end it (RFC 4180). */
function field(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
