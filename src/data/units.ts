import { getEntry } from 'astro:content';
import type { Group } from '#schemas/group.ts';
import type { Unit } from '#schemas/unit.ts';

/** All units in the order of don-vi.json. */
export async function getUnits(): Promise<Unit[]> {
  return (await getEntry('units', 'don-vi'))!.data.items;
}

/** Groups of people in the order of nhom.json. */
export async function getGroups(): Promise<Group[]> {
  return (await getEntry('groups', 'nhom'))!.data.items;
}
