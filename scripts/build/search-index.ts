import { writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { splitBarredD } from '#lib/vietnamese/barred-d.ts';
import { filesIn } from '../lib/files.ts';
import { bundle } from './bundle.ts';
import { cutChunks } from './search-chunks.ts';

/** What the search engine needs at run time; its own interfaces are 430 KB that nobody asks for, and its worker is not used. */
const NEEDED =
  /^(pagefind\.js|pagefind-entry\.json|wasm\..*|pagefind\..*\.pf_meta|(fragment|index)\/.*)$/;

/** Buttons, links about the page itself, numbers of steps, drawings with words in them. */
const NO_TEXT = ['.screen-only', '.disc', 'svg'];

/** Writes the search index of the built pages in `folder` into `folder/pagefind`. Throws on any index error. */
export async function indexForSearch(folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: 'vi',
    excludeSelectors: NO_TEXT,
  });
  if (!index) throw new Error(errors.join('\n'));
  for (const sourcePath of filesIn(folder).filter((path) => path.endsWith('.html'))) {
    const page = await readFile(join(folder, sourcePath), 'utf8');
    // The engine would read the others too, only to leave them out.
    if (!page.includes('data-pagefind-body')) continue;
    const added = await index.addHTMLFile({ sourcePath, content: splitBarredD(page) });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  }
  const outputPath = join(folder, 'pagefind');
  const written = await index.writeFiles({ outputPath });
  await pagefind.close();
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  await Promise.all(
    filesIn(outputPath)
      .filter((path) => !NEEDED.test(path))
      .map((path) => rm(join(outputPath, path))),
  );
  cutChunks(outputPath);
  const engine = join(outputPath, 'pagefind.js');
  writeFileSync(engine, await bundle(engine, 'es'));
}
