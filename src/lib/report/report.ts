import { deriveBoard } from '#lib/progress/derive.ts';
import { addDays, daysBetween } from '#lib/vietnamese/date.ts';
import { agencyLines, placeOf } from './agency.ts';
import type { Block } from './blocks.ts';
import { paragraph, part } from './blocks.ts';
import { dutyBlocks, dutyTable } from './duties.ts';
import type { ReportInput } from './input.ts';
import { periodOf, upTo } from './period.ts';
import { resultBlocks } from './results.ts';
import { groupTable, unitTable } from './tables.ts';

/** A draft report, ready to be drawn as a page or as a Word file. */
export interface Report {
  /** Some figures are invented: every page must say so. */
  sample: boolean;
  /** Issuing agency in capitals, one or two lines. */
  agency: string[];
  /** Place of issue: "Đăk Cấm". */
  place: string;
  /** What it reports on, and its period, one line each. */
  subject: [what: string, period: string];
  body: Block[];
  /** Which document the annex belongs to. */
  annexOf: string;
  annex: Block[];
  recipients: string[];
  /** ISO date of the last change of its words or its figures; never that of the build. */
  updatedOn: string;
}

/** What is left blank for whoever issues the document. */
const DOTS = '……';
const DATE = `ngày ${DOTS} tháng ${DOTS} năm ${DOTS}`;

/** Parts II to IV, whose words come from staff. */
const WORD_PARTS = ['II. KHÓ KHĂN, VƯỚNG MẮC', 'III. NGUYÊN NHÂN', 'IV. ĐỀ XUẤT, KIẾN NGHỊ'];

/** Makes a report from the data: every figure comes from `deriveBoard`, no figure from anywhere else. */
export function buildReport(input: ReportInput): Report {
  const { campaign, settings, words, duties, labels } = input;
  const period = periodOf(settings, input.progress, campaign);
  const boardAt = (date: string | null) =>
    deriveBoard({ ...input, progress: upTo(input.progress, date) });
  const board = boardAt(period.until);
  const before = boardAt(addDays(period.from, -1));
  const place = placeOf(campaign.ward);
  const action = `chiến dịch ${daysBetween(campaign.start, campaign.end)} ngày triển khai chương trình “${campaign.name}” trên địa bàn ${place}`;
  const sample = board.status === 'sample' || board.units.some((unit) => unit.sample);
  const changes = period.kind === 'chien-dich' ? null : before;
  const mark = sample ? ' (số liệu minh họa)' : '';
  return {
    sample,
    agency: agencyLines(campaign.ward),
    place: campaign.ward.name,
    subject: [`Kết quả thực hiện ${action}`, `(${period.words})`],
    body: [
      paragraph(
        `Thực hiện Kế hoạch số ${DOTS}/KH-UBND ${DATE} của ${campaign.ward.committee} phát động ${action}, ${campaign.ward.committee} báo cáo kết quả thực hiện ${period.words} như sau:`,
      ),
      part('I. KẾT QUẢ THỰC HIỆN'),
      ...resultBlocks({ board, before, period, campaign }),
      ...dutyBlocks(duties, labels),
      ...WORD_PARTS.flatMap((title, index): Block[] => {
        const own = words[index] ?? [];
        return [part(title), ...(own.length > 0 ? own : [{ kind: 'blank' } as const])];
      }),
      paragraph(`Trên đây là báo cáo kết quả thực hiện ${action}./.`),
    ],
    annexOf: `(Kèm theo Báo cáo số ${DOTS}/BC-UBND ${DATE} của ${campaign.ward.committee})`,
    annex: [
      groupTable(`Biểu 1. Kết quả theo nhóm người${mark}`, board, changes),
      unitTable(`Biểu 2. Kết quả theo đơn vị${mark}`, board, labels.kinds),
      dutyTable('Biểu 3. Thực hiện nhiệm vụ của Kế hoạch', duties, labels),
    ].map((table) => ({ kind: 'table', table })),
    recipients: recipientLines(settings.recipients),
    updatedOn: [settings.updatedOn, board.asOf ?? '', campaign.start].sort().at(-1)!,
  };
}

/** Recipients as a document ends: each with a semicolon, the last with a full stop. */
function recipientLines(recipients: readonly string[]): string[] {
  return recipients.map((name, index) => {
    const end = index === recipients.length - 1 ? '.' : ';';
    return `${name.replace(/[;.\s]+$/, '')}${end}`;
  });
}
