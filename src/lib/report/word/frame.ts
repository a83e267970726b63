/** Head and foot of an official document, each a table of two cells without lines. */
import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Report } from '../report.ts';
import {
  BOLD,
  BOLD_ITALIC,
  ITALIC,
  TEXT_WIDTH,
  halves,
  points,
  spacing,
  twips,
} from './measures.ts';
import type { Look } from './measures.ts';

/** Width of the left cell, in mm: the name of the nation at 13 pt needs 96 mm beside it. */
const AGENCY_WIDTH = 61;
const NATION_WIDTH = TEXT_WIDTH - AGENCY_WIDTH;
/** The motto at 14 pt bold, in mm; the rule under it is exactly as long. */
const MOTTO_LENGTH = 60.5;
const AGENCY_RULE = 22;
const SUBJECT_RULE = 45;
/** Room for a signature, in pt. */
const SIGNATURE_ROOM = 80;

/** Says in words what the stamp across the pages says. */
export function sampleNote(text: string): Paragraph {
  const line = { style: BorderStyle.SINGLE, size: 6, space: 2, color: 'auto' };
  return new Paragraph({
    children: [new TextRun({ text, size: halves(12) })],
    alignment: AlignmentType.CENTER,
    border: { top: line, bottom: line, left: line, right: line },
    spacing: { ...spacing(1), after: points(8) },
  });
}

/** Issuing agency and number on the left, nation, motto, place and date on the right. */
export function letterhead({ agency, place }: Report): Table {
  return twoCells(
    AGENCY_WIDTH,
    [
      ...agency.map((text) => centred(text, 13, BOLD)),
      rule(AGENCY_WIDTH, AGENCY_RULE),
      centred('Số: ……/BC-UBND', 13),
      draftMark(),
    ],
    [
      centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, BOLD),
      centred('Độc lập - Tự do - Hạnh phúc', 14, BOLD),
      rule(NATION_WIDTH, MOTTO_LENGTH),
      centred(`${place}, ngày …… tháng …… năm ……`, 14, ITALIC),
    ],
  );
}

/** "BÁO CÁO", what it reports on, and its period, with a rule under them. */
export function subjectLines({ subject: [what, period] }: Report): Paragraph[] {
  return [
    centred('BÁO CÁO', 14, BOLD, 16),
    centred(what, 14, BOLD),
    centred(period, 14, ITALIC),
    rule(TEXT_WIDTH, SUBJECT_RULE),
  ];
}

/** Recipients on the left, room for a signature on the right; nobody's name. */
export function signature({ recipients, agency }: Report): Table {
  return twoCells(
    TEXT_WIDTH / 2,
    [
      left('Nơi nhận:', 12, BOLD_ITALIC),
      ...recipients.map((recipient) => left(`- ${recipient}`, 11)),
    ],
    [
      centred(`TM. ${agency[0] ?? ''}`, 14, BOLD),
      new Paragraph({
        children: [new TextRun({ text: 'CHỦ TỊCH', ...BOLD, size: halves(14) })],
        alignment: AlignmentType.CENTER,
        spacing: { ...spacing(1), after: points(SIGNATURE_ROOM) },
      }),
    ],
  );
}

/** A line of type in the middle. */
export function centred(text: string, size: number, look: Look = {}, before = 0): Paragraph {
  return new Paragraph({
    children: [new TextRun({ text, size: halves(size), ...look })],
    alignment: AlignmentType.CENTER,
    spacing: spacing(1, before),
  });
}

function left(text: string, size: number, look: Look = {}): Paragraph {
  return new Paragraph({
    children: [new TextRun({ text, size: halves(size), ...look })],
    spacing: spacing(1),
  });
}

/** A line of so many mm in the middle of a width: the upper border of a low paragraph. */
function rule(width: number, length: number): Paragraph {
  const side = twips((width - length) / 2);
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'auto' } },
    indent: { left: side, right: side },
    spacing: { line: points(6), lineRule: LineRuleType.EXACT, before: points(2), after: 0 },
  });
}

function draftMark(): Paragraph {
  const line = { style: BorderStyle.SINGLE, size: 12, space: 2, color: 'auto' };
  const side = twips(7);
  return new Paragraph({
    children: [new TextRun({ text: 'DỰ THẢO – chưa ký', ...BOLD, size: halves(13) })],
    alignment: AlignmentType.CENTER,
    border: { top: line, bottom: line, left: line, right: line },
    indent: { left: side, right: side },
    spacing: spacing(1, 8),
  });
}

/** Two cells side by side; kept on one page. */
function twoCells(first: number, one: Paragraph[], other: Paragraph[]): Table {
  const cell = (width: number, children: Paragraph[]) =>
    new TableCell({ width: { size: twips(width), type: WidthType.DXA }, children });
  return new Table({
    width: { size: twips(TEXT_WIDTH), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [twips(first), twips(TEXT_WIDTH - first)],
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [cell(first, one), cell(TEXT_WIDTH - first, other)],
      }),
    ],
  });
}
