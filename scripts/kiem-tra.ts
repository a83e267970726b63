/** `npm run kiem-tra`: says what is wrong with the content; exit code 1 when anything is. */
import { parseArgs } from 'node:util';
import { contentDir } from '#lib/content-dir.ts';
import { nearest } from '#lib/nearest.ts';
import { checkContent } from './check/check.ts';
import { jsonReport } from './check/json-report.ts';
import { report } from './check/report.ts';
import { signedPlan } from './check/signed-plan.ts';
import { misspelt } from './check/spelling.ts';
import { chosenDay } from './lib/day.ts';
import { root } from './lib/paths.ts';
import { stop } from './lib/stop.ts';

const OPTIONS = { json: { type: 'boolean' }, ngay: { type: 'string' } } as const;
const USAGE = `Cách dùng:
  npm run kiem-tra                              soát mọi tệp, nói hết lỗi trong một lần
  npm run kiem-tra -- --ngay 2026-11-22         tính tuổi của nguồn vào ngày này
  npm run --silent kiem-tra -- --json           kết quả cho máy khác đọc`;

function argumentsGiven() {
  const { values, tokens, positionals } = parseArgs({
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = tokens.flatMap((token) => (token.kind === 'option' ? token.name : []));
  const unknown = given.find((name) => !(name in OPTIONS));
  if (unknown !== undefined) {
    const guess = nearest(unknown, Object.keys(OPTIONS));
    const hint = guess === undefined ? '' : ` Có phải --${guess}?`;
    stop(`Lệnh không có lựa chọn --${unknown}.${hint}\n${USAGE}`);
  }
  if (positionals.length > 0) stop(`Không hiểu "${positionals.join(' ')}".\n${USAGE}`);
  if (values.json === false || values.ngay === true) stop(`Lệnh chưa đủ.\n${USAGE}`);
  return { json: values.json === true };
}

const { json } = argumentsGiven();
const today = chosenDay();
const folder = contentDir(process.env, root);
const result = checkContent(folder);
const plan = await signedPlan(folder);
result.faults.push(...plan.faults);
result.advice.push(...plan.advice, ...(await misspelt(folder)));
console.log(
  json ? JSON.stringify(jsonReport(result, today), null, 2) : report(result, folder, today),
);
process.exitCode = result.faults.length > 0 ? 1 : 0;
