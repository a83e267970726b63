import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Zip entries count local time from 1980; the first day there says "no day". */
const NO_DAY = new Date(1980, 0, 1);

/** A Word file without what changes from one writing to the next: the clock, and random names of shapes. */
export function settled(bytes: Uint8Array, day: string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    if (!name.endsWith('.xml')) return [name, content] as const;
    const xml = strFromU8(content)
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
      .replace(/(PowerPlusWaterMarkObject)[\w-]+/g, `$1${name.replace(/\D/g, '')}`);
    return [name, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(parts), { mtime: NO_DAY });
}
