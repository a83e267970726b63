import { getCollection } from 'astro:content';
import { KINDS } from '#lib/print/kinds.ts';
import type { Picture, SheetKind } from '#lib/print/kinds.ts';
import type { CodeLink } from '#lib/print/link.ts';
import type { Paper } from '#lib/print/paper.ts';
import { formatDate } from '#lib/vietnamese/date.ts';
import type { Panel, SheetWords } from '#schemas/sheet.ts';
import { getCampaign } from './campaign.ts';
import { getLinker } from './codes.ts';
import { getEvidence } from './facts.ts';
import { getGuides } from './guides.ts';
import type { GuidePage } from './guides.ts';
import { getHelpPoints } from './help-points.ts';
import type { HelpPointEntry } from './help-points.ts';
import { getScripts } from './messages.ts';
import type { ScriptPage } from './messages.ts';

/** A block of a leaflet: its title, the steps of the guide that it names, its own points. */
export interface SheetPanel {
  title: string;
  steps: string[];
  points: string[];
  picture: Picture | null;
}

/** What rule I08 asks for at the foot of a sheet. */
export interface Imprint {
  committee: string;
  /** Such as "bản 1, 11/2026". */
  edition: string;
  /** ISO date, where a fact on the sheet may have changed since. */
  lookedUp: string | null;
  phone: string | null;
}

/** A print sheet on one paper; `words` is null for what is made of guides or the plan alone. */
export interface Sheet {
  /** Its part of the address: /in/<id>/<variant>/. */
  id: string;
  name: string;
  /** Where its words stand in the content folder. */
  file: string;
  /** ISO date of the last change of those words. */
  updatedOn: string;
  kind: SheetKind;
  paper: Paper;
  landscape: boolean;
  words: SheetWords | null;
  /** The guide whose steps it prints: by their titles on a sheet of an-pham/, whole on a handout. */
  guide: GuidePage | null;
  /** The help point that a card tells of. */
  point: HelpPointEntry | null;
  /** The loudspeaker script that it prints. */
  script: ScriptPage | null;
  panels: { flap: SheetPanel | null; inside: SheetPanel[] };
  link: CodeLink | null;
  imprint: Imprint;
}

/** All print sheets in the order of the gallery: those of an-pham/, then those that need no file of their own. */
export async function getSheets(): Promise<Sheet[]> {
  return [...(await getWrittenSheets()), ...(await getMadeSheets())];
}

async function getWrittenSheets(): Promise<Sheet[]> {
  const [entries, guides, link, by] = await Promise.all([
    getCollection('sheets'),
    getGuides(),
    getLinker(),
    issuer(),
  ]);
  const stepsOf = (id: string | null) =>
    guides.find((guide) => guide.id === id)?.steps.map(({ title }) => title) ?? [];
  const panelOf = ({ guide, ...panel }: Panel) => ({ ...panel, steps: stepsOf(guide) });
  const sheets = entries
    .sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id, 'en'))
    .map(async ({ id, data: words }) => {
      const { askAgainSince: lookedUp } = await getEvidence(words.facts);
      const fixed = KINDS[words.kind].paper;
      const [year, month] = words.month.split('-');
      const sheet = {
        file: `an-pham/${id}.md`,
        updatedOn: words.updatedOn,
        kind: words.kind,
        landscape: 'landscape' in KINDS[words.kind],
        words,
        guide: guides.find(({ id: name }) => name === words.guide) ?? null,
        point: null,
        script: null,
        panels: {
          flap: words.flap && panelOf(words.flap),
          inside: words.inside.map(panelOf),
        },
        link: words.scan && link(words.scan),
        imprint: {
          ...by,
          lookedUp,
          edition: `bản ${words.edition}, ${Number(month)}/${year}`,
        },
      };
      return fixed === null
        ? words.papers.map((paper) => ({
            ...sheet,
            id: `${id}-${paper.toLowerCase()}`,
            name: `${words.name}, khổ ${paper}`,
            paper,
          }))
        : [{ ...sheet, id, name: words.name, paper: fixed }];
    });
  return (await Promise.all(sheets)).flat();
}

/** Sheets that follow the guides, the scripts, the plan and the help points. */
async function getMadeSheets(): Promise<Sheet[]> {
  const [guides, points, scripts, link, by] = await Promise.all([
    getGuides(),
    getHelpPoints(),
    getScripts(),
    getLinker(),
    issuer(),
  ]);
  const made = (
    kind: SheetKind,
    [id, name, file]: [string, string, string],
    target: string,
    updatedOn: string,
  ) => ({
    id,
    name,
    file,
    updatedOn,
    kind,
    paper: 'A4' as const,
    landscape: false,
    words: null,
    guide: null,
    point: null,
    script: null,
    panels: { flap: null, inside: [] },
    link: link({ target, caption: 'Quét để mở trên điện thoại' }),
    imprint: { ...by, lookedUp: null, edition: `bản ngày ${formatDate(updatedOn)}` },
  });
  const plan = await getCollection('plan');
  const planned = newest(plan.map(({ data }) => data));
  return [
    ...guides.map((guide) => ({
      ...made(
        'huong-dan',
        [`huong-dan-${guide.id}`, guide.title, `huong-dan/${guide.id}/index.mdx`],
        guide.path,
        guide.updatedOn,
      ),
      guide,
    })),
    made(
      'so-tay',
      ['so-tay', 'Sổ tay: tất cả hướng dẫn', 'huong-dan'],
      '/huong-dan/',
      newest(guides),
    ),
    ...scripts.map((script) => ({
      ...made(
        'bai-loa',
        [`loa-${script.id}`, `Bài loa: ${script.title}`, `truyen-thong/${script.id}.md`],
        script.path,
        script.updatedOn,
      ),
      // Read at a microphone: nobody scans it.
      link: null,
      script,
    })),
    made('ke-hoach', ['ke-hoach', 'Kế hoạch, bản dễ đọc', 'ke-hoach'], '/ke-hoach/', planned),
    ...points.map((point) => {
      const named: [string, string, string] = [
        `the-noi-giup-${point.id}`,
        `Thẻ nơi giúp: ${point.name}`,
        `can-giup/${point.id}.md`,
      ];
      const sheet = made('the-noi-giup', named, point.path, point.updatedOn);
      const imprint = { ...sheet.imprint, lookedUp: point.askAgainSince };
      return { ...sheet, imprint, point };
    }),
  ];
}

function newest(items: readonly { updatedOn: string }[]): string {
  return items
    .map(({ updatedOn }) => updatedOn)
    .sort()
    .at(-1)!;
}

async function issuer() {
  const { ward } = await getCampaign();
  return { committee: ward.committee, phone: ward.phone };
}
