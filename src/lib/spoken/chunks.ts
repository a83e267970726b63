/** A text cut into what a device's voice says at a time: sentences, and parts of long ones. */

/** Voices fall silent in the middle of what is longer, and stopping feels late. */
const MOST = 180;

/** Where something to be said lies in its text. */
export interface Chunk {
  start: number;
  /** Behind its last character. */
  end: number;
}

/** A sentence ends where a blank follows its mark: "gov.vn" and "1.234" are no ends. */
const SENTENCE = /\S[^]*?(?:[.!?…]["”’»)\]]*(?=\s)|$)/g;

/** Every chunk of a text in its order; together they hold all of it but blanks, none is longer than 180 characters. */
export function chunksOf(text: string): Chunk[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) =>
    shortened({ start: index, end: index + sentence.trimEnd().length }, text),
  );
}

/** Cut behind the last comma that leaves a part short enough, else at a blank, else anywhere. */
function shortened({ start, end }: Chunk, text: string): Chunk[] {
  if (end - start <= MOST) return [{ start, end }];
  const room = text.slice(start, start + MOST);
  const [head] = /[^]*[,;:](?=\s)/.exec(room) ?? /[^]*\S(?=\s)/.exec(room) ?? [room];
  const next = start + head.length;
  const blanks = text.slice(next, end).search(/\S/);
  return [{ start, end: next }, ...shortened({ start: next + blanks, end }, text)];
}
