/** Figures in plain Vietnamese: neutral, short, true on whatever day they are read. */
import type { Campaign } from '#schemas/campaign.ts';
import { lowerFirst } from '#lib/vietnamese/case.ts';
import { formatDate, formatDayMonth } from '#lib/vietnamese/date.ts';
import { formatDecimal, formatPercent, formatSigned, formatWhole } from '#lib/vietnamese/number.ts';
import type { Board, Figures, GroupFigures, Pace, SeriesPoint, UnitFigures } from './derive.ts';
import type { Changes } from './changes.ts';

type Goal = Pick<Campaign, 'end' | 'targetPercent'>;

/** How far a gap in percentage points is from the required pace, without a full stop. */
export function gapWords(gap: number): string {
  if (gap === 0) return 'Ngang mức cần đạt';
  return `${gap < 0 ? 'Thấp' : 'Cao'} hơn mức cần đạt ${formatDecimal(Math.abs(gap))} điểm phần trăm`;
}

/** People still missing for the target, rounded up; zero or less once it is reached. */
function peopleShort({ people, joined }: Figures, targetPercent: number): number {
  return Math.ceil((targetPercent * people - 100 * joined) / 100);
}

/** What the figures of `asOf` mean for the target, in one sentence. */
export function paceSentence(figures: Figures, asOf: string | null, goal: Goal): string {
  if (asOf === null) return 'Chưa có số liệu báo cáo.';
  const { percent, gap, perDayNeeded } = figures;
  if (percent === null || gap === null) return 'Chưa có chỉ tiêu nên chưa tính được tỷ lệ.';
  const short = peopleShort(figures, goal.targetPercent);
  const target = `mục tiêu ${goal.targetPercent}%`;
  if (perDayNeeded === null) {
    const over = `Chiến dịch đã kết thúc ngày ${formatDate(goal.end)}`;
    return short > 0
      ? `${over}, còn thiếu ${formatWhole(short)} người so với ${target}.`
      : `${over}, đã đạt ${target}.`;
  }
  if (short <= 0) return `Đã đạt ${target}.`;
  return `${gapWords(gap)}; để kịp ${formatDayMonth(goal.end)}, mỗi ngày cần thêm ${formatWhole(perDayNeeded)} người.`;
}

/** The day to which the figures run, for the line under each of them. */
export function asOfWords(asOf: string | null): string {
  return asOf === null
    ? 'Chưa có báo cáo nào'
    : `Số do đơn vị tự báo, đến hết ngày ${formatDate(asOf)}`;
}

/** The days that belong to one unit's figures: its own last report, and the day they are measured against. */
export function unitDatesSentence(reported: string | null, asOf: string | null): string {
  const pace =
    reported === null || asOf === null || reported === asOf
      ? ''
      : `; so với mức cần đạt của ngày ${formatDate(asOf)}`;
  return `${asOfWords(reported)}${pace}.`;
}

/** The pace chart in one sentence, for readers who do not see it. */
export function chartSentence(
  { series, status }: Pick<Board, 'series' | 'status'>,
  { start, end, targetPercent }: Pace,
): string {
  const chart = status === 'sample' ? 'Biểu đồ số liệu minh họa' : 'Biểu đồ';
  const line = `mức cần đạt tăng đều từ 0% ngày ${formatDayMonth(start)} lên ${targetPercent}% ngày ${formatDate(end)}`;
  const first = series[0];
  const last = series.at(-1);
  if (!first || !last || first.percent === null || last.percent === null) {
    return `${chart}: ${line}; chưa có số liệu báo cáo.`;
  }
  const reported =
    first === last
      ? `tỷ lệ tham gia ngày ${formatDayMonth(last.date)} là ${formatPercent(last.percent)}`
      : `tỷ lệ tham gia từ ${formatPercent(first.percent)} ngày ${formatDayMonth(first.date)} đến ${formatPercent(last.percent)} ngày ${formatDayMonth(last.date)}`;
  return `${chart}: ${reported}, khi đó cần đạt ${formatPercent(last.requiredPercent)}; ${line}.`;
}

/** How many units have reported, in one sentence. */
export function reportingSentence(units: readonly UnitFigures[]): string {
  const silent = units.filter(({ reported }) => reported === null);
  const reported = `${units.length - silent.length} trên ${units.length} đơn vị đã báo cáo`;
  return silent.length === 0 ? `${reported}.` : `${reported}; đơn vị chưa báo cáo tạm tính là 0.`;
}

/** Who is counted: "4.161 cán bộ, công chức, viên chức, đoàn viên, hội viên và học sinh". */
export function peopleWords(people: number, groups: readonly GroupFigures[]): string {
  const names = groups.map(({ name }) => lowerFirst(name));
  const all = [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' và ');
  return `${formatWhole(people)} ${all || 'người'}`;
}

/** A unit's small chart in one sentence; null before its first report. */
export function trendSentence(series: readonly SeriesPoint[]): string | null {
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last || first.percent === null || last.percent === null) return null;
  const end = `${formatPercent(last.percent)} ngày ${formatDayMonth(last.date)}`;
  if (first === last) return `Mới báo một lần: ${end}`;
  return `Từ ${formatPercent(first.percent)} ngày ${formatDayMonth(first.date)} đến ${end}`;
}

/** What the last update changed in all, in one sentence. */
export function changeSentence({ from, to, joined, completed, unitsHeard }: Changes): string {
  const heard = `${formatWhole(unitsHeard)} đơn vị gửi số`;
  if (from === null) return `Lần báo cáo đầu tiên là ngày ${formatDate(to)}: ${heard}.`;
  const counts = `tham gia ${formatSigned(joined)} người, học xong ${formatSigned(completed)} người`;
  return `Từ ${formatDayMonth(from)} đến ${formatDayMonth(to)}: ${counts}; ${heard}.`;
}
