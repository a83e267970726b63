/** Keeps every page's scripts inside the page. */
import type { Plugin } from 'vite';

/** The `<script>` of a component, which Astro hands to the bundler as a module. */
const SCRIPT = /\?astro&type=script&/;

/**
 * Gives each component's `<script>` its own copy of every module that it imports, so that Astro,
 * which puts only scripts without imports into the page, puts them all there. Modules shared between
 * scripts became files of their own before: the home page was 4 requests and 9.2 KB, the board 5 and
 * 12.0 KB; now they are 1 request each, 8.0 and 10.6 KB (with own policies, scripts/build/policy.ts).
 * On slow 3G each further round of requests waits 0.4 s, and a page kept for offline use can never
 * meet a newer build's scripts. One file for all pages would weigh 3 KB where most pages need 0.5.
 * The price: two scripts of one page share no variable, and must not define the same element.
 */
export const ownScripts: Plugin = {
  name: 'own-scripts',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  async resolveId(source, importer, options) {
    const owner =
      importer && (SCRIPT.test(importer) ? importer : /\?owner=(.*)$/.exec(importer)?.[1]);
    if (!owner) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && { ...found, id: `${found.id}?owner=${encodeURIComponent(owner)}` };
  },
};
