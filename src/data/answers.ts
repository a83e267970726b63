import { render } from 'astro:content';
import { getEntries } from './entries.ts';
import { getEvidence } from './facts.ts';
import { once } from './once.ts';
import { getUnitName } from './units.ts';

/** What residents asked and the ward answered, the newest answer first. */
export const getAnswers = once(async () => {
  const entries = await getEntries('answers');
  const answers = await Promise.all(
    entries.map(async (entry) => ({
      ...entry.data,
      id: entry.id,
      unitName: await getUnitName(entry.data.unit),
      askAgainSince: (await getEvidence(entry.data.facts)).askAgainSince,
      Body: (await render(entry)).Content,
    })),
  );
  return answers.sort(
    (a, b) => b.answeredOn.localeCompare(a.answeredOn) || a.id.localeCompare(b.id, 'en'),
  );
});

export type AnswerEntry = Awaited<ReturnType<typeof getAnswers>>[number];
