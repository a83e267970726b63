/** The result of the content check for programs, e.g. one that comments on a proposed change. */
import { agesAt } from './ages.ts';
import type { CheckResult, FiguresDay } from './fault.ts';
import { figuresLine, gapLine } from './report.ts';

/** One thing to say: every key is always there, null where it does not apply. */
interface Item {
  /** Relative to the content folder, with forward slashes. */
  file: string;
  line: number | null;
  field: string | null;
  message: string;
  /** What stands on that line of the file. */
  found: string | null;
}

/** What the check says of anything; it leaves out what it does not know. */
type Said = { [Key in keyof Item]?: Item[Key] | undefined } & Pick<Item, 'file' | 'message'>;

interface AgeItem extends Item {
  /** ISO date on which the sources were looked up. */
  date: string;
  days: number;
  old: boolean;
}

/** Keys may be added; those that are there keep their meaning. */
export interface JsonReport {
  /** True when the site can be built. */
  ok: boolean;
  /** ISO date on which ages were judged. */
  today: string;
  faults: Item[];
  advice: Item[];
  gaps: Item[];
  ages: AgeItem[];
  /** The board's figures; null before the first update. */
  figures: (Item & FiguresDay) | null;
}

/** The whole result; `today` is an ISO date. */
export function jsonReport(result: CheckResult, today: string): JsonReport {
  const { faults, advice, gaps, ages, figures } = result;
  return {
    ok: faults.length === 0,
    today,
    faults: faults.map(item),
    advice: advice.map(item),
    gaps: gaps.map((gap) => item({ ...gap, message: gapLine(gap) })),
    ages: agesAt(ages, today).map(({ file, line, found, date, days, old }) => {
      const message = `nguồn tra ${days} ngày trước${old ? ', nên tra lại' : ''}`;
      const field = 'nguon_tra_ngay';
      return { ...item({ file, line, found, field, message }), date, days, old };
    }),
    figures: figures && {
      ...item({ ...FIGURES, message: figuresLine(figures, today) }),
      ...figures,
    },
  };
}

const FIGURES = { file: 'tien-do.json', field: 'updates' };

function item({ file, line = null, field = null, message, found = null }: Said): Item {
  return { file, line, field, message, found };
}
