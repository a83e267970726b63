/** Part I of a report, 1 to 4: what the figures say, in sentences. */
import type { Board, Figures, GroupFigures, Pace, UnitFigures } from '#lib/progress/derive.ts';
import { gapWords, paceSentence } from '#lib/progress/sentences.ts';
import { lowerFirst } from '#lib/vietnamese/case.ts';
import { formatDate } from '#lib/vietnamese/date.ts';
import { formatPercent, formatWhole } from '#lib/vietnamese/number.ts';
import type { Block } from './blocks.ts';
import { paragraph, subpart } from './blocks.ts';
import { extremes } from './extremes.ts';
import type { Period } from './period.ts';

/** The board on the report's day, and on the day before its period. */
export interface Figured {
  board: Board;
  before: Board;
  period: Period;
  campaign: Pace;
}

/** Sub-parts 1 to 4 of the results. */
export function resultBlocks(figured: Figured): Block[] {
  const { board } = figured;
  return [
    subpart('1. Kết quả chung'),
    ...overall(figured),
    subpart('2. Kết quả theo nhóm người'),
    ...byGroup(figured),
    paragraph('Số liệu chi tiết tại Biểu 1 của Phụ lục.'),
    subpart('3. Kết quả theo đơn vị'),
    ...byUnit(board),
    subpart('4. Đơn vị chưa báo cáo, chậm báo cáo'),
    ...silence(board),
  ];
}

const NO_TARGET = 'Chưa có đơn vị nào được giao chỉ tiêu.';

function overall({ board: { total, asOf, source }, before, period, campaign }: Figured): Block[] {
  const { percent, completedPercent, requiredPercent, gap, perDayNeeded } = total;
  const pace = paceSentence(total, asOf, campaign);
  if (asOf === null) {
    return [paragraph(pace, `Tổng chỉ tiêu vận động là ${formatWhole(total.people)} người.`)];
  }
  if (percent === null || completedPercent === null || requiredPercent === null || gap === null) {
    return [paragraph(pace)];
  }
  const end = formatDate(campaign.end);
  const need =
    perDayNeeded !== null && perDayNeeded > 0
      ? `Để đạt mục tiêu vào ngày ${end}, từ sau ngày ${formatDate(asOf)} mỗi ngày cần thêm ${formatWhole(perDayNeeded)} người tham gia.`
      : pace;
  return [
    paragraph(
      `Đến hết ngày ${formatDate(asOf)}, có ${formatWhole(total.joined)} trên tổng số ${formatWhole(total.people)} người theo chỉ tiêu đã tham gia (đăng nhập nền tảng học), đạt ${formatPercent(percent)}.`,
      `Trong đó, ${formatWhole(total.completed)} người đã hoàn thành ít nhất một khóa học, bằng ${formatPercent(completedPercent)} tổng chỉ tiêu.`,
    ),
    paragraph(
      `Theo mục tiêu ${campaign.targetPercent}% vào ngày ${end}, mức cần đạt tại ngày ${formatDate(asOf)} là ${formatPercent(requiredPercent)}; kết quả tham gia ${lowerFirst(gapWords(gap))}.`,
      need,
    ),
    ...inPeriod(total, before.total, period, asOf),
    paragraph(
      'Số liệu do đơn vị tự báo, cộng dồn từ ngày bắt đầu chiến dịch.',
      `Nguồn: ${source.replace(/\.$/, '')}.`,
    ),
  ];
}

/** What the period itself brought; the whole campaign is its own period. */
function inPeriod(total: Figures, before: Figures, period: Period, asOf: string): Block[] {
  if (period.kind === 'chien-dich') return [];
  if (asOf < period.from) {
    return [
      paragraph(
        `Trong kỳ báo cáo (${period.words}) không có số liệu mới; số liệu trên là của lần báo cáo gần nhất, ngày ${formatDate(asOf)}.`,
      ),
    ];
  }
  return [
    paragraph(
      `So với trước kỳ báo cáo (trước ngày ${formatDate(period.from)}), số người tham gia ${difference(total.joined - before.joined)}; số người hoàn thành ${difference(total.completed - before.completed)}.`,
    ),
  ];
}

/** "tăng 12 người", "giảm 3 người" after a recount, "không đổi". */
function difference(people: number): string {
  if (people === 0) return 'không đổi';
  return `${people > 0 ? 'tăng' : 'giảm'} ${formatWhole(Math.abs(people))} người`;
}

function changeWords(now: Figures, before: Figures | undefined, { kind }: Period): string {
  return kind === 'chien-dich' || !before
    ? ''
    : `; số người tham gia trong kỳ ${difference(now.joined - before.joined)}`;
}

function byGroup({ board, before, period }: Figured): Block[] {
  if (board.groups.length === 0) return [paragraph(NO_TARGET)];
  const items = board.groups.map((group) => {
    const then = before.groups.find(({ id }) => id === group.id);
    return groupLine(group, board.asOf, changeWords(group, then, period));
  });
  return [{ kind: 'list', items }];
}

function groupLine(group: GroupFigures, asOf: string | null, change: string): string {
  const { name, people, joined, completed, percent, completedPercent } = group;
  if (asOf === null || percent === null || completedPercent === null) {
    return `${name}: chỉ tiêu ${formatWhole(people)} người, chưa có số liệu báo cáo.`;
  }
  return `${name}: ${formatWhole(joined)}/${formatWhole(people)} người tham gia, đạt ${formatPercent(percent)}; ${formatWhole(completed)} người hoàn thành, bằng ${formatPercent(completedPercent)}${change}.`;
}

function byUnit({ units }: Board): Block[] {
  if (units.length === 0) return [paragraph(NO_TARGET)];
  const reported = units.filter((unit) => unit.reported !== null);
  const { strongest, weakest } = extremes(units);
  return [
    paragraph(
      `Có ${reported.length}/${units.length} đơn vị được giao chỉ tiêu đã báo cáo số liệu.`,
    ),
    ...(strongest.length > 0
      ? ([
          {
            kind: 'list',
            items: [
              `Tỷ lệ tham gia cao nhất: ${shares(strongest)}.`,
              `Tỷ lệ tham gia thấp nhất trong các đơn vị đã báo cáo: ${shares(weakest)}.`,
            ],
          },
        ] satisfies Block[])
      : []),
    paragraph('Số liệu chi tiết tại Biểu 2 của Phụ lục.'),
  ];
}

const shares = (units: readonly UnitFigures[]) =>
  units.map(({ name, percent }) => `${name} (${formatPercent(percent ?? 0)})`).join('; ');

/** Who has not reported at all, not for every group, or not for the last day. */
function silence({ units, groups, asOf }: Board): Block[] {
  if (units.length === 0) return [paragraph(NO_TARGET)];
  const nameOf = (id: string) => groups.find((group) => group.id === id)?.name ?? id;
  const silent = units.filter(({ reported }) => reported === null);
  const partial = units.filter(({ reported, missing }) => reported !== null && missing.length > 0);
  const late = units.filter(
    ({ reported }) => reported !== null && asOf !== null && reported < asOf,
  );
  const lines: [what: string, names: string[]][] = [
    ['Chưa có báo cáo nào, tạm tính là 0', silent.map(({ name }) => name)],
    [
      'Còn thiếu số liệu của một số nhóm',
      partial.map(({ name, missing }) => `${name} (${missing.map(nameOf).join(', ')})`),
    ],
    [
      `Chưa báo cáo số liệu ngày ${asOf === null ? '' : formatDate(asOf)}`,
      late.map(({ name, reported }) => `${name} (số liệu gần nhất ngày ${formatDate(reported!)})`),
    ],
  ];
  const items = lines
    .filter(([, names]) => names.length > 0)
    .map(([what, names]) => `${what} (${names.length} đơn vị): ${names.join('; ')}.`);
  return items.length > 0
    ? [{ kind: 'list', items }]
    : [paragraph('Các đơn vị được giao chỉ tiêu đều đã báo cáo đủ.')];
}
