/** Lines of tim-kiem.json that search cannot use. */
import { searchWords } from '#lib/vietnamese/search-word.ts';
import type { Content } from './content.ts';
import { allOf } from './content.ts';
import { lineOf, textsAt } from './document.ts';
import type { Fault } from './fault.ts';

/** Search puts the site's words in place of what is typed: a word that stands in no file leads nowhere. */
export function uselessSearchWords(content: Content): Fault[] {
  const known = new Set(
    content.documents
      .filter(({ kind }) => kind !== 'searchWords' && kind !== 'sources')
      .flatMap(({ text }) => searchWords(text).map(({ plain }) => plain)),
  );
  return allOf(content, 'searchWords').flatMap((document) =>
    textsAt(document.value, '[].means').flatMap(({ path, value }) => {
      const missing = searchWords(value)
        .filter(({ plain }) => !known.has(plain))
        .map(({ start, end }) => `"${value.slice(start, end)}"`);
      if (missing.length === 0) return [];
      const message = `không bài nào có chữ ${missing.join(', ')}, nên tìm kiếm bỏ qua dòng này. Hãy viết "means" bằng chữ có trong tên bài, tên bước hoặc câu hỏi`;
      return [{ file: document.file, line: lineOf(document, path), field: 'means', message }];
    }),
  );
}
