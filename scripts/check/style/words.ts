/** Advice on words: titles, abbreviations, office and foreign words, "không", places and colours. */
import type { Document } from '../document.ts';
import type { Kind } from '../layout.ts';
import { sentencesOf } from '../sentences.ts';
import type { Block } from './blocks.ts';
import { STEP_TITLE } from './blocks.ts';
import type { Finding } from './finding.ts';
import { startOf } from './finding.ts';
import { ABBREVIATIONS, BEFORE_VERB, FOREIGN, OFFICE, PROPER, VERBS } from './word-lists.ts';

/** Finds any of some expressions as whole words; of two at one place the longer one. */
export function anyOf(expressions: readonly string[], flags = 'giu'): RegExp {
  const longestFirst = [...expressions].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  // Parts of addresses and file names are no words.
  return new RegExp(
    `(?<![\\p{L}\\p{N}./@-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}@-]|\\.\\p{L})`,
    flags,
  );
}

const TITLE = new RegExp(
  `^(?:(?:${BEFORE_VERB.join('|')}) )*(?:${VERBS.join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** Titles of steps (N03) and guides (N17) that do not begin with what to do. */
export function titleVerbs({ kind }: Document, blocks: readonly Block[]): Finding[] {
  if (kind !== 'guide') return [];
  return blocks.flatMap(({ line, field, text, title }): Finding[] => {
    if (!title || field === undefined || TITLE.test(text)) return [];
    const [rule, what] =
      field === STEP_TITLE ? (['N03', 'bước'] as const) : (['N17', 'bài'] as const);
    const message = `tên ${what} "${text}" chưa bắt đầu bằng động từ. Hãy viết việc cần làm trước, ví dụ: Mở…, Bấm…, Chọn…`;
    return [{ rule, line, field, message }];
  });
}

const SHORT = anyOf(Object.keys(ABBREVIATIONS), 'gu');

/** Abbreviations (N06) whose full name a reader has not met by the end of the same paragraph. */
export function abbreviations(_: Document, blocks: readonly Block[]): Finding[] {
  const named = new Set<string>();
  let read = '';
  return blocks.flatMap(({ line, field, text, own }) => {
    read += `${text.toLowerCase()}\n`;
    return [...own.matchAll(SHORT)].flatMap(([short]): Finding[] => {
      const full = ABBREVIATIONS[short] ?? '';
      if (named.has(short) || read.includes(full.toLowerCase())) return [];
      named.add(short);
      const message = `"${short}" viết tắt mà chưa có tên đầy đủ. Lần đầu hãy viết: ${full} (${short})`;
      return [{ rule: 'N06', line, field, message }];
    });
  });
}

const NO_OFFICE_WORDS: ReadonlySet<Kind> = new Set<Kind>([
  'guide',
  'question',
  'warning',
  'notice',
]);
const OFFICE_WORDS = anyOf(Object.keys(OFFICE));

/** Office language where residents read what to do (N07). */
export function officeWords({ kind }: Document, blocks: readonly Block[]): Finding[] {
  if (!NO_OFFICE_WORDS.has(kind)) return [];
  return eachWord(blocks, OFFICE_WORDS, (word) => ({
    rule: 'N07',
    message: `"${word}" là chữ công văn. Hãy viết: "${OFFICE[word.toLowerCase()] ?? ''}"`,
  }));
}

const FOREIGN_WORDS = anyOf(Object.keys(FOREIGN));
const PROPER_NAMES = anyOf(PROPER);

/** Foreign words for which there is a Vietnamese one (N08). */
export function foreignWords(_: Document, blocks: readonly Block[]): Finding[] {
  const bare = blocks.map((block) => ({ ...block, own: block.own.replace(PROPER_NAMES, '') }));
  return eachWord(bare, FOREIGN_WORDS, (word) => ({
    rule: 'N08',
    message: `"${word}" là tiếng nước ngoài. Hãy viết: "${FOREIGN[word.toLowerCase()] ?? ''}"`,
  }));
}

/** "không" that asks ("… được không?", "hay không") negates nothing. */
const NOT = /(?<!hay )(?<!\p{L})không(?![\p{L}?])/giu;

/** Sentences with more than one "không" (N10). */
export function doubleNot(_: Document, blocks: readonly Block[]): Finding[] {
  return blocks.flatMap(({ line, field, own }) =>
    sentencesOf(own).flatMap((sentence): Finding[] => {
      const count = sentence.match(NOT)?.length ?? 0;
      if (count < 2) return [];
      const message = `câu ${startOf(sentence)} có ${count} chữ "không". Hãy bảo nên làm gì, hoặc tách thành hai câu`;
      return [{ rule: 'N10', line, field, message }];
    }),
  );
}

const COLOUR = 'đỏ|xanh|vàng|cam|tím|xám|đen|trắng|hồng|nâu';
const PLACE = new RegExp(
  `(?<!\\p{L})(?:(?:nút|ô|dòng|mục|biểu tượng) (?:${COLOUR})|(?:có )?màu (?:${COLOUR})|(?:bên|phía|góc) (?:trên|dưới|trái|phải)(?: (?:trái|phải|cùng))?|(?:trên|dưới) cùng)(?!\\p{L})`,
  'giu',
);

/** Places and colours, which listening and colour-blind readers cannot follow (N13). */
export function placesAndColours(_: Document, blocks: readonly Block[]): Finding[] {
  return eachWord(blocks, PLACE, (word) => ({
    rule: 'N13',
    message: `"${word}" chỉ vị trí hoặc màu, người khiếm thị không theo được. Hãy viết tên nút, tên mục như trên màn hình`,
  }));
}

/** One finding a word and block. */
function eachWord(
  blocks: readonly Block[],
  pattern: RegExp,
  judge: (word: string) => Pick<Finding, 'rule' | 'message'>,
): Finding[] {
  return blocks.flatMap(({ line, field, own }) =>
    [...new Set(own.match(pattern))].map((word) => ({ line, field, ...judge(word) })),
  );
}
