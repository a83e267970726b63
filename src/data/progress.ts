import { readFileSync } from 'node:fs';
import { getEntry } from 'astro:content';
import { parseJson } from '#lib/json-text.ts';
import { latestChanges } from '#lib/progress/changes.ts';
import type { Changes } from '#lib/progress/changes.ts';
import { deriveBoard } from '#lib/progress/derive.ts';
import type { Board } from '#lib/progress/derive.ts';
import { unitHistories } from '#lib/progress/history.ts';
import type { UnitHistory } from '#lib/progress/history.ts';
import { progressSchema } from '#schemas/progress.ts';
import { getCampaign } from './campaign.ts';
import { once } from './once.ts';
import { getGroups, getUnits } from './units.ts';

/** What units reported, and the units, groups and campaign that it is about. */
export const getProgress = once(async () => {
  const [campaign, units, groups] = await Promise.all([getCampaign(), getUnits(), getGroups()]);
  const { path } = (await getEntry('progress', 'tien-do'))!.data;
  const text = readFileSync(path, 'utf8');
  return { progress: progressSchema.parse(parseJson(text)), units, groups, campaign };
});

/** Every figure of the board on the day of its last update. */
export const getBoard = once(async () => deriveBoard(await getProgress()));

/** The board with what led to it. */
export interface BoardOverTime {
  board: Board;
  /** By the unit's id. */
  histories: Map<string, UnitHistory>;
  /** null before the first update. */
  changes: Changes | null;
}

/** The board, each unit over time and what the last update changed. */
export const getBoardOverTime = once(async (): Promise<BoardOverTime> => {
  const input = await getProgress();
  return {
    board: await getBoard(),
    histories: unitHistories(input),
    changes: latestChanges(input),
  };
});
