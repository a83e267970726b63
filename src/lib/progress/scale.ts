/** Figures → coordinates of the pace chart, in the units of its viewBox; y grows downwards. */
import type { Campaign } from '#schemas/campaign.ts';
import { daysBetween } from '#lib/vietnamese/date.ts';
import type { SeriesPoint } from './derive.ts';

export interface Point {
  x: number;
  y: number;
}

/** The rectangle in which lines are drawn. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface PaceGeometry {
  /** From 0 at the start to the target at the end, level afterwards. */
  required: Point[];
  /** One point an update; empty where no percentage is known. */
  reported: Point[];
  grid: { percent: number; y: number }[];
  startX: number;
  endX: number;
  /** null when the deadline lies outside the chart. */
  reportDueX: number | null;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Places the campaign's days and percentages in a plot that shows the whole campaign and every update. */
export function paceGeometry(
  series: readonly SeriesPoint[],
  campaign: Pick<Campaign, 'start' | 'end' | 'reportDue' | 'targetPercent'>,
  plot: Plot,
): PaceGeometry {
  const { start, end, reportDue, targetPercent } = campaign;
  const last = series.at(-1)?.date ?? end;
  const lastDay = last > end ? last : end;
  const days = daysBetween(start, lastDay);
  const x = (date: string) =>
    round(plot.left + ((plot.right - plot.left) * daysBetween(start, date)) / days);
  const y = (percent: number) => round(plot.bottom - ((plot.bottom - plot.top) * percent) / 100);
  const required = [
    { x: x(start), y: y(0) },
    { x: x(end), y: y(targetPercent) },
  ];
  if (lastDay > end) required.push({ x: x(lastDay), y: y(targetPercent) });
  return {
    required,
    reported: series.flatMap(({ date, percent }) =>
      percent === null ? [] : [{ x: x(date), y: y(percent) }],
    ),
    grid: [0, 50, 100].map((percent) => ({ percent, y: y(percent) })),
    startX: x(start),
    endX: x(end),
    reportDueX: reportDue >= start && reportDue <= lastDay ? x(reportDue) : null,
  };
}

/** Points as an SVG `points` attribute. */
export function pointList(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ');
}

/** Where the middle of a label of `width` may stand to be near `x` and inside `0…total`. */
export function labelCentre(x: number, width: number, total: number): number {
  return round(Math.min(Math.max(x, width / 2), total - width / 2));
}

/** Width and height of a unit's small chart. */
export const SPARK = { width: 64, height: 20 };

/** A unit's percentages as an SVG path: `days` wide from the campaign's start, 0 to 100 % high. */
export function sparkPath(series: readonly SeriesPoint[], start: string, days: number): string {
  const points = series.flatMap(({ date, percent }) => {
    if (percent === null) return [];
    const x = Math.round((SPARK.width * daysBetween(start, date)) / days);
    return [`${x} ${Math.round(SPARK.height - (SPARK.height * percent) / 100)}`];
  });
  return points.length > 0 ? `M${points.join('L')}` : '';
}
