/** What a question may mean: each stretch of its words as it stands, put right, or in the site's own words. */
import { isCommon } from '../vietnamese/common-words.ts';
import { searchWords } from '../vietnamese/search-word.ts';
import type { SearchWord } from '../vietnamese/search-word.ts';
import { isNear, isSyllable, splitJoined, withoutKeys } from '../vietnamese/slips.ts';
import { worthOf } from './tasks.ts';
import type { Tasks } from './tasks.ts';

/** Words of the list, by id, that a typed word may be; how sure of each, 0–1. */
export type Term = Map<number, number>;

/** The typed words `from`…`to` (not included) read as these words, one after the other. */
export interface Reading {
  from: number;
  to: number;
  terms: Term[];
  /** What each of them tells about a text that holds it: the rarer, the more. */
  worth: number[];
  /** How sure it is that this was meant, 0–1. */
  trust: number;
}

/** How sure a word is that is not there letter by letter; settled on the judged questions (tests/search). */
const TRUST = {
  /** Marks typed, but others than the word has: "số" for "sổ". */
  otherMarks: 0.6,
  /** No mark on this word although others have some. */
  noMarks: 0.8,
  unfinished: 0.75,
  joined: 0.95,
  otherName: 0.9,
  keys: 0.9,
  /** One letter off; less where the typed word may be a word of its own. */
  near: 0.75,
  nearWord: 0.35,
};
/** What is less sure than this is no reason to mark a word, nor to put another in its place. */
export const LIKELY = 0.5;
/** Words that are looked for side by side. */
const LONGEST = 4;
/** Words of a question that are read; nobody types as many, but a whole page can be pasted. */
const MOST_WORDS = 20;

/**
 * The words of a question and everything that they may mean: `single` by the word at which each of
 * the smallest readings begins, `found` these and all phrases that they make.
 */
export function readings(
  all: Tasks,
  question: string,
): { words: SearchWord[]; single: Reading[][]; found: Reading[] } {
  const words = searchWords(question).slice(0, MOST_WORDS);
  const reader = new Reader(all, words, /[\p{L}\p{M}\p{N}]$/u.test(question));
  const single = words.map((_, from) => reader.readAt(from));
  const found: Reading[] = [];
  const grow = (reading: Reading) => {
    found.push(reading);
    for (const next of single[reading.to] ?? [])
      if (reading.terms.length + next.terms.length <= LONGEST)
        grow({
          from: reading.from,
          to: next.to,
          terms: [...reading.terms, ...next.terms],
          worth: [...reading.worth, ...next.worth],
          trust: Math.min(reading.trust, next.trust),
        });
  };
  single.flat().forEach(grow);
  return { words, single, found };
}

/** What a text that holds one of these words tells: the more tasks have one, the less. */
function worthOfTerm(all: Tasks, term: Term): number {
  const plains = [...new Set([...term.keys()].map((id) => all.words[id]!.plain))];
  const tasks = total(plains.map((plain) => all.byPlain.get(plain)!.tasks.size));
  const common = plains.find((plain) => !isCommon(plain)) ?? plains[0]!;
  return worthOf(common, tasks, all.tasks.length);
}

export const total = (list: number[]): number => list.reduce((sum, one) => sum + one, 0);

/** The form under which the list knows letters that were cut out of a typed word. */
const formOf = (letters: string) => searchWords(letters)[0]?.plain ?? '';

class Reader {
  readonly #all: Tasks;
  readonly #words: SearchWord[];
  /** The last word is still being typed. */
  readonly #open: boolean;
  readonly #hasMarks: boolean;

  constructor(all: Tasks, words: SearchWord[], open: boolean) {
    this.#all = all;
    this.#words = words;
    this.#open = open;
    this.#hasMarks = words.some(({ marked, plain }) => marked !== plain);
  }

  /** The smallest readings that begin with a word: one word, or words that are one. */
  readAt(from: number): Reading[] {
    const word = this.#words[from]!;
    const last = this.#open && from === this.#words.length - 1;
    const found: Reading[] = [];
    const add = (to: number, terms: Term[], trust: number, most = Infinity) => {
      const worth = terms.map((term) => worthOfTerm(this.#all, term));
      const scale = Math.min(1, most / total(worth));
      found.push({ from, to, terms, trust, worth: worth.map((one) => one * scale) });
    };
    let most = Infinity;
    for (const { typed, means } of this.#namesAt(from)) {
      const terms = searchWords(means).map(({ plain }) => this.#exactly(plain));
      if (terms.some(({ size }) => size === 0)) continue;
      // Two names of one thing tell as much as the commoner one.
      const said = typed.map(({ plain }) => this.#exactly(plain));
      const known = said.every(({ size }) => size > 0);
      add(from + typed.length, terms, TRUST.otherName, known ? this.#worth(said) : Infinity);
      if (typed.length === 1) most = Math.min(most, this.#worth(terms));
    }
    const own = this.#asTyped(word);
    if (last && word.plain.length > 1)
      for (const id of this.#begunBy(word.plain)) if (!own.has(id)) own.set(id, TRUST.unfinished);
    if (own.size > 0) add(from + 1, [own], 1, most);
    if (!this.#isKnown(word.plain))
      for (const { terms, trust } of this.#putRight(word.plain, last)) add(from + 1, terms, trust);
    for (let to = from + 2; to <= from + 4 && to <= this.#words.length; to++) {
      const joined = this.#words
        .slice(from, to)
        .map(({ plain }) => plain)
        .join('');
      if (joined.length > 3 && this.#isKnown(joined))
        add(to, [this.#exactly(joined)], TRUST.joined);
    }
    return found;
  }

  /** Other names that stand here; marks count where any were typed: "mặt" is not "mất". */
  #namesAt(from: number) {
    const isSame = (word: SearchWord | undefined, other: SearchWord) =>
      word !== undefined &&
      (this.#hasMarks ? word.marked === other.marked : word.plain === other.plain);
    return (this.#all.names.get(this.#words[from]!.plain) ?? []).filter(({ typed }) =>
      typed.every((word, index) => isSame(this.#words[from + index], word)),
    );
  }

  /** Readings of a typed word that the list does not hold: keys of Telex or VNI, words run together, a wrong letter. */
  #putRight(typed: string, last: boolean): { terms: Term[]; trust: number }[] {
    const isBegun = (piece: string) => last && this.#begunBy(piece).length > 0;
    const found = [...new Set([typed, withoutKeys(typed)])].flatMap((letters) => {
      const trust = letters === typed ? 1 : TRUST.keys;
      const whole = this.#isKnown(letters) ? [[letters]] : [];
      const pieces = splitJoined(letters, (piece) => this.#isKnown(piece), isBegun);
      return [
        ...whole.map((one) => ({ pieces: one, trust })),
        ...(pieces ? [{ pieces, trust: trust * TRUST.joined }] : []),
      ].map(({ pieces: all, ...rest }) => ({
        ...rest,
        terms: all.map((piece) => this.#begin(piece)),
      }));
    });
    if (found.length > 0 || typed.length < 3) return found;
    const near = [...this.#all.byPlain].filter(
      ([plain]) => plain.length > 2 && isNear(plain, typed),
    );
    if (near.length === 0) return [];
    const term = new Map(near.flatMap(([, { ids }]) => ids.map((id) => [id, 1] as const)));
    return [{ terms: [term], trust: isSyllable(typed) ? TRUST.nearWord : TRUST.near }];
  }

  #worth(terms: Term[]): number {
    return total(terms.map((term) => worthOfTerm(this.#all, term)));
  }

  #isKnown(letters: string): boolean {
    return this.#all.byPlain.has(formOf(letters));
  }

  #exactly(plain: string): Term {
    return new Map((this.#all.byPlain.get(formOf(plain))?.ids ?? []).map((id) => [id, 1]));
  }

  #begin(plain: string): Term {
    return this.#isKnown(plain)
      ? this.#exactly(plain)
      : new Map(this.#begunBy(plain).map((id) => [id, TRUST.unfinished]));
  }

  #begunBy(plain: string): number[] {
    return [...this.#all.byPlain].flatMap(([known, { ids }]) =>
      known.startsWith(plain) ? ids : [],
    );
  }

  #asTyped({ marked, plain }: SearchWord): Term {
    const unlike = marked === plain ? TRUST.noMarks : TRUST.otherMarks;
    const term = this.#exactly(plain);
    if (this.#hasMarks)
      for (const id of term.keys())
        if (this.#all.words[id]!.marked !== marked) term.set(id, unlike);
    return term;
  }
}
