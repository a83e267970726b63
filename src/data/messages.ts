import { isOver } from '#lib/notices.ts';
import { boardWords, campaignWords } from '#lib/spoken/blanks.ts';
import { secondsFor, syllablesIn } from '#lib/spoken/length.ts';
import { PART_KEYS } from '#lib/spoken/parts.ts';
import type { PartKey } from '#lib/spoken/parts.ts';
import { sayParts, standingOf, tellsFigures } from '#lib/spoken/script.ts';
import type { Standing } from '#lib/spoken/script.ts';
import type { Script } from '#schemas/message.ts';
import { getCampaign } from './campaign.ts';
import { getDay } from './day.ts';
import { getEntries } from './entries.ts';
import { once } from './once.ts';
import { getBoard } from './progress.ts';

/** A loudspeaker script as it is said with the figures of this build. */
export interface ScriptPage extends Script {
  id: string;
  path: string;
  /** What is said, part by part; `figures`: figures of the board are in it. */
  said: { key: PartKey; words: string; figures: boolean }[];
  syllables: number;
  /** Seconds that saying it takes. */
  lasts: number;
  standing: Standing;
  /** On the build's day. */
  over: boolean;
}

/** Every loudspeaker script in the order of its file, also those that are over. */
export const getScripts = once(async (): Promise<ScriptPage[]> => {
  const [entries, campaign, board] = await Promise.all([
    getEntries('messages'),
    getCampaign(),
    getBoard(),
  ]);
  const words = { ...campaignWords(campaign), ...boardWords(board) };
  const today = getDay();
  return entries
    .flatMap(({ id, data }): ScriptPage[] => {
      if (data.kind !== 'script') return [];
      const parts = sayParts(data.parts, words);
      const syllables = PART_KEYS.reduce((sum, key) => sum + syllablesIn(parts[key]), 0);
      return [
        {
          ...data,
          id,
          path: `/truyen-thong/loa/${id}/`,
          said: PART_KEYS.map((key) => ({
            key,
            words: parts[key],
            figures: tellsFigures(data.parts[key]),
          })),
          syllables,
          lasts: secondsFor(syllables),
          standing: standingOf(data.parts, words, board.status),
          over: data.until !== null && isOver(data.until, today),
        },
      ];
    })
    .sort((a, b) => a.order - b.order || a.id.localeCompare(b.id, 'en'));
});
