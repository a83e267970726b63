/** `npm run kiem-tra`: says what is wrong with the content; exit code 1 when anything is. */
import { z } from 'zod';
import { contentDir } from '#lib/content-dir.ts';
import { checkContent } from './check/check.ts';
import { report } from './check/report.ts';
import { misspelt } from './check/spelling.ts';
import { root } from './lib/paths.ts';

const given = /--ngay[= ](\S+)/.exec(process.argv.join(' '))?.[1] ?? process.env['SITE_DATE'];
// Swedish writes dates as ISO does, and in the machine's own time zone.
const today = given || new Date().toLocaleDateString('sv');

if (z.iso.date().safeParse(today).success) {
  const folder = contentDir(process.env, root);
  const result = checkContent(folder);
  result.advice.push(...(await misspelt(folder)));
  console.log(report(result, folder, today));
  process.exitCode = result.faults.length > 0 ? 1 : 0;
} else {
  console.error(`Ngày "${today}" chưa đúng. Hãy viết năm-tháng-ngày, ví dụ: --ngay 2026-11-22`);
  process.exitCode = 1;
}
