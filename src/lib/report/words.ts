/** Reads the body of `bao-cao/loi-van.md`: the words that no program can compute. */
import type { MdastNode } from 'satteri';
import type { Block } from './blocks.ts';

/** Headings of the file, in the order of the report's parts II, III, IV. */
export const WORD_HEADINGS = ['Khó khăn, vướng mắc', 'Nguyên nhân', 'Đề xuất, kiến nghị'] as const;

/** What is wrong in the text and what to write instead; `line` counts in the text that was parsed. */
export interface WordsFault {
  line: number;
  message: string;
}

export interface ReportWords {
  /** What stands under each heading; an empty list means dotted lines. */
  sections: Block[][];
  faults: WordsFault[];
}

const HEADINGS = WORD_HEADINGS.map((text) => `## ${text}`).join(', ');
const PLAIN =
  'báo cáo chỉ in được đoạn chữ thường và dòng bắt đầu bằng "- ". Hãy bỏ chữ đậm, chữ nghiêng, đường dẫn, hình, bảng, danh sách có số và danh sách lồng nhau';

const lineOf = (node: MdastNode) => node.position?.start.line ?? 1;

/** The words under each heading of a parsed body, with every fault of its shape. */
export function readWords(tree: MdastNode): ReportWords {
  const sections: Block[][] = WORD_HEADINGS.map(() => []);
  const faults: WordsFault[] = [];
  const seen: number[] = [];
  const fault = (node: MdastNode, message: string) => faults.push({ line: lineOf(node), message });
  for (const node of 'children' in tree ? (tree.children as MdastNode[]) : []) {
    // Tags are named by the check of all Markdown files.
    if (node.type === 'html') continue;
    if (node.type === 'heading') {
      const message = headingFault(node, seen);
      if (message) fault(node, message);
      seen.push(WORD_HEADINGS.findIndex((text) => text === plainText(node)));
      continue;
    }
    const block = blockOf(node);
    if (block === null) fault(node, PLAIN);
    const section = sections[seen.at(-1) ?? -1];
    if (seen.length === 0)
      fault(node, `chữ đứng trước tiêu đề đầu tiên. Hãy chuyển xuống dưới một trong: ${HEADINGS}`);
    else if (block) section?.push(block);
  }
  const missing = WORD_HEADINGS.filter((_, index) => !seen.includes(index));
  for (const text of missing) {
    fault(tree, `thiếu tiêu đề "## ${text}". Hãy thêm; chưa có gì để viết thì để trống bên dưới`);
  }
  return { sections, faults };
}

function headingFault(node: MdastNode & { type: 'heading' }, seen: readonly number[]) {
  const text = plainText(node) ?? '';
  const index = WORD_HEADINGS.findIndex((heading) => heading === text);
  if (index === -1) return `tiêu đề "${text}" không có trong báo cáo. Hãy dùng đúng: ${HEADINGS}`;
  if (seen.includes(index)) return `tiêu đề "${text}" viết hai lần. Hãy gộp lại`;
  // One mark is named by the check of all Markdown files.
  if (node.depth > 2) return `tiêu đề viết hai dấu #. Hãy viết: ## ${text}`;
  return seen.some((other) => other > index)
    ? `tiêu đề "${text}" sai thứ tự. Hãy xếp: ${HEADINGS}`
    : null;
}

function blockOf(node: MdastNode): Block | null {
  if (node.type === 'paragraph') {
    const text = plainText(node);
    return text === null ? null : { kind: 'paragraph', text };
  }
  if (node.type !== 'list' || node.ordered) return null;
  const items = node.children.map((item) => {
    const [only, ...others] = item.children as MdastNode[];
    if (only === undefined) return '';
    return only.type === 'paragraph' && others.length === 0 ? plainText(only) : null;
  });
  const texts = items.filter((item) => item !== null);
  return texts.length === items.length
    ? { kind: 'list', items: texts.filter((text) => text !== '') }
    : null;
}

/** Text without any dress; null where it wears one. An address typed as such is text. */
function plainText(node: MdastNode): string | null {
  const texts = ('children' in node ? (node.children as MdastNode[]) : []).map((child) => {
    if (child.type === 'text') return child.value.replace(/\s*\n\s*/g, ' ');
    if (child.type === 'break') return ' ';
    const written = child.type === 'link' ? plainText(child) : null;
    return child.type === 'link' && written !== null && child.url.endsWith(written)
      ? written
      : null;
  });
  return texts.every((text) => text !== null) ? texts.join('') : null;
}
