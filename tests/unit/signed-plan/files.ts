/** Files as staff drop them into `ke-hoach/`, made on the fly. */
import { PDFDocument } from '@cantoo/pdf-lib';
import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { BOLD } from '#lib/report/word/measures.ts';

const level = (
  index: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
) => ({
  level: index,
  format,
  text,
});

const NUMBERS = {
  reference: 'so',
  levels: [
    level(0, LevelFormat.UPPER_ROMAN, '%1.'),
    level(1, LevelFormat.DECIMAL, '%2.'),
    level(2, LevelFormat.LOWER_LETTER, '%3)'),
    level(3, LevelFormat.DECIMAL, '%2.%4.'),
  ],
};

/** A Word file of the given paragraphs and tables. */
export async function wordFile(children: (Paragraph | Table)[]): Promise<Uint8Array> {
  const file = new Document({
    numbering: { config: [NUMBERS] },
    footnotes: { 1: { children: [new Paragraph('Theo dự thảo.')] } },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

export const line = (text: string) => new Paragraph(text);
export const strong = (text: string) =>
  new Paragraph({ children: [new TextRun({ text, ...BOLD })] });
export const heading = (text: string, depth: 1 | 2 | 3, numbered?: number) =>
  new Paragraph({
    text,
    heading: HeadingLevel[`HEADING_${depth}`],
    ...(numbered === undefined ? {} : { numbering: { reference: 'so', level: numbered } }),
  });
/** A paragraph that Word numbers by itself, so deep. */
export const counted = (text: string, depth: number, instance = 0) =>
  new Paragraph({ text, numbering: { reference: 'so', level: depth, instance } });
export const bullet = (text: string) => new Paragraph({ text, bullet: { level: 0 } });
export const link = (text: string, to: string) =>
  new Paragraph({ children: [new ExternalHyperlink({ link: to, children: [new TextRun(text)] })] });
export const noted = (text: string) =>
  new Paragraph({ children: [new TextRun(text), new FootnoteReferenceRun(1)] });
export const table = (rows: (string | Paragraph)[][], repeated = false) =>
  new Table({
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          ...(repeated && index === 0 ? { tableHeader: true } : {}),
          children: cells.map(
            (cell) =>
              new TableCell({ children: [typeof cell === 'string' ? new Paragraph(cell) : cell] }),
          ),
        }),
    ),
  });
export async function picture(): Promise<Paragraph> {
  const data = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  return new Paragraph({
    children: [new ImageRun({ type: 'png', data, transformation: { width: 9, height: 9 } })],
  });
}

/** A Word file with one part changed. */
export function changed(
  bytes: Uint8Array,
  part: string,
  change: (xml: string) => string,
): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part]!))) });
}

/** A PDF of so many empty pages, locked with a password if one is given. */
export async function pdfFile(
  pages: number,
  passwords?: { userPassword?: string; ownerPassword: string },
): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  for (let page = 0; page < pages; page++) file.addPage();
  if (passwords) file.encrypt(passwords);
  return file.save();
}
