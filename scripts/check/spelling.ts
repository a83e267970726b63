/** Spelling of the Markdown texts, by the Vietnamese word list of cspell and the names that we use. */
import { spellCheckDocument } from 'cspell-lib';
import { dictionaryTones } from '#lib/vietnamese/tone.ts';
import type { Fault } from './fault.ts';
import { withFound } from './found.ts';
import { readFolder } from './read.ts';
import { KNOWN_WORDS } from './words.ts';

/** Keys, addresses, tags, ids and labels in marks of quotation are not words to spell. */
const NOT_WORDS = [
  /^[\s-]*\{?\s*[a-z_]+:/gm,
  /\b[VMNDLPTQ]-\d+\b/g,
  /\]\([^)]*\)/g,
  /<[^>]*>/g,
  /`[^`]*`/g,
  /\S+\.(vn|com)\S*/g,
  /^\s*(nhom|nguon_cau_hoi|huong_dan|tiep_theo|dap_an|muc|den|hinh|loai|tranh|kho): .*$/gm,
  /\bden: [\w/-]+,/g,
  /, (den|hinh|mo_ta|gia_tri): /g,
  /\b(null|true|false)\b/g,
];

/**
 * Advice on words that no word list knows, each once a file, for the content folder at `folder`.
 * Names of the commune count as known. Takes about two seconds for a hundred files.
 */
export async function misspelt(folder: string): Promise<Fault[]> {
  const { texts } = readFolder(folder);
  const names = texts.get('chien-dich.json') ?? '';
  const found = await Promise.all(
    [...texts]
      .filter(([file]) => /\.mdx?$/.test(file))
      .map(([file, text]) => unknownWords(file, text, names)),
  );
  return found.flat();
}

async function unknownWords(file: string, text: string, names: string): Promise<Fault[]> {
  const words = dictionaryTones(text);
  const { issues } = await spellCheckDocument(
    { uri: `file:///${file}`, text: words, languageId: 'plaintext' },
    { generateSuggestions: false, noConfigSearch: true },
    {
      language: 'vi',
      import: [import.meta.resolve('@cspell/dict-vi-vn/cspell-ext.json')],
      dictionaries: ['vi-vn'],
      ignoreRegExpList: NOT_WORDS,
      words: [...KNOWN_WORDS, ...(names.match(/\p{L}+/gu) ?? [])],
      minWordLength: 2,
    },
  );
  const first = new Map(issues.map((issue) => [issue.text, issue.offset] as const).reverse());
  const slips = [...first].map(([word, offset]) => ({
    file,
    line: text.slice(0, offset).split('\n').length,
    message: `chữ "${text.slice(offset, offset + word.length)}" có thể sai chính tả. Hãy xem lại; nếu là tên riêng thì để nguyên`,
  }));
  return withFound(slips, new Map([[file, text]]));
}
