/** Advice on lengths: sentences, paragraphs, steps, lists, summaries, answers (rules N01–N03, N14, N15, F02, H08). */
import type { MdastNode } from 'satteri';
import { walk } from '#lib/mdx/steps.ts';
import { isTag, textOf } from '#lib/mdx/tree.ts';
import type { Document } from '../document.ts';
import { lineOf, textsAt, valuesAt } from '../document.ts';
import { fieldName } from '../fault.ts';
import type { Kind } from '../layout.ts';
import { sentencesOf, syllablesIn } from '../sentences.ts';
import { lineAt } from '../tree.ts';
import type { Block } from './blocks.ts';
import { isParagraph } from './blocks.ts';
import type { Finding } from './finding.ts';
import { startOf } from './finding.ts';

/** Most syllables of a sentence; the plan keeps the words of the signed text. */
const SENTENCE: Partial<Record<Kind, number>> = {
  guide: 25,
  question: 25,
  warning: 25,
  notice: 25,
  page: 25,
  sheet: 25,
  plan: 30,
  duties: 30,
};
/** A mean of fewer sentences says nothing: one long one would be named twice. */
const MEAN = { most: 16, fromSentences: 5 };
const PARAGRAPH = { sentences: 3, syllables: 60 };
const STEP = 40;
const ITEMS = 7;
const SUMMARY = 35;
const QUESTION = 20;
const ANSWER = 90;
const TROUBLES = 2;

/** Sentences that are too long; a file's long mean is named only where none of them is. */
export function sentenceLengths({ kind }: Document, blocks: readonly Block[]): Finding[] {
  const most = SENTENCE[kind];
  if (most === undefined) return [];
  const sentences = running(blocks).flatMap(({ line, field, text }) =>
    sentencesOf(text).map((sentence) => ({ line, field, sentence, count: syllablesIn(sentence) })),
  );
  const long = sentences.flatMap(({ sentence, count, ...place }): Finding[] => {
    if (count <= most) return [];
    const message = `câu ${startOf(sentence)} dài ${count} tiếng, nên không quá ${most}. Hãy tách thành hai câu`;
    return [{ rule: 'N01', ...place, message }];
  });
  const mean = sentences.reduce((sum, { count }) => sum + count, 0) / sentences.length;
  const few = sentences.length < MEAN.fromSentences;
  if (long.length > 0 || few || mean <= MEAN.most || kind === 'plan' || kind === 'duties') {
    return long;
  }
  const shown = mean.toFixed(1).replace('.', ',');
  const message = `câu dài trung bình ${shown} tiếng, nên không quá ${MEAN.most}. Hãy tách vài câu dài nhất`;
  return [{ rule: 'N01', line: 1, message }];
}

/** Paragraphs of too many sentences or syllables. */
export function paragraphLengths(_: Document, blocks: readonly Block[]): Finding[] {
  return running(blocks).flatMap(({ line, field, text }): Finding[] => {
    const [sentences, count] = [sentencesOf(text).length, syllablesIn(text)];
    if (sentences <= PARAGRAPH.sentences && count <= PARAGRAPH.syllables) return [];
    const message = `đoạn ${startOf(text)} có ${sentences} câu, ${count} tiếng, nên không quá ${PARAGRAPH.sentences} câu, ${PARAGRAPH.syllables} tiếng. Hãy tách thành hai đoạn, hoặc bớt chữ`;
    return [{ rule: 'N02', line, field, message }];
  });
}

/** Steps of too many syllables: of variants the longest counts, help for the stuck does not. */
export function stepLengths({ kind, tree }: Document): Finding[] {
  if (kind !== 'guide' || tree === null) return [];
  return [...walk(tree)].flatMap((node): Finding[] => {
    const count = isTag(node) && node.name === 'Buoc' ? readIn(node) : 0;
    if (count <= STEP) return [];
    const message = `bước này dài ${count} tiếng (không kể <Vuong>), nên không quá ${STEP}. Hãy bớt chữ, chuyển vào <Vuong>, hoặc tách thành hai bước`;
    return [{ rule: 'N03', line: lineAt(node), message }];
  });
}

/** Syllables that one reader of a step reads. */
function readIn(node: MdastNode): number {
  if (isTag(node) && node.name === 'Vuong') return 0;
  if (isParagraph(node)) return syllablesIn(textOf(node));
  if (!('children' in node)) return 0;
  const children = node.children.map((child) => child as MdastNode);
  const isVariant = (child: MdastNode) => isTag(child) && child.name === 'BienThe';
  const common = children.filter((child) => !isVariant(child)).map(readIn);
  const longest = Math.max(0, ...children.filter(isVariant).map(readIn));
  return common.reduce((sum, count) => sum + count, longest);
}

/** Lists of too many items, in the body and in the frame. */
export function listLengths(document: Document): Finding[] {
  const { tree, value } = document;
  const message = (count: number) =>
    `danh sách có ${count} mục, nên không quá ${ITEMS}. Hãy gộp, bỏ bớt, hoặc chia thành hai danh sách`;
  const inBody = tree === null ? [] : [...walk(tree)].filter(({ type }) => type === 'list');
  return [
    ...['can_co', 'dau_hieu', 'lua_chon[].uu_diem'].flatMap((pattern) =>
      valuesAt(value, pattern).flatMap(({ path, value: items }): Finding[] =>
        Array.isArray(items) && items.length > ITEMS
          ? [
              {
                rule: 'N14',
                line: lineOf(document, path),
                field: fieldName(path),
                message: message(items.length),
              },
            ]
          : [],
      ),
    ),
    ...inBody.flatMap((node): Finding[] => {
      const count = 'children' in node ? node.children.length : 0;
      return count > ITEMS ? [{ rule: 'N14', line: lineAt(node), message: message(count) }] : [];
    }),
  ];
}

/** A summary that is too long to be read at a glance. */
export function summaryLength(document: Document): Finding[] {
  return fieldLength(document, 'N15', 'tom_tat', SUMMARY, 'tóm tắt');
}

/** A question or an answer that is too long; its first sentence has the limit of every sentence (N01). */
export function questionLengths(document: Document, blocks: readonly Block[]): Finding[] {
  if (document.kind !== 'question') return [];
  const count = running(blocks).reduce((sum, { text }) => sum + syllablesIn(text), 0);
  const message = `câu trả lời dài ${count} tiếng, nên không quá ${ANSWER}. Hãy rút gọn, phần còn lại để trong hướng dẫn`;
  const line = blocks.find(({ field }) => field === undefined)?.line ?? 1;
  return [
    ...fieldLength(document, 'F02', 'cau_hoi', QUESTION, 'câu hỏi'),
    ...(count > ANSWER ? [{ rule: 'F02' as const, line, message }] : []),
  ];
}

/** A guide that does not say what to do when things go wrong. */
export function troubleCount(document: Document): Finding[] {
  const count = valuesAt(document.value, 'su_co[]').length;
  if (document.kind !== 'guide' || count >= TROUBLES) return [];
  const message = `hướng dẫn có ${count} sự cố, nên có ít nhất ${TROUBLES}. Hãy thêm điều hay gặp và cách làm vào su_co`;
  return [{ rule: 'H08', line: lineOf(document, ['su_co']), field: 'su_co', message }];
}

function fieldLength(
  document: Document,
  rule: Finding['rule'],
  field: string,
  most: number,
  what: string,
): Finding[] {
  return textsAt(document.value, field).flatMap(({ path, value }): Finding[] => {
    const count = syllablesIn(value);
    if (count <= most) return [];
    const message = `${what} dài ${count} tiếng, nên không quá ${most}. Hãy rút ngắn`;
    return [{ rule, line: lineOf(document, path), field, message }];
  });
}

const running = (blocks: readonly Block[]) => blocks.filter(({ title }) => !title);
