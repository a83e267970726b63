/** `npm run dev`: the site with live reload. */
import { startDevServer } from './lib/dev-server.ts';

await startDevServer();
