/** What the content files put on each sheet, read with the project's own schemas. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stepsOf } from '#lib/mdx/steps.ts';
import type { SheetKind } from '#lib/print/kinds.ts';
import type { Paper, Variant } from '#lib/print/paper.ts';
import { posterParts } from '#lib/print/words.ts';
import { sessionLines } from '#lib/schedule/words.ts';
import { campaignSchema } from '#schemas/campaign.ts';
import { helpPointSchema } from '#schemas/help-point.ts';
import { sessionSchema } from '#schemas/session.ts';
import { sheetSchema } from '#schemas/sheet.ts';
import type { Panel } from '#schemas/sheet.ts';
import { readFrontmatter } from '../../scripts/check/frontmatter.ts';
import { root } from '../../scripts/lib/paths.ts';

/** A line of danh-muc.json. */
export interface Entry {
  file: string;
  title: string;
  kind: SheetKind;
  paper: Paper;
  variant: Variant;
  pages: number;
  qr: string[];
}

/** Words that a sheet must carry. */
export interface Written {
  /** The lines of the big words. */
  headline: string[];
  /** Calls, points, steps. */
  body: string[];
}

const content = join(root, 'content');
const read = (...path: string[]) => readFrontmatter(readFileSync(join(content, ...path), 'utf8'));

export const campaign = campaignSchema.parse(
  JSON.parse(readFileSync(join(content, 'chien-dich.json'), 'utf8')),
);

const steps = new Map(
  readdirSync(join(content, 'huong-dan')).map((guide) => [
    guide,
    stepsOf(read('huong-dan', guide, 'index.mdx').body).map(({ title }) => title),
  ]),
);

const stepsIn = (guide: string | null) => (guide === null ? [] : steps.get(guide)!);

/** A sheet's part of the address, such as `to-roi`. */
export const idOf = ({ file, variant }: Pick<Entry, 'file' | 'variant'>) =>
  file.replace(`-${variant}.pdf`, '');

/** The words of a sheet's content file, and the steps of the guides that it names. */
export function writtenOn({ file, title, kind, paper, variant }: Entry): Written {
  const id = idOf({ file, variant });
  switch (kind) {
    case 'huong-dan':
      return { headline: [title], body: stepsIn(id.replace('huong-dan-', '')) };
    case 'so-tay':
      return { headline: [title], body: [...steps.values()].flat() };
    case 'the-noi-giup':
      return fromPoint(id.replace('the-noi-giup-', ''));
    case 'bai-loa':
    case 'ke-hoach':
      return { headline: [title], body: [] };
    case 'to-lich':
      return fromSession(id.replace('lich-', ''));
    default:
      return fromFile(kind === 'ap-phich' ? id.replace(/-a\d$/, '') : id, paper);
  }
}

function fromPoint(name: string): Written {
  const point = helpPointSchema.parse(read('can-giup', `${name}.md`).value);
  return { headline: [point.name], body: point.helpsWith };
}

function fromSession(name: string): Written {
  const session = sessionSchema.parse(read('lich', `${name}.md`).value);
  const lines = sessionLines(session).map(({ words }) => words);
  return { headline: [session.title], body: [session.place, session.audience, ...lines] };
}

function fromFile(name: string, paper: Paper): Written {
  const sheet = sheetSchema.parse(read('an-pham', `${name}.md`).value);
  const panel = ({ title, guide, points }: Panel) => [title, ...stepsIn(guide), ...points];
  const own =
    sheet.kind === 'ap-phich'
      ? posterParts(sheet, paper, stepsIn(sheet.guide))
      : { points: sheet.points, steps: stepsIn(sheet.guide) };
  const panels = [sheet.flap, ...sheet.inside].filter((part) => part !== null);
  const back = sheet.back === null ? [] : [sheet.back.title, ...sheet.back.points];
  return {
    headline: [...sheet.headline, ...sheet.banners],
    body: [
      sheet.call,
      ...own.points,
      ...own.steps,
      ...back,
      ...panels.flatMap(panel),
      ...sheet.tally,
    ].filter((text) => text !== ''),
  };
}
