/** Shows the staff's own pages in the live preview; a public build knows nothing of them. */
import type { Plugin } from 'vite';
import { chosenDay } from '../lib/day.ts';
import { readReadiness } from './read.ts';
import { readyPage } from './ready.ts';
import { verificationSheet } from './sheet.ts';

/** A plugin of the dev server that answers `chuan-bi/` and its sheet from the content folder (absolute path). */
export function readyPages(folder: string): Plugin {
  return {
    name: 'ready-pages',
    configureServer(server) {
      const answer = (path: string, write: () => string) => {
        server.middlewares.use((request, response, next) => {
          const url = (request.originalUrl ?? '').split('?')[0]!;
          if (!url.endsWith(path)) {
            next();
            return;
          }
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(write());
        });
      };
      answer('/chuan-bi/', () => readyPage(readReadiness(folder), chosenDay()));
      answer('/chuan-bi/phieu-xac-minh/', () => {
        const { asks, ward } = readReadiness(folder);
        return verificationSheet(asks, ward);
      });
    },
  };
}
