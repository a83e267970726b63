/** `npm run kiem-tra`: says what is wrong with the content; exit code 1 when anything is. */
import { contentDir } from '#lib/content-dir.ts';
import { checkContent } from './check/check.ts';
import { report } from './check/report.ts';
import { misspelt } from './check/spelling.ts';
import { chosenDay } from './lib/day.ts';
import { root } from './lib/paths.ts';

const today = chosenDay();
const folder = contentDir(process.env, root);
const result = checkContent(folder);
result.advice.push(...(await misspelt(folder)));
console.log(report(result, folder, today));
process.exitCode = result.faults.length > 0 ? 1 : 0;
