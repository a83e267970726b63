/** A file as its readers meet it: titles, and blocks of running text. */
import type { MdastNode } from 'satteri';
import { walk } from '#lib/mdx/steps.ts';
import { attributeOf, isTag, textOf } from '#lib/mdx/tree.ts';
import type { Document } from '../document.ts';
import { lineOf, textsAt } from '../document.ts';
import { fieldName } from '../fault.ts';
import type { Kind } from '../layout.ts';
import { lineAt } from '../tree.ts';

export interface Block {
  line: number;
  field?: string;
  /** What a reader sees. */
  text: string;
  /** The same without the words of a screen or of others: button labels, quotations, code. */
  own: string;
  /** A heading: its words count, it is no sentence. */
  title: boolean;
}

/** Name of a step's title in a report: an attribute of its tag. */
export const STEP_TITLE = 'Buoc.tieu_de';

/** Fields that readers see, by kind of file, in the order in which they read them. */
const FIELDS: Partial<Record<Kind, { titles?: readonly string[]; texts: readonly string[] }>> = {
  guide: {
    titles: ['tieu_de'],
    texts: [
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
  question: { titles: ['cau_hoi'], texts: [] },
  warning: { titles: ['tieu_de'], texts: ['ho_noi', 'dau_hieu[]', 'lam_gi'] },
  notice: { titles: ['tieu_de'], texts: ['khi_nao', 'noi', 'cho_ai'] },
  message: { titles: ['tieu_de', 'chu_anh'], texts: ['chu_nho', 'zalo[]', 'facebook[]'] },
  session: {
    titles: ['tieu_de'],
    texts: ['noi', 'duong_di', 'cho_ai', 'mang_theo[]', 'nguoi_day', 'luu_y', 'hoan[].ly_do'],
  },
  page: {
    titles: ['tieu_de', 'lua_chon[].tieu_de'],
    texts: ['tom_tat', 'lua_chon[].mo_ta', 'lua_chon[].uu_diem[]'],
  },
  duties: { texts: ['[].text'] },
  sheet: {
    titles: ['ten', 'tieu_de[]', 'mat_sau.tieu_de', 'gap.tieu_de', 'trong[].tieu_de'],
    texts: [
      'keu_goi',
      'y[]',
      'cac_cau[]',
      'dem[]',
      'mat_sau.y[]',
      'gap.y[]',
      'trong[].y[]',
      'quet.loi',
    ],
  },
};

/** Every block of a file: frame first, then the body from top to bottom. */
export function blocksOf(document: Document): Block[] {
  const { titles = [], texts = [] } = FIELDS[document.kind] ?? {};
  const fields = (patterns: readonly string[], title: boolean): Block[] =>
    patterns.flatMap((pattern) =>
      textsAt(document.value, pattern).map(({ path, value: text }) => ({
        line: lineOf(document, path),
        field: fieldName(path),
        text,
        own: withoutQuotes(text),
        title,
      })),
    );
  return [...fields(titles, true), ...fields(texts, false), ...bodyBlocks(document.tree)];
}

/** The blocks of a parsed body. */
function bodyBlocks(tree: MdastNode | null): Block[] {
  if (tree === null) return [];
  return [...walk(tree)].flatMap((node): Block[] => {
    const line = lineAt(node);
    if (isTag(node) && node.name === 'Buoc') {
      const text = attributeOf(node, 'tieu_de');
      return [{ line, field: STEP_TITLE, text, own: withoutQuotes(text), title: true }];
    }
    if (node.type !== 'heading' && !isParagraph(node)) return [];
    const own = withoutQuotes(textOf(node, isLabel));
    return [{ line, text: textOf(node), own, title: node.type === 'heading' }];
  });
}

/** Whether a node is one paragraph: also a component that holds text directly. */
export function isParagraph(node: MdastNode): boolean {
  return (
    node.type === 'paragraph' ||
    (node.type === 'mdxJsxFlowElement' &&
      (node.children as MdastNode[]).some(({ type }) => type === 'text'))
  );
}

/** Words of a screen: a button, code, or bold words that are neither a sentence nor a lead ("Ghi chú:"). */
function isLabel(node: MdastNode): boolean {
  if (node.type === 'inlineCode' || (isTag(node) && node.name === 'Nut')) return true;
  return node.type === 'strong' && !/[.:!?]$/.test(textOf(node));
}

/** Keeps a quotation's marks and its full stop, so that sentences end where they did. */
function withoutQuotes(text: string): string {
  return text.replace(
    /[“"]([^“”"]*)[”"]/g,
    (_, quoted: string) => `“${/[.!?…]$/.test(quoted) ? '.' : ''}”`,
  );
}
