/** Which bytes a page consists of. */
import { brotliCompressSync } from 'node:zlib';
import { withoutStyling } from './page.ts';

const MAIN = /<main\b[\s\S]*<\/main>/;

/** What is taken off a page, one after the other, and how. */
const LAYERS: [name: string, takeOff: (html: string) => string][] = [
  ['chương trình', (html) => html.replace(/<script\b[\s\S]*?<\/script>/g, '')],
  ['kiểu dáng', (html) => html.replace(/<style\b[\s\S]*?<\/style>/g, '')],
  ['hình vẽ', (html) => html.replace(/<svg\b[\s\S]*?<\/svg>/g, '')],
  ['phần đầu tệp', (html) => html.replace(/<head>[\s\S]*?<\/head>/, '<head></head>')],
  ['đầu và chân trang', (html) => MAIN.exec(html)?.[0] ?? html],
  ['tên kiểu và dấu cho chương trình', withoutStyling],
];

export interface Part {
  name: string;
  /** Compressed bytes that the page has more than without this part; may be below 0 by a few bytes. */
  bytes: number;
}

/** The parts of a page; their bytes add up to those of the whole page, compressed at the best. */
export function partsOf(html: string): Part[] {
  let [left, size] = [html, packed(html)];
  const parts = LAYERS.map(([name, takeOff]) => {
    left = takeOff(left);
    const [before, after] = [size, packed(left)];
    size = after;
    return { name, bytes: before - after };
  });
  return [{ name: 'chữ và thẻ của nội dung', bytes: size }, ...parts];
}

const packed = (text: string) => brotliCompressSync(text).length;
