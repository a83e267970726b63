/** Reads a sound file as phones record it (MPEG-4, `.m4a`): boxes with their length, name and content. */

interface Box {
  name: string;
  /** Where the box begins, and its content; the box ends before `end`. */
  start: number;
  content: number;
  end: number;
}

/** Why a file cannot be played. */
export type SoundProblem = 'empty' | 'wrong-kind' | 'damaged';

/** Boxes that hold others; the rest is read as a whole. */
const HOLDERS = new Set(['moov', 'trak']);
/** What recorders note of themselves, the place and the title, which may be a street. */
const NOTES = new Set(['meta', 'udta', 'uuid']);

/** How long a recording lasts, in seconds (null when the file does not tell), or why it cannot be played. */
export function readSound(
  bytes: Uint8Array,
): { seconds: number | null } | { problem: SoundProblem } {
  if (bytes.length === 0) return { problem: 'empty' };
  if (nameAt(bytes, 4) !== 'ftyp') return { problem: 'wrong-kind' };
  const boxes = boxesIn(bytes, 0, bytes.length);
  const moov = boxes?.find(({ name }) => name === 'moov');
  // A recording that was cut off lacks its table of contents, which is written last.
  if (!boxes?.some(({ name }) => name === 'mdat') || !moov) return { problem: 'damaged' };
  const inside = boxesIn(bytes, moov.content, moov.end);
  if (inside === null) return { problem: 'damaged' };
  return { seconds: lengthOf(bytes, inside) };
}

/** The same sound without notes of place, title and device; as long as before, since the file counts bytes from its beginning. */
export function withoutNotes(bytes: Uint8Array): Uint8Array {
  const clean = Uint8Array.from(bytes);
  const visit = (from: number, to: number) => {
    for (const { name, start, content, end } of boxesIn(bytes, from, to) ?? []) {
      if (HOLDERS.has(name)) visit(content, end);
      if (!NOTES.has(name)) continue;
      clean.set(new TextEncoder().encode('free'), start + 4);
      clean.fill(0, content, end);
    }
  };
  visit(0, bytes.length);
  return clean;
}

/** The boxes that fill a stretch of the file; null when one of them does not end in it. */
function boxesIn(bytes: Uint8Array, from: number, to: number): Box[] | null {
  const view = viewOf(bytes);
  const boxes: Box[] = [];
  let start = from;
  while (start < to) {
    if (to - start < 8) return null;
    const short = view.getUint32(start);
    const long = short === 1;
    if (long && to - start < 16) return null;
    // A length of 0 is "to the end of the file".
    const length = long ? Number(view.getBigUint64(start + 8)) : short === 0 ? to - start : short;
    const content = start + (long ? 16 : 8);
    const end = start + length;
    if (end < content || end > to) return null;
    boxes.push({ name: nameAt(bytes, start + 4), start, content, end });
    start = end;
  }
  return boxes;
}

/** From the movie's head: ticks and how many of them make a second. */
function lengthOf(bytes: Uint8Array, moov: readonly Box[]): number | null {
  const head = moov.find(({ name }) => name === 'mvhd');
  if (!head || head.end - head.content < 32) return null;
  const view = viewOf(bytes);
  const wide = bytes[head.content] === 1;
  const perSecond = view.getUint32(head.content + (wide ? 20 : 12));
  const ticks = wide
    ? Number(view.getBigUint64(head.content + 24))
    : view.getUint32(head.content + 16);
  const seconds = Math.round(ticks / perSecond);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength);

const nameAt = (bytes: Uint8Array, at: number) =>
  String.fromCharCode(...bytes.subarray(at, at + 4));
