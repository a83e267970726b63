/** Which words stand on which side of a sheet, and how many may (the table of in-an.md §2). */
import type { SheetWords, Panel } from '#schemas/sheet.ts';
import { KINDS } from './kinds.ts';
import { RULES } from './paper.ts';
import type { Paper } from './paper.ts';

/** Said beside every code. */
export const BEWARE = 'Mã dán đè là giả';
/** Said beside the codes of sheets that have no words of their own. */
export const MADE_CAPTION = 'Quét để mở trên điện thoại';
/** Words on a 1:10 drawing: what can be read in passing (house rule). */
const PASSING = { pano: 20, 'bang-ron': 14 } as const;
export const HEADLINE_WORDS = 8;

export interface Side {
  /** In Vietnamese, for a fault. */
  name: string;
  texts: string[];
  /** Most syllables. */
  limit: number;
}

/** What a poster shows on a paper: A2 is read from the street, A4 from arm's length. */
export function posterParts(
  { points }: Pick<SheetWords, 'points'>,
  paper: Paper,
  steps: readonly string[],
): { points: string[]; steps: string[] } {
  return { points: paper === 'A2' ? [] : points, steps: paper === 'A4' ? [...steps] : [] };
}

/** Every side of a sheet with its words, the imprint left out; `stepsOf` gives a guide's step titles. */
export function sidesOf(sheet: SheetWords, stepsOf: (guide: string) => readonly string[]): Side[] {
  const { kind, headline, call, points } = sheet;
  const scan = sheet.scan === null ? [] : [sheet.scan.caption, BEWARE, 'địa-chỉ'];
  const top = [...headline, call];
  const steps = sheet.guide === null ? [] : stepsOf(sheet.guide);
  const panel = ({ title, guide, points: own }: Panel) => [
    title,
    ...(guide === null ? [] : stepsOf(guide)),
    ...own,
  ];
  switch (kind) {
    case 'ap-phich':
      return sheet.papers.map((paper) => {
        const parts = posterParts(sheet, paper, steps);
        return side(
          `khổ ${paper}`,
          [...top, ...parts.points, ...parts.steps, ...scan],
          RULES[paper].words,
        );
      });
    case 'pano':
      return [side('pano', [...top, ...scan], PASSING.pano)];
    case 'bang-ron':
      return sheet.banners.map((text, at) =>
        side(`băng rôn thứ ${at + 1}`, [text], PASSING['bang-ron']),
      );
    case 'to-roi':
      return [
        side('mặt trước', [...top, ...scan], RULES.A5.words),
        side(
          'mặt sau',
          [...steps, ...(sheet.back ? [sheet.back.title, ...sheet.back.points] : [])],
          RULES.A5.words,
        ),
      ];
    case 'to-gap':
      return [
        side('bìa', top, RULES.A5.words),
        ...(sheet.flap ? [side('ô gấp vào', panel(sheet.flap), RULES.A5.words)] : []),
        ...sheet.inside.map((inner, at) =>
          side(`ô ${at + 1} mặt trong`, panel(inner), RULES.A5.words),
        ),
      ];
    default:
      return [
        side(
          KINDS[kind].name.toLowerCase(),
          [...top, ...points, ...sheet.tally, ...scan],
          RULES.A4.words,
        ),
      ];
  }
}

function side(name: string, texts: string[], limit: number): Side {
  return { name, texts: texts.filter((text) => text !== ''), limit };
}
