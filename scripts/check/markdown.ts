/** What the body of a Markdown file may hold, and where one is needed. */
import { walk } from '#lib/mdx/steps.ts';
import type { Content } from './content.ts';
import type { Document } from './document.ts';
import type { Fault } from './fault.ts';
import type { Slip } from './json.ts';
import type { Kind } from './layout.ts';
import { headingsIn, lineAt } from './tree.ts';

/** Every fault in the bodies of Markdown files. */
export function markdownFaults({ documents }: Content): Fault[] {
  return documents
    .filter(({ file }) => file.endsWith('.md'))
    .flatMap((document) =>
      [...htmlSlips(document), ...headingSlips(document), ...bodySlips(document)].map((slip) => ({
        file: document.file,
        ...slip,
      })),
    );
}

function htmlSlips({ tree }: Document): Slip[] {
  if (tree === null) return [];
  return [...walk(tree)].flatMap((node) => {
    if (node.type !== 'html' || node.value.startsWith('</')) return [];
    const [, name] = /^<([a-zA-Z][\w-]*)/.exec(node.value) ?? [];
    const message =
      name === undefined
        ? 'ghi chú <!-- … --> không dùng được. Hãy xóa'
        : `thẻ <${name}> không dùng được trong tệp .md. Hãy bỏ thẻ: chữ đậm viết **chữ**, danh sách viết "- …", xuống đoạn để một dòng trống`;
    return [{ line: lineAt(node), message }];
  });
}

/** The least depth of a heading below the title that an item has on its page, where that is no h1. */
const LEAST_DEPTH: Partial<Record<Kind, number>> = {
  notice: 3,
  helpPoint: 3,
  contribution: 4,
  answer: 4,
};
/** Nothing below the frame of these is shown. */
const FRAME_ONLY: ReadonlySet<Kind> = new Set<Kind>(['home', 'message', 'session']);

/** Headings go down one level at a time, so that listening readers can find their way. */
function headingSlips({ tree, kind }: Document): Slip[] {
  if (tree === null) return [];
  const least = LEAST_DEPTH[kind] ?? 2;
  let above = least - 1;
  return headingsIn(tree).flatMap(({ depth, line, text }) => {
    const jump = kind === 'page' && depth > above + 1;
    above = depth;
    if (depth >= least && !jump) return [];
    const right = '#'.repeat(depth < least ? least : depth - 1);
    const why =
      depth === 1
        ? 'dấu # là của tên trang'
        : jump
          ? 'tiêu đề bị nhảy cấp'
          : `dấu ${'#'.repeat(depth)} là của tên mục này trên trang`;
    return [{ line, message: `${why}. Hãy viết: ${right} ${text.replace(/\s+/g, ' ')}` }];
  });
}

function bodySlips({ kind, tree, value }: Document): Slip[] {
  if (tree === null || value === undefined) return [];
  const [first] = 'children' in tree ? tree.children : [];
  if ((kind === 'question' || kind === 'answer') && !first) {
    return [{ line: 1, message: 'câu hỏi chưa có câu trả lời. Hãy viết dưới dòng --- thứ hai' }];
  }
  if (FRAME_ONLY.has(kind) && first) {
    const message =
      'tệp này không in phần chữ dưới dòng --- thứ hai. Hãy chuyển vào các mục ở trên, hoặc xóa';
    return [{ line: first.position?.start.line ?? 1, message }];
  }
  return [];
}
