import type { Campaign } from '#schemas/campaign.ts';
import type { Duty, DUTY_ROLES, DUTY_STATUSES } from '#schemas/plan.ts';
import type { ReportSettings } from '#schemas/report.ts';
import type { UnitKind } from '#schemas/unit.ts';
import type { BoardInput } from '#lib/progress/derive.ts';
import type { Block } from './blocks.ts';

type Assignee = Duty['assignees'][number];

/** A duty of the plan with the names of those who answer for it. */
export interface ReportDuty extends Pick<Duty, 'section' | 'text'> {
  assignments: (Omit<Assignee, 'unit'> & { name: string })[];
}

/** Words that stand for the ids in the data. */
export interface Labels {
  kinds: Readonly<Record<UnitKind, string>>;
  roles: Readonly<Record<keyof typeof DUTY_ROLES, string>>;
  statuses: Readonly<Record<keyof typeof DUTY_STATUSES, string>>;
}

/** Everything that a report is made from. */
export interface ReportInput extends Omit<BoardInput, 'campaign'> {
  campaign: Pick<Campaign, 'name' | 'start' | 'end' | 'targetPercent' | 'ward'>;
  duties: readonly ReportDuty[];
  settings: ReportSettings;
  /** What staff wrote under each heading of `bao-cao/loi-van.md`. */
  words: readonly Block[][];
  labels: Labels;
}
