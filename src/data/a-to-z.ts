import { getCollection } from 'astro:content';
import { TOPICS, TOPIC_IDS } from '#schemas/topic.ts';
import { getGuides } from './guides.ts';
import { getSearchGroups } from './search.ts';
import { getSiteMap } from './site-map.ts';
import type { Link } from './site-map.ts';

/** Kinds whose tasks stand under their topics. */
const BY_TOPIC = ['Hướng dẫn', 'Hỏi đáp'];

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
  const kinds = groups
    .filter(({ kind }) => !BY_TOPIC.includes(kind))
    .map(({ kind, before, after, items }) => ({
      name: kind,
      links: items.map(({ id, title }) => ({ title, path: before + id + after })),
    }));
  const known = new Set(
    [...topics, ...kinds].flatMap(({ links }) => links.map(({ path }) => path)),
  );
  const rest = map.map(({ name, links }) => ({
    name,
    links: links.filter(({ path }) => !known.has(path)),
  }));
  const { compare } = new Intl.Collator('vi');
  return [...topics, ...kinds, ...rest]
    .filter(({ links }) => links.length > 0)
    .map(({ name, links }) => ({
      name,
      links: links.toSorted((a, b) => compare(a.title, b.title)),
    }));
}
