/** The draft report: its words, and its days against those of the campaign and of the figures. */
import { readWords } from '#lib/report/words.ts';
import { formatDate } from '#lib/vietnamese/date.ts';
import { isoDate } from '#schemas/shared.ts';
import type { Content } from './content.ts';
import { allOf, dataOf } from './content.ts';
import type { Document } from './document.ts';
import { lineOf, textsAt, valuesAt } from './document.ts';
import type { Fault } from './fault.ts';

/** Every fault of the draft report that its own frame cannot show. */
export function draftReportFaults(content: Content): Fault[] {
  return allOf(content, 'report').flatMap((document) => [
    ...(document.tree === null ? [] : readWords(document.tree).faults).map((fault) => ({
      file: document.file,
      ...fault,
    })),
    ...dayFaults(document, content),
  ]);
}

const DAYS = { tu_ngay: 'ngày đầu kỳ', den_ngay: 'ngày cuối kỳ' } as const;

function dayFaults(document: Document, content: Content): Fault[] {
  const start = dayAt(dataOf(content, 'campaign'), 'start');
  const last = textsAt(dataOf(content, 'progress'), 'updates[].date').at(-1)?.value;
  const fault = (field: keyof typeof DAYS, message: string): Fault => ({
    file: document.file,
    line: lineOf(document, [field]),
    field,
    message,
  });
  const early = (Object.keys(DAYS) as (keyof typeof DAYS)[]).flatMap((field) => {
    const day = dayAt(document.value, field);
    if (day === undefined || start === undefined || day >= start) return [];
    return fault(
      field,
      `${DAYS[field]} ${formatDate(day)} đứng trước ngày bắt đầu chiến dịch ${formatDate(start)}. Hãy viết ngày muộn hơn, hoặc null`,
    );
  });
  const from = dayAt(document.value, 'tu_ngay');
  const open = valuesAt(document.value, 'den_ngay').some(({ value }) => value === null);
  const empty = from !== undefined && open && last !== undefined && from > last;
  return empty
    ? [
        ...early,
        fault(
          'den_ngay',
          `số liệu mới có đến ngày ${last}, trước ngày đầu kỳ ${from}. Hãy viết ngày cuối kỳ, hoặc thêm số liệu vào tien-do.json`,
        ),
      ]
    : early;
}

/** A real day in the data; what is none is the schema's business. */
function dayAt(data: unknown, field: string): string | undefined {
  const { success, data: day } = isoDate('').safeParse(valuesAt(data, field)[0]?.value);
  return success ? day : undefined;
}
