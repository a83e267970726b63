/** Reads a PDF the way a pre-flight does: boxes, fonts, words and pixels; lengths in mm from the top left. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString, PDFHexString } from '@cantoo/pdf-lib';
import type { PDFPage } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const MM_PER_PT = 25.4 / 72;

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A run of letters in one size and font, with the room that the font asks for above and below. */
export interface Piece extends Rect {
  text: string;
  /** Type size in pt. */
  size: number;
  /** Where it begins in the text of its page. */
  start: number;
}

export interface PdfPage {
  width: number;
  height: number;
  /** Null where the page names none. */
  trim: Rect | null;
  bleed: Rect | null;
  /** As `pdftotext` would give it, with every run of white space as one space. */
  text: string;
  pieces: Piece[];
}

export interface Pdf {
  title: string | undefined;
  author: string | undefined;
  language: string | undefined;
  tagged: boolean;
  outlined: boolean;
  fonts: number;
  /** Fonts that the reader would have to have. */
  strangeFonts: string[];
  pages: PdfPage[];
}

/** Everything of a PDF but its pixels. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog } = document;
  const words = await readWords(bytes);
  const mark = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict);
  const outline = catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const language = catalog.lookup(PDFName.of('Lang'));
  return {
    title: document.getTitle(),
    author: document.getAuthor(),
    language:
      language instanceof PDFString || language instanceof PDFHexString
        ? language.decodeText()
        : undefined,
    tagged:
      mark?.get(PDFName.of('Marked'))?.toString() === 'true' &&
      catalog.lookup(PDFName.of('StructTreeRoot')) instanceof PDFDict,
    outlined: outline?.has(PDFName.of('First')) ?? false,
    ...readFonts(document),
    pages: document.getPages().map((page, at) => ({ ...readBoxes(page), ...words[at]! })),
  };
}

function readBoxes(page: PDFPage): Pick<PdfPage, 'width' | 'height' | 'trim' | 'bleed'> {
  const { x, y, width, height } = page.getMediaBox();
  const rect = (box: PDFArray | undefined): Rect | null => {
    if (!box) return null;
    const { x: left, y: bottom, width: across, height: up } = box.asRectangle();
    return inMm({
      left: left - x,
      top: y + height - bottom - up,
      right: left - x + across,
      bottom: y + height - bottom,
    });
  };
  return {
    width: width * MM_PER_PT,
    height: height * MM_PER_PT,
    trim: rect(page.node.TrimBox()),
    bleed: rect(page.node.BleedBox()),
  };
}

const inMm = ({ left, top, right, bottom }: Rect): Rect => ({
  left: left * MM_PER_PT,
  top: top * MM_PER_PT,
  right: right * MM_PER_PT,
  bottom: bottom * MM_PER_PT,
});

function readFonts(document: PDFDocument): Pick<Pdf, 'fonts' | 'strangeFonts'> {
  const all = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
    .filter((object) => object.get(PDFName.of('Type')) === PDFName.of('Font'));
  // A composite font is only a wrapper; the font inside it is a dictionary of its own.
  const fonts = all.filter((font) => font.get(PDFName.of('Subtype')) !== PDFName.of('Type0'));
  const strange = fonts.filter((font) => {
    const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
    return !['FontFile', 'FontFile2', 'FontFile3'].some((file) =>
      descriptor?.has(PDFName.of(file)),
    );
  });
  return {
    fonts: fonts.length,
    strangeFonts: strange.map((font) => String(font.get(PDFName.of('BaseFont')))),
  };
}

/** The words of every page; no normalisation, so that they are those of the file. */
async function readWords(bytes: Uint8Array): Promise<Pick<PdfPage, 'text' | 'pieces'>[]> {
  // pdf.js takes the buffer that it is given away from everybody else.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, at) => {
      const page = await document.getPage(at + 1);
      const [, , , top = 0] = page.view;
      const content = await page.getTextContent({ disableNormalization: true });
      const pieces: Piece[] = [];
      let text = '';
      for (const item of content.items) {
        if (!('str' in item)) continue;
        const words = item.str.replace(/\s+/g, ' ');
        const kept = text.endsWith(' ') ? words.replace(/^ /, '') : words;
        const style = content.styles[item.fontName]!;
        const [, , skew, size, x, y] = item.transform as number[];
        const em = Math.hypot(skew!, size!);
        if (kept.trim() !== '') {
          pieces.push({
            text: kept,
            size: em,
            start: text.length,
            ...inMm({
              left: x!,
              top: top - y! - style.ascent * em,
              right: x! + item.width,
              bottom: top - y! - style.descent * em,
            }),
          });
        }
        text += kept;
        if (item.hasEOL && !text.endsWith(' ')) text += ' ';
      }
      return { text, pieces };
    }),
  );
  await task.destroy();
  return pages;
}

/** The pieces that some words of a page are made of; none where the page does not hold them. */
export function piecesOf({ text, pieces }: PdfPage, words: string): Piece[] {
  const start = text.indexOf(words);
  if (start === -1) return [];
  return pieces.filter(
    (piece) => piece.start < start + words.length && piece.start + piece.text.length > start,
  );
}

/** A page in gray, 0 black to 255 white, row by row. */
export interface Raster {
  width: number;
  height: number;
  data: Uint8Array;
  /** Pixels in a mm. */
  scale: number;
}

/** Draws a page at so many dots per inch. */
export type Draw = (dpi: number) => Promise<Raster>;

const pdfium = await PDFiumLibrary.init();

/** Shows the pages of a PDF one by one; each can be drawn at any number of dots per inch. */
export async function drawPages<T>(
  bytes: Uint8Array,
  look: (draw: Draw, at: number) => Promise<T>,
): Promise<T[]> {
  const document = await pdfium.loadDocument(bytes);
  const seen: T[] = [];
  for (let at = 0; at < document.getPageCount(); at += 1) {
    const draw: Draw = async (dpi) => {
      // pdfium closes a page once it is drawn.
      const page = document.getPage(at);
      const { originalWidth, originalHeight } = page.getOriginalSize();
      const { width, height, data } = await page.render({
        width: Math.round((originalWidth * dpi) / 72),
        height: Math.round((originalHeight * dpi) / 72),
        render: 'bitmap',
        colorSpace: 'Gray',
      });
      return { width, height, data, scale: dpi / 25.4 };
    };
    seen.push(await look(draw, at));
  }
  document.destroy();
  return seen;
}

/** The darkest pixel of an area; the area may reach beyond the page. */
export function darkest({ width, height, data, scale }: Raster, area: Rect): number {
  let least = 255;
  const [left, right] = [area.left, area.right].map((x) => clamp(x * scale, width)) as Pair;
  const [top, bottom] = [area.top, area.bottom].map((y) => clamp(y * scale, height)) as Pair;
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) least = Math.min(least, data[y * width + x]!);
  return least;
}

type Pair = [number, number];
const clamp = (pixels: number, most: number) => Math.min(most, Math.max(0, Math.round(pixels)));
