/** The result of the content check as text, most urgent first. */
import { relative } from 'node:path';
import { ageSentence, standSentence } from '#lib/progress/freshness.ts';
import { daysBetween, formatDate } from '#lib/vietnamese/date.ts';
import type { CheckResult, CheckedOn, Fault, FiguresDay, Gap } from './fault.ts';

/** Sources looked up longer ago than this should be looked up again, in days. */
const OLD = 180;
const NAMED_MAX = 10;

/** The faults alone, by file; `folder` is the content folder's absolute path. */
export function reportFaults(faults: readonly Fault[], folder: string): string {
  return byFile(faults, folder, '✗ ');
}

/** The whole report; `today` is an ISO date. */
export function report(result: CheckResult, folder: string, today: string): string {
  const { faults, advice, gaps, ages, figures } = result;
  return [
    reportFaults(faults, folder),
    byFile(advice, folder, 'Lời khuyên: '),
    gaps.map(gapLine).join('\n'),
    ageReport(ages, today),
    figures ? figuresLine(figures, today) : '',
    summary(result),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function byFile(faults: readonly Fault[], folder: string, mark: string): string {
  const inside = relative(process.cwd(), folder);
  const shown = (inside.startsWith('..') ? folder : inside || '.').replaceAll('\\', '/');
  return [...Map.groupBy(faults, ({ file }) => file)]
    .map(([file, own]) => {
      const name = file === '.' ? shown : `${shown}/${file}`;
      return [`${mark}${name}`, ...own.map(faultLine)].join('\n');
    })
    .join('\n');
}

function faultLine({ line, field, message }: Fault): string {
  const place = [line === undefined ? '' : `dòng ${line}`, field ?? ''].filter(Boolean).join(' · ');
  return `    ${place === '' ? '' : `${place}: `}${message}`;
}

function gapLine({ file, field, name, shown }: Gap): string {
  return `còn thiếu: ${name} — ${file}${field ? ` › ${field}` : ''} — ${shown}`;
}

function ageReport(ages: readonly CheckedOn[], today: string): string {
  if (ages.length === 0) return '';
  const aged = ages
    .map(({ file, date }) => ({ file, date, days: Math.max(0, daysBetween(date, today)) }))
    .sort((a, b) => b.days - a.days);
  const old = aged.filter(({ days }) => days > OLD);
  const fresh = aged.length - old.length;
  const named = old.slice(0, NAMED_MAX).map(({ file, days }) => `    ${days} ngày: ${file}`);
  const rest = old.length - named.length;
  return [
    `Nguồn của ${fresh} tệp tra trong ${OLD} ngày gần đây, của ${old.length} tệp tra đã lâu hơn. Lâu nhất: ${aged[0]?.days ?? 0} ngày.`,
    ...(old.length > 0 ? ['Nên tra lại nguồn rồi sửa nguon_tra_ngay:', ...named] : []),
    ...(rest > 0 ? [`    và ${rest} tệp khác`] : []),
  ].join('\n');
}

/** How old the board's figures are; figures of a later day than `today` only tell where the campaign stood. */
function figuresLine({ asOf, ...dates }: FiguresDay, today: string): string {
  const age = today >= asOf ? ` ${ageSentence(asOf, today, dates)}` : '';
  return `Bảng tiến độ: số liệu đến hết ngày ${formatDate(asOf)}. ${standSentence(asOf, dates)}${age}`;
}

function summary({ faults, advice, gaps }: CheckResult): string {
  const counts = [
    [faults.length, 'lỗi'],
    [advice.length, 'lời khuyên'],
    [gaps.length, 'chỗ còn thiếu'],
  ] as const;
  const said = counts
    .flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : []))
    .join(', ');
  const none = faults.length === 0 ? ['Không có lỗi.'] : [];
  return [...none, ...(said ? [`${said}.`] : [])].join(' ');
}
