/** Makes the ZIP that people carry away, from a built site and its printed handbook. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlToHast } from 'satteri';
import { BOOKLET, zipCarried } from '#lib/offline/carry.ts';
import { descendants } from '#lib/portal/blocks.ts';
import { textOf } from '#lib/signed-plan/tree.ts';
import { filesIn } from '../lib/files.ts';

/** Bytes of the ZIP for the site in `folder`; `handbook` is the PDF. */
export function carryZip(folder: string, handbook: Uint8Array): Uint8Array {
  const booklet = readFileSync(join(folder, BOOKLET));
  const [title] = descendants(htmlToHast(booklet.toString()), 'title');
  return zipCarried({
    title: textOf(title!),
    booklet,
    handbook,
    recordings: recordingsIn(join(folder, 'huong-dan')),
  });
}

/** Recordings beside the guides, named for their guide and language, since one folder holds them all. */
function recordingsIn(guides: string): Record<string, Uint8Array> {
  const found = filesIn(guides).flatMap((file): [string, Uint8Array][] => {
    const [, guide, language] = /^([^/]+)\/nghe\.([a-z]+)\.m4a$/.exec(file) ?? [];
    return guide && language
      ? [[`${guide}.${language}.m4a`, readFileSync(join(guides, file))]]
      : [];
  });
  return Object.fromEntries(found);
}
