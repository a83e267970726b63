import {
  AlignmentType,
  HeadingLevel,
  LeaderType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Table } from 'docx';
import type { Block } from '../blocks.ts';
import { INDENT, TEXT_WIDTH, spacing, twips } from './measures.ts';
import { wordTable } from './table.ts';

/** Dotted lines that stand for words still to be written. */
const BLANK_LINES = 3;
const LINE = 1.2;

/** The blocks of a report as Word's paragraphs and tables. */
export function wordBlocks(blocks: readonly Block[]): (Paragraph | Table)[] {
  return blocks.flatMap((block): (Paragraph | Table)[] => {
    switch (block.kind) {
      case 'heading':
        return [heading(block)];
      case 'paragraph':
        return [running(block.text)];
      case 'list':
        return block.items.map((item) => running(`- ${item}`));
      case 'blank':
        return Array.from({ length: BLANK_LINES }, (_, index) =>
          dottedLine(index + 1 < BLANK_LINES),
        );
      case 'table':
        return wordTable(block.table);
    }
  });
}

function heading({ level, text }: Block & { kind: 'heading' }): Paragraph {
  return new Paragraph({
    heading: level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    text,
  });
}

function running(text: string): Paragraph {
  return new Paragraph({
    text,
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(INDENT) },
    spacing: spacing(LINE, 6),
  });
}

function dottedLine(keepNext: boolean): Paragraph {
  return new Paragraph({
    keepNext,
    children: [new TextRun({ children: [new Tab()] })],
    tabStops: [{ type: TabStopType.RIGHT, position: twips(TEXT_WIDTH), leader: LeaderType.DOT }],
    spacing: spacing(LINE, 6),
  });
}
