/** Counts of household visits as lines for the Excel form of a unit. */
import { formatDate } from '#lib/vietnamese/date.ts';
import { ALL_COLUMNS, COLUMNS } from './form-columns.ts';

interface Named {
  id: string;
  name: string;
}

interface Counts {
  joined: number;
  completed: number;
}

/** Whom a report is about: a unit's target for a group, in people. */
export interface VisitTarget {
  unit: Named;
  group: Named;
  people: number;
}

export interface VisitReport extends VisitTarget {
  /** ISO date, or "" while none is chosen. */
  date: string;
  /** First day that a report may have, ISO. */
  start: string;
  /** What the unit's form says already, NaN while it is not filled in. */
  before: Counts;
  /** What the visits add. */
  added: Counts;
}

/**
 * The new totals and the lines for Excel (cells by tabs: day, header, one row as in the form for all
 * units), or what the helper must put right first. Forms hold totals, so visits are added to what stands there.
 */
export function visitReport(report: VisitReport): { total: Counts; text: string } | string {
  const { unit, group, people, date, start, before, added } = report;
  if (date < start) return `Hãy chọn ngày báo cáo, từ ngày ${formatDate(start)}.`;
  const counts = [before.joined, before.completed, added.joined, added.completed];
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0)) {
    return 'Hãy ghi đủ bốn ô số, là số nguyên. Chưa có ai thì ghi 0.';
  }
  const joined = before.joined + added.joined;
  const completed = before.completed + added.completed;
  if (completed > joined) {
    return `Hoàn thành ${completed} người, nhiều hơn tham gia ${joined} người. Ai học xong cũng tính là tham gia: hãy xem lại bốn ô số.`;
  }
  if (joined > people) {
    return `Tham gia ${joined} người, nhiều hơn chỉ tiêu ${people} người. Mỗi người chỉ tính một lần: hãy xem lại bốn ô số.`;
  }
  const row = {
    ...{ unit: unit.name, unitId: unit.id, group: group.name, groupId: group.id },
    ...{ people, joined, completed, note: '' },
  };
  const lines = [
    // Excel reads this way of writing a day alike in every language.
    ['Ngày báo cáo', date],
    ALL_COLUMNS.map((column) => COLUMNS[column]),
    ALL_COLUMNS.map((column) => row[column]),
  ];
  return { total: { joined, completed }, text: lines.map((cells) => cells.join('\t')).join('\n') };
}
