/** Marks of Markdown typed so that they come out as plain characters on the page. */
import type { MdastNode } from 'satteri';
import { walk } from '#lib/mdx/steps.ts';
import type { Content } from './content.ts';
import type { Fault } from './fault.ts';
import { lineAt } from './tree.ts';

/** What a mark in running text was meant to be. */
const IN_TEXT: readonly [RegExp, string][] = [
  [
    /\]\(|\](?= \((?:\/|https?:))/u,
    'đường dẫn viết chưa đủ nên hiện nguyên dấu ngoặc. Hãy viết liền, đủ hai cặp ngoặc: [chữ](/dia-chi/)',
  ],
  [
    /\*\*|__/u,
    'dấu ** chưa thành cặp nên hiện nguyên trên trang. Hãy viết sát chữ ở cả hai đầu: **chữ đậm**',
  ],
];

/** The same where a line begins. */
const AT_START: readonly [RegExp, string][] = [
  [/^#{1,6}\p{L}/mu, 'thiếu dấu cách sau dấu #. Hãy viết: ## Tiêu đề'],
  [/^[-+]\p{L}/mu, 'thiếu dấu cách sau dấu gạch đầu dòng. Hãy viết: - chữ'],
  [/^\d{1,2}[.)]\p{L}/mu, 'thiếu dấu cách sau số đầu dòng. Hãy viết: 1. chữ'],
  [/^[•▪●◦‣·○■]/mu, 'dấu đầu dòng chép từ Word. Hãy viết: - chữ'],
];

/** Every stray mark in the bodies of the texts. */
export function strayMarks({ documents }: Content): Fault[] {
  return documents.flatMap(({ file, tree }) =>
    (tree === null ? [] : [...walk(tree)]).flatMap((node) =>
      slipsIn(node).map(({ line, message }) => ({ file, line, message })),
    ),
  );
}

function slipsIn(node: MdastNode): { line: number; message: string }[] {
  if (!('children' in node) || node.type === 'link') return [];
  return node.children.flatMap((child, index) => {
    if (child.type !== 'text') return [];
    const starts = index === 0 && node.type === 'paragraph' ? AT_START : [];
    return [...IN_TEXT, ...starts].flatMap(([mark, message]) => {
      const found = mark.exec(child.value);
      if (found === null) return [];
      const before = child.value.slice(0, found.index).split('\n').length - 1;
      return [{ line: lineAt(child) + before, message }];
    });
  });
}
