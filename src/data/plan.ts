import { getCollection, getEntry, render } from 'astro:content';
import { DUTY_ROLES } from '#schemas/plan.ts';
import type { Duty } from '#schemas/plan.ts';
import { UNIT_KINDS } from '#schemas/unit.ts';
import type { Unit, UnitKind } from '#schemas/unit.ts';
import { getGuides } from './guides.ts';
import type { GuidePage } from './guides.ts';
import { getUnits } from './units.ts';

/** Who answers for a duty, with the name to print; `path` is null for a kind, which has no page. */
export interface Assignment {
  name: string;
  path: string | null;
  role: Duty['assignees'][number]['role'];
  status: Duty['assignees'][number]['status'];
  result: string | null;
}

export interface PlanDuty extends Omit<Duty, 'assignees' | 'guides'> {
  assignments: Assignment[];
  guides: GuidePage[];
}

async function readDuties(): Promise<Duty[]> {
  return (await getEntry('duties', 'nhiem-vu'))!.data.items;
}

const isKind = (id: string): id is UnitKind => id in UNIT_KINDS;

/** Every duty of the plan with names in place of ids, in file order. */
export async function getDuties(): Promise<PlanDuty[]> {
  const [items, units, guides] = await Promise.all([readDuties(), getUnits(), getGuides()]);
  return items.map((duty) => ({
    ...duty,
    guides: guides.filter(({ id }) => duty.guides.includes(id)),
    assignments: duty.assignees.map(({ unit: id, ...rest }) => ({
      ...rest,
      name: isKind(id) ? UNIT_KINDS[id] : (units.find((unit) => unit.id === id)?.name ?? id),
      path: isKind(id) ? null : `/ke-hoach/${id}/`,
    })),
  }));
}

/** A duty together with the part of the unit that is asked about. */
export interface UnitDuty extends PlanDuty {
  own: Duty['assignees'][number];
}

/** Tells a unit's duties: those that name it and those that name its kind, with its own part in each. */
export async function getUnitDuties(): Promise<(unit: Unit) => UnitDuty[]> {
  const [items, duties] = await Promise.all([readDuties(), getDuties()]);
  return (unit) =>
    items.flatMap(({ assignees }, index) => {
      const own =
        assignees.find(({ unit: id }) => id === unit.id) ??
        assignees.find(({ unit: id }) => id === unit.kind);
      const duty = duties[index];
      return own && duty ? [{ ...duty, own }] : [];
    });
}

/** Units that have a page under /ke-hoach/: the real ones. */
export async function getPlanUnits(): Promise<Unit[]> {
  return (await getUnits()).filter(({ sample }) => !sample);
}

/** Duties that stand together under the same names, as the plan itself lists them. */
export interface DutyGroup {
  duties: PlanDuty[];
  /** Who answers for them, by role as it is printed; a role that nobody has is left out. */
  roles: { name: string; who: Assignment[] }[];
  due: string | null;
}

/** Puts neighbouring duties together whose assignments and deadline are the same. */
function groupDuties(duties: readonly PlanDuty[]): DutyGroup[] {
  const sharedBy = ({ assignments, due }: PlanDuty) => JSON.stringify([assignments, due]);
  return duties.reduce<DutyGroup[]>((groups, duty) => {
    const last = groups.at(-1);
    if (last?.duties[0] && sharedBy(last.duties[0]) === sharedBy(duty)) last.duties.push(duty);
    else groups.push({ duties: [duty], roles: byRole(duty.assignments), due: duty.due });
    return groups;
  }, []);
}

function byRole(assignments: readonly Assignment[]): DutyGroup['roles'] {
  return Object.entries(DUTY_ROLES)
    .map(([id, name]) => ({ name, who: assignments.filter(({ role }) => role === id) }))
    .filter(({ who }) => who.length > 0);
}

/** The plan's numbered sections with their text and their duties. */
export async function getPlanSections() {
  const [entries, duties] = await Promise.all([getCollection('plan'), getDuties()]);
  const sections = await Promise.all(
    entries.map(async (entry) => ({
      ...entry.data,
      Body: (await render(entry)).Content,
      groups: groupDuties(duties.filter(({ section }) => section === entry.data.section)),
    })),
  );
  return sections.sort((a, b) => a.order - b.order);
}
