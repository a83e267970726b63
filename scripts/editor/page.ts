/** The page `/soan/`: Sveltia CMS with this project's forms, on a folder that the browser is shown. */
import CMS from '@sveltia/cms';
import { COLLECTIONS, SINGLE_FILES } from '../check/layout.ts';
import type { Kind } from '../check/layout.ts';
import { editorConfig, formatName } from './config.ts';
import { askForContentFolder } from './folder.ts';
import type { Form } from './format.ts';
import { fromFile, toFile } from './format.ts';

function register(path: string, kind: Kind): void {
  CMS.registerCustomFormat(formatName(kind, path), path.split('.').at(-1) ?? 'md', {
    fromFile,
    toFile: (form: Form) => {
      try {
        return toFile(kind, form);
      } catch (cause) {
        // Of this one error alone the editor shows the words; of others it says that saving failed.
        throw new Error('saving_failed', { cause });
      }
    },
  });
}

for (const { kind, place } of COLLECTIONS.values()) register(place('ten'), kind);
for (const [file, { kind }] of SINGLE_FILES) register(file, kind);
askForContentFolder();
await CMS.init({ config: editorConfig(location.origin) });
