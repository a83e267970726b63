import { getCollection } from 'astro:content';

/** The glossary in the order of the Vietnamese alphabet; `id` is the word's anchor. */
export async function getTerms() {
  const terms = (await getCollection('terms')).map(({ id, data }) => ({ id, ...data }));
  const collator = new Intl.Collator('vi');
  return terms.sort((a, b) => collator.compare(a.term, b.term));
}

export type TermEntry = Awaited<ReturnType<typeof getTerms>>[number];
