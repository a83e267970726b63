import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { NO_DAY } from '#lib/no-day.ts';

/** The library names links by 21 random letters; its own names are short. */
const RANDOM_LINK = /"rId[\w-]{15,}"/g;

/**
 * A Word file without what changes from one writing to the next: the clock, and random names of
 * shapes and links.
 */
export function settled(bytes: Uint8Array, day: string): Uint8Array {
  const links = new Map<string, string>();
  const settledName = (name: string): string => {
    const known = links.get(name) ?? `"link${links.size + 1}"`;
    links.set(name, known);
    return known;
  };
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    if (!/\.(xml|rels)$/.test(name)) return [name, content] as const;
    const xml = strFromU8(content)
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
      .replace(/(PowerPlusWaterMarkObject)[\w-]+/g, `$1${name.replace(/\D/g, '')}`)
      .replace(RANDOM_LINK, settledName);
    return [name, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(parts), { mtime: NO_DAY });
}
