import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Align, Column, Row, Table as ReportTable } from '../blocks.ts';
import { BOLD, TEXT_WIDTH, halves, points, spacing, twips } from './measures.ts';
import type { Look } from './measures.ts';

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const satisfies Record<Align, string>;

/** A table of the annex under its caption; its head is repeated on each page, its rows stay whole. */
export function wordTable({ caption, columns, rows }: ReportTable): [Paragraph, Table] {
  return [
    new Paragraph({
      children: [new TextRun({ text: caption, ...BOLD, size: halves(13) })],
      keepNext: true,
      spacing: { ...spacing(1, 14), after: points(4) },
    }),
    new Table({
      width: { size: twips(TEXT_WIDTH), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: columns.map(({ width }) => twips(width)),
      margins: { left: points(4), right: points(4), top: points(2), bottom: points(2) },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map((column) => head(column)),
        }),
        ...rows.map((row, index) => wordRow(row, columns, rows[index + 1]?.kind === 'total')),
      ],
    }),
  ];
}

function head({ title, width }: Column): TableCell {
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [cellLine(title, 'center', BOLD)],
  });
}

/** A group's name stays with its first row, the row before the sum with the sum. */
function wordRow({ kind, cells }: Row, columns: readonly Column[], beforeSum: boolean): TableRow {
  const keepNext = kind === 'group' || beforeSum;
  const look = kind === 'body' ? {} : BOLD;
  return new TableRow({
    cantSplit: true,
    children: cells.map((cell, index) => {
      const { width, align } = columns[index]!;
      return new TableCell({
        ...(kind === 'group'
          ? { columnSpan: columns.length }
          : { width: { size: twips(width), type: WidthType.DXA } }),
        children: cell
          .split('\n')
          .map((line) => cellLine(line, kind === 'group' ? 'left' : align, look, keepNext)),
      });
    }),
  });
}

/** Looks of the lines of a table, which `cellLine` names: a long table says them once. */
export const CELL_STYLES = (Object.keys(ALIGNMENT) as Align[]).map((align) => ({
  id: styleOf(align),
  name: styleOf(align),
  run: { size: halves(12) },
  paragraph: { alignment: ALIGNMENT[align], spacing: spacing(1) },
}));

function styleOf(align: Align): string {
  return `table-${align}`;
}

function cellLine(text: string, align: Align, look: Look, keepNext = false): Paragraph {
  return new Paragraph({
    style: styleOf(align),
    children: [new TextRun({ text, ...look })],
    ...(keepNext ? { keepNext } : {}),
  });
}
