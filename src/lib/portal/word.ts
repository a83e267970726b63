import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { FONT, TEXT_WIDTH, halves, spacing, twips } from '../report/word/measures.ts';
import { settled } from '../report/word/settled.ts';
import type { Block, Cell, Inline } from './blocks.ts';
import { wholePost } from './piece.ts';
import type { Piece } from './piece.ts';

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
/** How far each level of a list is set in, in mm. */
const STEP_IN = 7;

/** A post as a Word file, its title first; the same post gives the same bytes at any time. */
export async function writeWord(piece: Piece, site: string): Promise<Uint8Array> {
  const heading = (size: number) => ({
    run: { font: FONT, size: halves(size), bold: true, color: '000000' },
    paragraph: { spacing: spacing(1.2, 10), keepNext: true },
  });
  const file = new Document({
    title: piece.title,
    creator: site,
    lastModifiedBy: site,
    styles: {
      default: {
        document: { run: { font: FONT, size: halves(14), language: { value: 'vi-VN' } } },
        heading1: heading(17),
        heading2: heading(15),
        heading3: heading(14),
      },
    },
    sections: [
      {
        children: [
          new Paragraph({ text: piece.title, heading: HeadingLevel.HEADING_1 }),
          ...wholePost(piece, site).flatMap((block) => wordBlock(block)),
        ],
      },
    ],
  });
  return settled(await Packer.toBuffer(file), piece.updatedOn);
}

function wordBlock(block: Block, depth = 0): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: LEVELS[block.level - 1] ?? HeadingLevel.HEADING_3,
          children: runs(block.words),
        }),
      ];
    case 'paragraph':
      return [line(block.words, depth)];
    case 'list':
      return block.items.flatMap((item, index) =>
        listItem(item, block.ordered ? `${index + 1}. ` : '- ', depth),
      );
    case 'table':
      return wordTable(block);
  }
}

/** Marks and numbers are typed: the editors of portals lose Word's own. */
function listItem(item: readonly Block[], mark: string, depth: number): (Paragraph | Table)[] {
  const [first, ...rest] = item;
  const words = first?.kind === 'paragraph' ? first.words : [];
  const others = first?.kind === 'paragraph' ? rest : item;
  return [
    line([{ text: mark, bold: false, link: null }, ...words], depth + 1),
    ...others.flatMap((block) => wordBlock(block, depth + 1)),
  ];
}

function line(words: readonly Inline[], depth = 0): Paragraph {
  return new Paragraph({
    children: runs(words),
    spacing: spacing(1.2, 6),
    indent: { left: twips(depth * STEP_IN) },
  });
}

function runs(words: readonly Inline[]): (TextRun | ExternalHyperlink)[] {
  return words.map(({ text, bold: isBold, link }) => {
    if (text === '\n') return new TextRun({ break: 1 });
    const look = isBold ? { bold: true as const } : {};
    if (link === null) return new TextRun({ text, ...look });
    return new ExternalHyperlink({
      link,
      children: [new TextRun({ text, ...look, color: '0B4A8F', underline: {} })],
    });
  });
}

function wordTable({ caption, rows }: Block & { kind: 'table' }): (Paragraph | Table)[] {
  const table = new Table({
    width: { size: twips(TEXT_WIDTH), type: WidthType.DXA },
    rows: rows
      .filter((row) => row.length > 0)
      .map(
        (row, index) =>
          new TableRow({
            cantSplit: true,
            ...(index === 0 && row.every(({ head }) => head === 'col')
              ? { tableHeader: true }
              : {}),
            children: row.map(wordCell),
          }),
      ),
  });
  const title = { text: caption, bold: true, link: null };
  return [...(caption === '' ? [] : [line([title])]), table];
}

function wordCell({ head, columns, rows, words }: Cell): TableCell {
  const shown = head === 'col' ? words.map((word) => ({ ...word, bold: true })) : words;
  return new TableCell({
    ...(columns > 1 ? { columnSpan: columns } : {}),
    ...(rows > 1 ? { rowSpan: rows } : {}),
    children: [new Paragraph({ children: runs(shown), alignment: AlignmentType.LEFT })],
  });
}
