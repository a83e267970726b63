/** The parts of a list or group as they stand in a text: where each begins and ends, and what joins two. */
import { isMap, isScalar } from 'yaml';
import type { Pair, ParsedNode, YAMLMap, YAMLSeq } from 'yaml';

export interface Edit {
  start: number;
  end: number;
  text: string;
}
export type Range = [start: number, end: number];

/** From the first to the last letter of a value. */
export function rangeOf(text: string, { range: [start, end] }: ParsedNode): Range {
  return [start, start + text.slice(start, end).trimEnd().length];
}

/** From the first letter of a key to the last of its value. */
export function pairRange(text: string, { key, value }: Pair): Range {
  return [(key as ParsedNode).range[0], rangeOf(text, value as ParsedNode)[1]];
}

/** Whether a list or group stands inside brackets. */
export function isFlow(text: string, node: ParsedNode): boolean {
  return !isScalar(node) && /[[{]/.test(text.charAt(node.range[0]));
}

/** What stands between two parts: between the first two, else as the place of the only one suggests. */
export function glue(
  text: string,
  node: YAMLMap.Parsed | YAMLSeq.Parsed,
  [first, second]: Range[],
): string {
  const [start, end] = first!;
  if (second) return text.slice(end, second[0]);
  const margin = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (!isFlow(text, node)) return `\n${isMap(node) ? ' '.repeat(margin.length) : margin}`;
  return /^\s+$/.test(margin) ? `,\n${margin}` : ', ';
}

/** Puts text behind the part at `index`, or before the first where that is -1. */
export function insert(ranges: Range[], index: number, text: string, join: string): Edit {
  const place = index < 0 ? ranges[0]![0] : ranges[index]![1];
  return { start: place, end: place, text: index < 0 ? text + join : join + text };
}

/** Takes parts out, each with the mark that joins it to its neighbour; one at least stays. */
export function remove(ranges: Range[], gone: (index: number) => boolean): Edit[] {
  const first = ranges.findIndex((_, index) => !gone(index));
  return ranges.flatMap(([start, end], index): Edit[] => {
    if (!gone(index)) return [];
    return index < first
      ? [{ start, end: ranges[index + 1]![0], text: '' }]
      : [{ start: ranges[index - 1]![1], end, text: '' }];
  });
}
