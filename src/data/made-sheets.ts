/** Sheets that need no file of their own: they follow what stands elsewhere in the content. */
import { getCollection } from 'astro:content';
import type { SheetKind } from '#lib/print/kinds.ts';
import { MADE_CAPTION } from '#lib/print/words.ts';
import { formatDate } from '#lib/vietnamese/date.ts';
import { getIssuer } from './campaign.ts';
import { getLinker } from './codes.ts';
import { getGuides } from './guides.ts';
import { getHelpPoints } from './help-points.ts';
import { getScripts } from './messages.ts';
import { getSchedule } from './sessions.ts';
import type { Sheet } from './sheets.ts';

interface Made {
  id: string;
  name: string;
  file: string;
  /** Where its code leads; null: nobody scans it. */
  target: string | null;
  updatedOn: string;
}

type Maker = (kind: SheetKind, made: Made) => Sheet;

/** Those that stand first in the gallery, since they are soon over, and those that stand last. */
export async function getMadeSheets(): Promise<{ first: Sheet[]; last: Sheet[] }> {
  const make = await getMaker();
  const [sessions, guides, scripts, plan, points] = await Promise.all([
    sessionSheets(make),
    guideSheets(make),
    scriptSheets(make),
    planSheet(make),
    pointSheets(make),
  ]);
  return { first: sessions, last: [...guides, ...scripts, plan, ...points] };
}

async function getMaker(): Promise<Maker> {
  const [link, by] = await Promise.all([getLinker(), getIssuer()]);
  return (kind, { target, ...made }) => ({
    ...made,
    kind,
    paper: 'A4',
    landscape: false,
    words: null,
    guide: null,
    point: null,
    script: null,
    session: null,
    panels: { flap: null, inside: [] },
    link: target === null ? null : link({ target, caption: MADE_CAPTION }),
    imprint: { ...by, lookedUp: null, edition: `bản ngày ${formatDate(made.updatedOn)}` },
  });
}

/** A notice for each session that is still to come on the build's day. */
async function sessionSheets(make: Maker): Promise<Sheet[]> {
  const { weeks } = await getSchedule();
  const held = weeks
    .flatMap(({ occurrences }) => occurrences)
    .filter(({ postponed }) => postponed === null);
  return [...Map.groupBy(held, ({ session }) => session)].map(([session, occurrences]) => ({
    ...make('to-lich', {
      id: `lich-${session.id}`,
      name: session.title,
      file: `lich/${session.id}.md`,
      target: '/lich/',
      updatedOn: session.updatedOn,
    }),
    session: { ...session, coming: occurrences.map(({ date }) => date) },
  }));
}

/** A handout for each guide, and the handbook of all. */
async function guideSheets(make: Maker): Promise<Sheet[]> {
  const guides = await getGuides();
  const handouts = guides.map((guide) => ({
    ...make('huong-dan', {
      id: `huong-dan-${guide.id}`,
      name: guide.title,
      file: `huong-dan/${guide.id}/index.mdx`,
      target: guide.path,
      updatedOn: guide.updatedOn,
    }),
    guide,
  }));
  const handbook = make('so-tay', {
    id: 'so-tay',
    name: 'Sổ tay: tất cả hướng dẫn',
    file: 'huong-dan',
    target: '/huong-dan/',
    updatedOn: newest(guides),
  });
  return [...handouts, handbook];
}

/** A loudspeaker script is read at a microphone: nobody scans it. */
async function scriptSheets(make: Maker): Promise<Sheet[]> {
  const scripts = await getScripts();
  return scripts.map((script) => ({
    ...make('bai-loa', {
      id: `loa-${script.id}`,
      name: `Bài loa: ${script.title}`,
      file: `truyen-thong/${script.id}.md`,
      target: null,
      updatedOn: script.updatedOn,
    }),
    script,
  }));
}

async function planSheet(make: Maker): Promise<Sheet> {
  const plan = await getCollection('plan');
  return make('ke-hoach', {
    id: 'ke-hoach',
    name: 'Kế hoạch, bản dễ đọc',
    file: 'ke-hoach',
    target: '/ke-hoach/',
    updatedOn: newest(plan.map(({ data }) => data)),
  });
}

/** A sheet of cards for each help point. */
async function pointSheets(make: Maker): Promise<Sheet[]> {
  const points = await getHelpPoints();
  return points.map((point) => {
    const sheet = make('the-noi-giup', {
      id: `the-noi-giup-${point.id}`,
      name: `Thẻ nơi giúp: ${point.name}`,
      file: `can-giup/${point.id}.md`,
      target: point.path,
      updatedOn: point.updatedOn,
    });
    return { ...sheet, imprint: { ...sheet.imprint, lookedUp: point.askAgainSince }, point };
  });
}

function newest(items: readonly { updatedOn: string }[]): string {
  return items
    .map(({ updatedOn }) => updatedOn)
    .sort()
    .at(-1)!;
}
