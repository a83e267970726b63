import { getCollection } from 'astro:content';
import { TOPICS, TOPIC_IDS } from '#schemas/topic.ts';
import { getGuides } from './guides.ts';
import { getSearchGroups } from './search.ts';
import { getSiteMap } from './site-map.ts';
import type { Link } from './site-map.ts';

/** Everything that search finds, for who searches without its script: by topic, in the order of the Vietnamese alphabet. */
export async function getEverything(): Promise<{ name: string; links: Link[] }[]> {
  const [guides, questions, groups, map] = await Promise.all([
    getGuides(),
    getCollection('questions'),
    getSearchGroups(),
    getSiteMap(),
  ]);
  const topics = TOPIC_IDS.map((topic) => ({
    name: TOPICS[topic],
    links: [
      ...guides.filter((guide) => guide.topic === topic),
      ...questions
        .filter(({ data }) => data.topic === topic)
        .map(({ id, data }) => ({ title: data.question, path: `/hoi-dap/#${id}` })),
    ],
  }));
  const kinds = groups.map(({ kind, before, after, items }) => ({
    name: kind,
    links: items.map(({ id, title }) => ({ title, path: before + id + after })),
  }));
  const { compare } = new Intl.Collator('vi');
  const listed = new Set<string>();
  return [...topics, ...kinds, ...map]
    .map(({ name, links }) => {
      // What stands under its topic is not listed again by its kind.
      const others = links.filter(({ path }) => !listed.has(path));
      for (const { path } of others) listed.add(path);
      return { name, links: others.sort((a, b) => compare(a.title, b.title)) };
    })
    .filter(({ links }) => links.length > 0);
}
