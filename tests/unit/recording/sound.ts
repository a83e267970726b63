/** Sound files as phones write them, with no more in them than what is read. */

const text = (words: string) => new TextEncoder().encode(words);

/** A number in four bytes, the highest first. */
const four = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

/** A box of the file: its length, its name, its content. */
export function box(name: string, ...content: (Uint8Array | number[])[]): Uint8Array {
  const inside = content.flatMap((part) => [...part]);
  return Uint8Array.from([...four(inside.length + 8), ...text(name), ...inside]);
}

/** The movie's head: lengths are counted in ticks, so many a second. */
export const head = (seconds: number, perSecond = 1000) =>
  box(
    'mvhd',
    four(0),
    four(0),
    four(0),
    four(perSecond),
    four(seconds * perSecond),
    Array(80).fill(0) as number[],
  );

/** What recorders note, which may be the street where somebody lives. */
export const NOTES = 'Đường Nguyễn Trường Tộ';

/** A whole file that lasts so many seconds, `bytes` of sound in it. */
export function sound(seconds = 75, bytes = 300): Uint8Array {
  const moov = box(
    'moov',
    head(seconds),
    box('trak', box('tkhd', four(1)), box('udta', text(NOTES))),
    box('udta', box('meta', text(NOTES))),
  );
  const parts = [
    box('ftyp', text('M4A '), four(0)),
    moov,
    box('mdat', Array(bytes).fill(7) as number[]),
  ];
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
