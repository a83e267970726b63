import { getCollection } from 'astro:content';

/** The cases of the self-test in the order that staff gave them. */
export async function getQuiz() {
  const cases = (await getCollection('quiz')).map(({ id, data }) => ({ id, ...data }));
  return cases.sort((a, b) => a.order - b.order);
}
