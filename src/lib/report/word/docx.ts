/** The report as a Word file: the same blocks as the page, laid out by NĐ 30/2020. */
import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { SAMPLE_MARK, SAMPLE_NOTE } from '../sample.ts';
import type { Report } from '../report.ts';
import { wordBlocks } from './blocks.ts';
import { centred, letterhead, sampleNote, signature, subjectLines } from './frame.ts';
import { BOLD, FONT, INDENT, ITALIC, halves, points, spacing, twips } from './measures.ts';
import { settled } from './settled.ts';
import { CELL_STYLES } from './table.ts';

/** Media type of a Word file. */
export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Width and height of A4 in twips, as Word itself writes them. */
const A4 = { width: 11906, height: 16838 };

/** Writes a report as a Word file; the same report gives the same bytes at any time. */
export async function writeDocx(report: Report): Promise<Uint8Array> {
  const heading = {
    run: { font: FONT, size: halves(14), bold: true, color: '000000' },
    paragraph: { spacing: spacing(1.2, 8), indent: { firstLine: twips(INDENT) }, keepNext: true },
  };
  const file = new Document({
    title: report.subject[0],
    creator: report.agency.join(' '),
    lastModifiedBy: report.agency.join(' '),
    styles: {
      default: {
        document: { run: { font: FONT, size: halves(14), language: { value: 'vi-VN' } } },
        heading1: heading,
        heading2: heading,
      },
      paragraphStyles: CELL_STYLES,
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: A4,
            margin: {
              top: twips(20),
              bottom: twips(20),
              left: twips(30),
              right: twips(20),
              header: twips(10),
              footer: twips(10),
            },
          },
        },
        headers: { first: header(report, false), default: header(report, true) },
        children: [
          ...(report.sample ? [sampleNote(SAMPLE_NOTE)] : []),
          letterhead(report),
          ...subjectLines(report),
          ...wordBlocks(report.body),
          new Paragraph({ spacing: { ...spacing(1), after: points(6) } }),
          signature(report),
          ...annexHead(report),
          ...wordBlocks(report.annex),
        ],
      },
    ],
  });
  return settled(await Packer.toBuffer(file), report.updatedOn);
}

/** What stands at the top of a page: its number from page 2 on, and the stamp of invented figures. */
function header({ sample }: Report, numbered: boolean): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: halves(14) });
  const stamp = new TextWatermark({
    text: SAMPLE_MARK,
    font: FONT,
    bold: true,
    color: 'C0C0C0',
    width: 470,
  });
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [...(numbered ? [number] : []), ...(sample ? [stamp] : [])],
      }),
    ],
  });
}

function annexHead({ annexOf }: Report): Paragraph[] {
  return [
    new Paragraph({
      children: [new TextRun({ text: 'PHỤ LỤC', ...BOLD, size: halves(14) })],
      alignment: AlignmentType.CENTER,
      pageBreakBefore: true,
      outlineLevel: 0,
    }),
    centred(annexOf, 14, ITALIC),
  ];
}
