/** Advice on long sentences: many readers read slowly (rule N01). */
import type { Content } from './content.ts';
import type { Document } from './document.ts';
import { lineOf, textsAt } from './document.ts';
import type { Fault } from './fault.ts';
import { fieldName } from './fault.ts';
import type { Kind } from './layout.ts';
import { paragraphsIn } from './tree.ts';

/** Longest sentence in syllables, and the fields that hold sentences, by kind of file. */
const LIMITS: Partial<Record<Kind, { most: number; fields: readonly string[] }>> = {
  guide: {
    most: 25,
    fields: [
      'tom_tat',
      'danh_cho',
      'thoi_gian',
      'chi_phi',
      'can_co[]',
      'khong_co_dien_thoai',
      'su_co[].thay',
      'su_co[].lam',
      'ho_tro',
    ],
  },
  question: { most: 25, fields: ['cau_hoi'] },
  warning: { most: 25, fields: ['ho_noi', 'dau_hieu[]', 'lam_gi'] },
  plan: { most: 30, fields: [] },
  duties: { most: 30, fields: ['[].text'] },
};

/** Each sentence that is longer than its kind of text allows. */
export function longSentences({ documents }: Content): Fault[] {
  return documents.flatMap((document) => {
    const limit = LIMITS[document.kind];
    if (!limit) return [];
    return blocksOf(document, limit.fields).flatMap(({ text, ...place }) =>
      sentencesOf(text).flatMap((sentence) => {
        const count = syllablesIn(sentence);
        if (count <= limit.most) return [];
        const start = sentence.split(/\s+/).slice(0, 6).join(' ');
        const message = `câu "${start}…" dài ${count} tiếng, nên không quá ${limit.most}. Hãy tách thành hai câu`;
        return [{ ...place, message }];
      }),
    );
  });
}

function blocksOf(
  document: Document,
  fields: readonly string[],
): (Omit<Fault, 'message'> & { text: string })[] {
  const { file, value, tree } = document;
  return [
    ...fields.flatMap((pattern) =>
      textsAt(value, pattern).map(({ path, value: text }) => ({
        file,
        line: lineOf(document, path),
        field: fieldName(path),
        text,
      })),
    ),
    ...(tree === null ? [] : paragraphsIn(tree)).map((paragraph) => ({ file, ...paragraph })),
  ];
}

/** A text's sentences: a full stop, question or exclamation mark, or ellipsis before a space ends one. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…][”")\]]*)\s+/).filter((sentence) => sentence.trim() !== '');
}

/** Vietnamese syllables ("tiếng"): what stands between spaces and holds a letter or a figure. */
export function syllablesIn(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
