import { getEntry, render } from 'astro:content';
import type { PageWords } from '#schemas/page.ts';
import { getEvidence } from './facts.ts';

/** Words of a fixed page (`trang/<id>.md`), the component that prints its body, and its sections, and its text as written. Throws when the file is missing. */
export async function getPageWords(id: string) {
  const entry = await getEntry('pages', id);
  if (!entry) throw new Error(`Thiếu tệp trang/${id}.md.`);
  const { Content, headings } = await render(entry);
  const sections = headings.filter(({ depth }) => depth === 2);
  return { words: entry.data, Content, sections, body: entry.body };
}

/** The start page's ways with the addresses of their guides and what must be asked again. */
export function getChoices(choices: PageWords['choices']) {
  return Promise.all(
    choices.map(async ({ guide, facts, ...choice }) => ({
      ...choice,
      path: `/huong-dan/${guide}/`,
      askAgainSince: (await getEvidence(facts)).askAgainSince,
    })),
  );
}

/** Words of the home page. */
export async function getHome() {
  return (await getEntry('home', 'trang-chu'))!.data;
}
