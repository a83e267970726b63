/** The result of the content check as text, most urgent first. */
import { relative } from 'node:path';
import { ageSentence, standSentence } from '#lib/progress/freshness.ts';
import { formatDate } from '#lib/vietnamese/date.ts';
import { agesAt } from './ages.ts';
import type { Age } from './ages.ts';
import type { CheckResult, Fault, FiguresDay, Gap } from './fault.ts';

/** Of files to look up again, this many are named in a row. */
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
    ageTable(agesAt(ages, today), today),
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
      return [`${mark}${name}`, ...own.map(faultLines)].join('\n');
    })
    .join('\n');
}

/** Where in its file a fault stands, as staff read it; empty where nobody knows. */
export function placeIn({ line, field }: Pick<Fault, 'line' | 'field'>): string {
  return [line === undefined ? '' : `dòng ${line}`, field ?? ''].filter(Boolean).join(' · ');
}

function faultLines({ line, field, message, found }: Fault): string {
  const place = placeIn({ line, field });
  const said = `    ${place === '' ? '' : `${place}: `}${message}`;
  return found === undefined ? said : `${said}\n      đang viết │ ${found}`;
}

/** What is missing, as one line that can be searched for. */
export function gapLine({ file, line, field, name, shown }: Gap): string {
  const place = `${file}${field ? ` › ${field}` : ''}`;
  return `còn thiếu: ${name} — ${place} — ${shown}${line === undefined ? '' : ` (dòng ${line})`}`;
}

/** One row a day and folder, oldest first; what should be looked up again is named. */
function ageTable(ages: readonly Age[], today: string): string {
  if (ages.length === 0) return '';
  const rows = Map.groupBy(ages, ({ date, file }) => `${date} ${folderOf(file)}`);
  return [
    `Tuổi của nguồn, tính đến ngày ${formatDate(today)}:`,
    `    ${'Ngày tra'.padEnd(10)}  Số ngày  Số tệp  Ở đâu`,
    ...[...rows.values()].map((own) => {
      const [{ date, days, old, file }] = own as [Age];
      const where = old ? `nên tra lại: ${named(own)}` : folderOf(file);
      const counts = [String(days).padStart(7), String(own.length).padStart(6)];
      return `    ${[formatDate(date).padEnd(10), ...counts, where].join('  ')}`;
    }),
  ].join('\n');
}

const folderOf = (file: string) => `${file.split('/')[0] ?? ''}/`;

function named(ages: readonly Age[]): string {
  const names = ages.slice(0, NAMED_MAX).map(({ file }) => file);
  const rest = ages.length - names.length;
  return `${names.join(', ')}${rest > 0 ? ` và ${rest} tệp khác` : ''}`;
}

/** How old the board's figures are; figures of a later day than `today` only tell where the campaign stood. */
export function figuresLine({ asOf, ...dates }: FiguresDay, today: string): string {
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
