/** The full text of the site (tier 2): the engine's own files, fetched when the first question is put to it. */
import { joinBarredD, splitBarredD } from '#lib/vietnamese/barred-d.ts';

/** What the search engine's module offers, as far as we use it. */
interface Engine {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Hit> }[] }>;
}

interface Hit {
  url: string;
  excerpt: string;
  meta: { title?: string };
  /** Its sections with a hit, in the order of the page. */
  sub_results: Section[];
}

interface Section {
  url: string;
  title: string;
  excerpt: string;
  weighted_locations: { balanced_score: number }[];
}

export interface TextResult {
  path: string;
  title: string;
  part: { path: string; title: string } | null;
  /** HTML: the engine escapes the page's text and adds nothing but <mark>. */
  excerpt: string;
}

/** Pages that are asked for their text: each is a file of 2–8 KB. */
const MOST = 3;

/** The pages whose text answers a question, best first. Rejects when the engine does not come. */
export async function searchText(address: string, question: string): Promise<TextResult[]> {
  const engine = (await import(/* @vite-ignore */ new URL(address, location.href).href)) as Engine;
  // Its worker would be 11 KB more, to spare a small site a few milliseconds.
  await engine.options({ excerptLength: 20, noWorker: true });
  const { results } = await engine.search(splitBarredD(question.normalize('NFC')));
  const hits = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  return hits.map(({ url, meta, excerpt, sub_results: sections }) => {
    const [best] = sections.sort((a, b) => scoreOf(b) - scoreOf(a));
    return {
      path: url,
      title: joinBarredD(meta.title ?? ''),
      part: best && best.url !== url ? { path: best.url, title: joinBarredD(best.title) } : null,
      excerpt: joinBarredD(best?.excerpt ?? excerpt),
    };
  });
}

const scoreOf = ({ weighted_locations: hits }: Section) =>
  hits.reduce((sum, { balanced_score: score }) => sum + score, 0);
