import { getEntry } from 'astro:content';
import { markdownToMdast } from 'satteri';
import { buildReport } from '#lib/report/report.ts';
import type { Report } from '#lib/report/report.ts';
import { readWords } from '#lib/report/words.ts';
import type { ReportSettings } from '#schemas/report.ts';
import { DUTY_ROLES, DUTY_STATUSES } from '#schemas/plan.ts';
import { UNIT_KINDS } from '#schemas/unit.ts';
import { getCampaign } from './campaign.ts';
import { getDuties } from './plan.ts';
import { getGroups, getUnits } from './units.ts';

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
export async function getReport(): Promise<Report> {
  const [campaign, units, groups, duties, chosen] = await Promise.all([
    getCampaign(),
    getUnits(),
    getGroups(),
    getDuties(),
    getEntry('report', 'loi-van'),
  ]);
  const progress = (await getEntry('progress', 'tien-do'))!.data;
  const { sections } = readWords(markdownToMdast(chosen?.body ?? ''));
  const settings = chosen?.data ?? DEFAULTS;
  return buildReport({
    campaign,
    units,
    groups,
    progress,
    duties,
    settings,
    words: sections,
    labels,
  });
}
