import { getEntry } from 'astro:content';
import { markdownToMdast } from 'satteri';
import { buildReport } from '#lib/report/report.ts';
import type { Report } from '#lib/report/report.ts';
import { readWords } from '#lib/report/words.ts';
import type { ReportSettings } from '#schemas/report.ts';
import { DUTY_ROLES, DUTY_STATUSES } from '#schemas/plan.ts';
import { UNIT_KINDS } from '#schemas/unit.ts';
import { once } from './once.ts';
import { getDuties } from './plan.ts';
import { getProgress } from './progress.ts';

/** A commune without `bao-cao/loi-van.md` gets the whole campaign, its words left blank. */
const DEFAULTS: ReportSettings = {
  period: 'chien-dich',
  from: null,
  until: null,
  recipients: ['Lưu: VT'],
  updatedOn: '',
};

const labels = { kinds: UNIT_KINDS, roles: DUTY_ROLES, statuses: DUTY_STATUSES };

/** The draft report for the period that staff chose. */
export const getReport = once(async (): Promise<Report> => {
  const [progress, duties, chosen] = await Promise.all([
    getProgress(),
    getDuties(),
    getEntry('report', 'loi-van'),
  ]);
  const { sections } = readWords(markdownToMdast(chosen?.body ?? ''));
  const settings = chosen?.data ?? DEFAULTS;
  return buildReport({ ...progress, duties, settings, words: sections, labels });
});
