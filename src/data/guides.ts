import { getCollection, render } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { getEvidence } from './facts.ts';
import { once } from './once.ts';
import { stepsOf } from '#lib/mdx/steps.ts';
import type { Step } from '#lib/mdx/steps.ts';
import type { Guide } from '#schemas/guide.ts';
import { TOPICS, TOPIC_IDS } from '#schemas/topic.ts';

/** A guide as pages need it: its frame, its steps, its address. */
export interface GuidePage extends Guide {
  id: string;
  path: string;
  steps: Step[];
  entry: CollectionEntry<'guides'>;
}

/** All guides, archived ones too, by topic and then in the order that staff gave them. */
export const getEveryGuide = once(async (): Promise<GuidePage[]> => {
  const entries = await getCollection('guides');
  return entries
    .map((entry) => ({
      ...entry.data,
      id: entry.id,
      path: `/huong-dan/${entry.id}/`,
      steps: stepsOf(entry.body ?? ''),
      entry,
    }))
    .sort((a, b) => TOPIC_IDS.indexOf(a.topic) - TOPIC_IDS.indexOf(b.topic) || a.order - b.order);
});

/** The guides that are kept: what lists, sheets and duties show. */
export const getGuides = once(async (): Promise<GuidePage[]> =>
  (await getEveryGuide()).filter(({ archived }) => archived === null),
);

/** The guides that are kept, by topic; a topic without guides is left out. */
export async function getGuideGroups(): Promise<{ name: string; guides: GuidePage[] }[]> {
  const guides = await getGuides();
  return TOPIC_IDS.map((topic) => ({
    name: TOPICS[topic],
    guides: guides.filter((guide) => guide.topic === topic),
  })).filter((group) => group.guides.length > 0);
}

/** The component that prints a guide's steps. */
export async function renderGuide(guide: GuidePage) {
  return (await render(guide.entry)).Content;
}

/** The evidence behind a guide: its public sources, and its troubles with what must be asked again. */
export async function getGuideEvidence(guide: GuidePage) {
  const everyFact = [guide, ...guide.steps, ...guide.troubles].flatMap(({ facts }) => facts);
  return {
    ...(await getEvidence(everyFact)),
    troubles: await Promise.all(
      guide.troubles.map(async (trouble) => ({
        ...trouble,
        ...(await getEvidence(trouble.facts)),
      })),
    ),
  };
}
