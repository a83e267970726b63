/** What was measured, as a table in plain letters. */
import type { Load } from './load.ts';

/** A page by its loads: as it is, and its limit page. */
export interface Measured {
  name: string;
  real: Load[];
  limit: Load[];
}

const HEAD = ['trang', 'KB', 'yêu cầu', 'FCP (giây)', 'LCP (giây)', 'LCP hơn', 'TBT (ms)', 'CLS'];

/** One network's table: medians of the pages as they are | of their limit pages. */
export function tableOf(pages: readonly Measured[]): string {
  return align([HEAD, ...pages.map(row)]);
}

function row({ name, real, limit }: Measured): string[] {
  const pair = (key: keyof Load, write: (value: number) => string) =>
    [real, limit].map((loads) => write(median(loads.map((load) => load[key])))).join(' | ');
  const [lcp, least] = [real, limit].map((loads) => median(loads.map((load) => load.lcp))) as [
    number,
    number,
  ];
  return [
    name,
    pair('bytes', kilobytes),
    pair('requests', String),
    pair('fcp', seconds),
    pair('lcp', seconds),
    `${seconds(lcp - least)} (× ${decimal(lcp / least, 2)})`,
    pair('tbt', (value) => decimal(value, 0)),
    pair('cls', (value) => decimal(value, 3)),
  ];
}

/** The middle one; of an even number, the lower of the two in the middle. Throws when there is none. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
  if (middle === undefined) throw new RangeError('no values have no median');
  return middle;
}

/** Lines whose columns stand below each other. */
export function align(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('   ')
        .trimEnd(),
    )
    .join('\n');
}

const decimal = (value: number, digits: number) =>
  value.toLocaleString('vi-VN', { minimumFractionDigits: digits, maximumFractionDigits: digits });
export const seconds = (milliseconds: number) => decimal(milliseconds / 1000, 2);
/** Bytes in words, e.g. `8,4`. */
export const kilobytes = (bytes: number) => decimal(bytes / 1024, 1);
