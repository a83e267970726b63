import { getCollection } from 'astro:content';
import { KINDS } from '#lib/print/kinds.ts';
import type { Picture, SheetKind } from '#lib/print/kinds.ts';
import type { CodeLink } from '#lib/print/link.ts';
import type { Paper } from '#lib/print/paper.ts';
import type { Panel, SheetWords } from '#schemas/sheet.ts';
import { getIssuer } from './campaign.ts';
import { getLinker } from './codes.ts';
import { getEvidence } from './facts.ts';
import { getGuides } from './guides.ts';
import type { GuidePage } from './guides.ts';
import type { HelpPointEntry } from './help-points.ts';
import { getMadeSheets } from './made-sheets.ts';
import type { ScriptPage } from './messages.ts';
import type { SessionEntry } from './sessions.ts';

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

/** A session with its days that are still to come, those left out that were put off. */
export interface ComingSession extends SessionEntry {
  /** ISO dates, at least one. */
  coming: string[];
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
  /** The session that it announces. */
  session: ComingSession | null;
  panels: { flap: SheetPanel | null; inside: SheetPanel[] };
  link: CodeLink | null;
  imprint: Imprint;
}

/** All print sheets in the order of the gallery: sessions to come, those of an-pham/, those made of other content. */
export async function getSheets(): Promise<Sheet[]> {
  const { first, last } = await getMadeSheets();
  return [...first, ...(await getWrittenSheets()), ...last];
}

/** Sheets that have a file of their own. */
async function getWrittenSheets(): Promise<Sheet[]> {
  const [entries, guides, link, by] = await Promise.all([
    getCollection('sheets'),
    getGuides(),
    getLinker(),
    getIssuer(),
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
        session: null,
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
