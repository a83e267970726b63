import { getCollection, render } from 'astro:content';
import { getEvidence } from './facts.ts';

/** Scam patterns in the order that staff gave them; `Body` prints what stands below the frame. */
export async function getWarnings() {
  const entries = await getCollection('warnings');
  const warnings = await Promise.all(
    entries.map(async (entry) => ({
      ...entry.data,
      id: entry.id,
      Body: (await render(entry)).Content,
      ...(await getEvidence(entry.data.facts)),
    })),
  );
  return warnings.sort((a, b) => a.order - b.order);
}

export type WarningEntry = Awaited<ReturnType<typeof getWarnings>>[number];
