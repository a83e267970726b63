import { getEntry } from 'astro:content';
import type { Source } from '#schemas/source.ts';
import { once } from './once.ts';

/** What a reader is told about the facts behind a text. */
export interface Evidence {
  /** Oldest day on which a source of a fact that may have changed (KT) was looked up; null: none of them may. */
  askAgainSince: string | null;
  /** Sources that may be named and linked, each once. */
  sources: Source[];
}

const readSources = once(async () => {
  const { facts, sources } = (await getEntry('sources', 'nguon'))!.data;
  return { sources, factOf: new Map(facts.map((fact) => [fact.id, fact])) };
});

/** The evidence behind some fact ids. Throws when an id is not in nguon.json; the content check names the place. */
export async function getEvidence(ids: readonly string[]): Promise<Evidence> {
  const { factOf, sources } = await readSources();
  const used = [...new Set(ids)].map((id) => {
    const fact = factOf.get(id);
    if (!fact) throw new Error(`Mã sự thật "${id}" không có trong nguon.json.`);
    return fact;
  });
  const sourcesOf = (list: typeof used) => {
    const wanted = new Set(list.flatMap((fact) => fact.sources));
    return sources.filter(({ id }) => wanted.has(id));
  };
  const days = sourcesOf(used.filter(({ kt }) => kt)).map(({ lookedUp }) => lookedUp);
  const shown = sourcesOf(used).filter((source) => source.public);
  return {
    askAgainSince: days.sort()[0] ?? null,
    sources: shown.filter(
      ({ url, title }, index) =>
        shown.findIndex((s) => s.url === url && s.title === title) === index,
    ),
  };
}

/** A source of nguon.json by its id. Throws when there is none; the content check names the place. */
export async function getSource(id: string): Promise<Source> {
  const found = (await readSources()).sources.find((source) => source.id === id);
  if (!found) throw new Error(`Mã nguồn "${id}" không có trong nguon.json.`);
  return found;
}
