/** Parses the text below the frame; what MDX cannot read is said in Vietnamese, with its line. */
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { nearest } from '#lib/nearest.ts';
import { fold } from '#lib/vietnamese/fold.ts';
import { COMPONENTS } from './components.ts';
import type { Slip } from './json.ts';

const KNOWN = Object.keys(COMPONENTS);
const MAX_SLIPS = 50;

export const STRAY_BRACE = 'dấu { trong chữ. Hãy bỏ dấu { }, hoặc thay bằng ngoặc đơn ( )';

/** The parsed body; `tree` is null when a tag is broken so that the rest cannot be judged. */
export function readBody(body: string, mdx: boolean): { tree: MdastNode | null; slips: Slip[] } {
  if (!mdx) return { tree: markdownToMdast(body), slips: [] };
  const slips: Slip[] = [];
  let text = body;
  // A stray brace or `<` is named, masked and passed by, so that one run finds them all.
  while (slips.length < MAX_SLIPS) {
    try {
      return { tree: mdxToMdast(text), slips };
    } catch (error) {
      const place = placeOf(error, text);
      slips.push({ line: place.line, message: causeOf(place, text) });
      if (!place.stray) break;
      text = `${text.slice(0, place.offset)}.${text.slice(place.offset + 1)}`;
    }
  }
  return { tree: null, slips };
}

interface Place {
  line: number;
  offset: number;
  message: string;
  /** A single character in running text, not part of a tag. */
  stray: boolean;
}

function placeOf(error: unknown, text: string): Place {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(message) ?? [];
  const before = text.split('\n').slice(0, Number(line) - 1);
  let offset = before.reduce((sum, content) => sum + content.length + 1, 0) + Number(column) - 1;
  if (/oxc/.test(message)) offset = Math.max(0, text.lastIndexOf('{', offset));
  const rest = text.slice(offset);
  const stray = /^(\{|<(?!\/?[\p{L}>])|<(br|hr|img|wbr)\b|<https?:)/u.test(rest);
  return { line: lineAt(text, offset), offset, message, stray };
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

function causeOf({ offset, message, stray }: Place, text: string): string {
  const rest = text.slice(offset);
  const [, slash = '', name = ''] = /^<(\/?)([^\s>/]*)/.exec(rest) ?? [];
  if (stray) return strayCause(rest, name);
  const [, open, line] = /corresponding closing tag for `<(.+?)>` \((\d+):/.exec(message) ?? [];
  if (open !== undefined && !KNOWN.includes(open)) {
    return `${unknownTag(open, KNOWN.includes(name) ? name : undefined)} (thẻ mở ở dòng ${line ?? ''})`;
  }
  if (open !== undefined) {
    return `gặp </${name}> trong khi thẻ <${open}> mở ở dòng ${line ?? ''} chưa đóng. Hãy thêm </${open}> trước </${name}>`;
  }
  if (!KNOWN.includes(name)) return unknownTag(name);
  if (slash) return `thẻ đóng </${name}> mà không có thẻ mở. Hãy thêm <${name}> ở trước, hoặc bỏ`;
  if (/before the end of/.test(message)) {
    return `thẻ <${name}> mở trong một đoạn mà chưa đóng trong đoạn ấy. Hãy thêm </${name}> ở cuối đoạn; có nhiều đoạn thì để <${name}> và </${name}> đứng riêng dòng, cách chữ một dòng trống`;
  }
  if (/Expected a closing tag/.test(message)) {
    return `thẻ <${name}> chưa đóng. Hãy thêm thẻ đóng </${name}>`;
  }
  return `thẻ <${name}> viết chưa đúng. Hãy đặt giá trị trong ngoặc kép thẳng, cuối thẻ có dấu >: ${example(name)}`;
}

function strayCause(rest: string, name: string): string {
  if (rest.startsWith('{')) return STRAY_BRACE;
  if (rest.startsWith('<!--')) return 'ghi chú <!-- … --> không dùng được. Hãy xóa';
  if (/^<https?:/.test(rest)) return 'đường dẫn trong dấu < >. Hãy viết [chữ](https://…)';
  if (/^\p{L}/u.test(name)) return unknownTag(name);
  return 'dấu < trong chữ. Hãy viết bằng chữ: "dưới", "nhỏ hơn"';
}

/** What to write in place of a tag that is not one of ours; `meant` when its closing tag tells. */
export function unknownTag(name: string, meant?: string): string {
  const folded = new Map(KNOWN.map((known) => [fold(known), known]));
  const guess = meant ?? folded.get(nearest(fold(name), [...folded.keys()]) ?? '');
  const hint = guess === undefined ? '' : ` Có phải <${guess}>?`;
  const what = /^[a-z]/.test(name) && guess === undefined ? 'thẻ HTML' : 'thẻ';
  return `${what} <${name}> không dùng được.${hint} Hãy bỏ thẻ, hoặc dùng một trong: ${KNOWN.join(', ')}`;
}

/** How a tag is written, e.g. `<Vuong su_that="…">`. */
export function example(name: string): string {
  const { attributes = [], empty } = COMPONENTS[name] ?? {};
  return `<${[name, ...attributes.map((attribute) => `${attribute}="…"`)].join(' ')}${empty ? ' /' : ''}>`;
}
