import { getEntry } from 'astro:content';
import type { Group } from '#schemas/group.ts';
import type { Unit } from '#schemas/unit.ts';
import { once } from './once.ts';

/** All units in the order of don-vi.json. */
export const getUnits = once(
  async (): Promise<Unit[]> => (await getEntry('units', 'don-vi'))!.data.items,
);

/** Groups of people in the order of nhom.json. */
export const getGroups = once(
  async (): Promise<Group[]> => (await getEntry('groups', 'nhom'))!.data.items,
);

/** What a unit is called; its id where don-vi.json does not know it. */
export async function getUnitName(id: string): Promise<string> {
  return (await getUnits()).find((unit) => unit.id === id)?.name ?? id;
}
