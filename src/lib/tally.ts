/** Counts that a helper keeps on one device: how often each line was tapped, and nothing else. */
export type Tally = ReadonlyMap<string, number>;

/** The kept counts by line; what is no tally counts as none. */
export function readTally(text: string | null): Tally {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    const lines = kept !== null && typeof kept === 'object' ? Object.entries(kept) : [];
    return new Map(
      lines.filter(
        (line): line is [string, number] => Number.isSafeInteger(line[1]) && Number(line[1]) > 0,
      ),
    );
  } catch {
    return new Map();
  }
}

/** The counts as they are kept; null when there is nothing to keep. */
export function tallyText(tally: Tally): string | null {
  const lines = [...tally].filter(([, count]) => count > 0);
  return lines.length > 0 ? JSON.stringify(Object.fromEntries(lines)) : null;
}

/** The counts with a line changed by some, never below 0. */
export function counted(tally: Tally, line: string, by: number): Tally {
  return new Map([...tally, [line, Math.max(0, (tally.get(line) ?? 0) + by)]]);
}
