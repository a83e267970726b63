/** Checks and builds a content folder into a folder, uncompressed, and prints how many milliseconds each took. */
import { contentFaults } from '../check/check.ts';
import { reportFaults } from '../check/report.ts';
import { makeSite } from '../build/make.ts';

const [content = '', into = ''] = process.argv.slice(2);
const start = performance.now();
const faults = contentFaults(content);
if (faults.length > 0) throw new Error(reportFaults(faults.slice(0, 5), content));
const checked = performance.now();
await makeSite(content, into, { url: null, base: '/' });
const built = performance.now();
console.log(JSON.stringify({ check: checked - start, build: built - checked }));
