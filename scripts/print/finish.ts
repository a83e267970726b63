/** What a browser cannot write into a PDF: boxes, crop marks, title, author. */
import { deflateSync, inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDocument,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  PDFRawStream,
  rgb,
} from '@cantoo/pdf-lib';
import type { PDFPage } from '@cantoo/pdf-lib';
import { BLEED, SLUG, mmToPt } from '#lib/print/paper.ts';
import type { Variant } from '#lib/print/paper.ts';

interface Details {
  title: string;
  author: string;
  /** ISO date of the words: the same content gives the same file on any day. */
  updated: string;
  variant: Variant;
}

/** Finishes a PDF as Chromium wrote it; `pages` counts its pages. Keeps tags and outline. */
export async function finish(
  pdf: Uint8Array,
  { title, author, updated, variant }: Details,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setLanguage('vi');
  document.setCreationDate(new Date(`${updated}T00:00:00Z`));
  document.setModificationDate(new Date(`${updated}T00:00:00Z`));
  for (const page of document.getPages()) {
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    shorten(page);
    if (variant === 'nha-in') prepareForShop(page);
    else setBoxes(page, 0, 0);
  }
  return { bytes: await document.save(), pages: document.getPageCount() };
}

/** Rounds the positions of glyphs, which Chromium writes to seven decimals, to a thousandth: a third of the bytes. */
function shorten(page: PDFPage): void {
  const contents = page.node.Contents();
  const references =
    contents instanceof PDFArray ? contents.asArray() : [page.node.get(PDFName.of('Contents'))];
  for (const reference of references) {
    const stream = page.doc.context.lookup(reference);
    if (!(stream instanceof PDFRawStream)) continue;
    if (stream.dict.get(PDFName.of('Filter')) !== PDFName.of('FlateDecode')) continue;
    const text = inflateSync(stream.contents).toString('latin1');
    const short = text.replace(/-?\d*\.\d{4,}/g, (number) =>
      String(Math.round(Number(number) * 1000) / 1000),
    );
    stream.updateContents(deflateSync(Buffer.from(short, 'latin1'), { level: 9 }));
  }
}

/** Boxes are inset from the page on all sides, in mm. */
function setBoxes(page: PDFPage, trim: number, bleed: number): void {
  const { width, height } = page.getSize();
  const inset = (mm: number): [number, number, number, number] => {
    const by = mmToPt(mm);
    return [by, by, width - 2 * by, height - 2 * by];
  };
  page.setTrimBox(...inset(trim));
  page.setBleedBox(...inset(bleed));
}

function prepareForShop(page: PDFPage): void {
  setBoxes(page, SLUG, SLUG - BLEED);
  const { width, height } = page.getSize();
  const trim = mmToPt(SLUG);
  const end = mmToPt(SLUG - BLEED - 1);
  // A decoration, not content: readers that speak the page leave it out.
  page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]));
  const line = (x1: number, y1: number, x2: number, y2: number) => {
    page.drawLine({
      start: { x: x1, y: y1 },
      end: { x: x2, y: y2 },
      thickness: 0.5,
      color: rgb(0, 0, 0),
    });
  };
  for (const x of [trim, width - trim]) {
    line(x, 0, x, end);
    line(x, height, x, height - end);
  }
  for (const y of [trim, height - trim]) {
    line(0, y, end, y);
    line(width, y, width - end, y);
  }
  page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
}
