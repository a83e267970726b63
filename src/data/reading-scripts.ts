import { sayGuide } from '#lib/spoken/guide.ts';
import type { GuidePart } from '#lib/spoken/guide.ts';
import { secondsFor, syllablesIn } from '#lib/spoken/length.ts';
import { getGuideEvidence, getGuides } from './guides.ts';
import type { GuidePage } from './guides.ts';
import { once } from './once.ts';
import { getRecordings } from './recordings.ts';
import type { Recording } from './recordings.ts';

/** A guide as somebody reads it to a microphone. */
export interface ReadingScript {
  guide: GuidePage;
  path: string;
  parts: GuidePart[];
  syllables: number;
  /** Seconds that reading it takes. */
  lasts: number;
  /** What is recorded already. */
  recordings: Recording[];
}

/** The scripts of all guides that are kept, in their order. */
export const getReadingScripts = once(async (): Promise<ReadingScript[]> => {
  const [guides, recordings] = await Promise.all([getGuides(), getRecordings()]);
  return Promise.all(
    guides.map(async (guide) => {
      const { askAgainSince } = await getGuideEvidence(guide);
      const parts = sayGuide(guide, guide.entry.body ?? '', askAgainSince !== null);
      const syllables = syllablesIn(parts.flatMap(({ paragraphs }) => paragraphs).join(' '));
      return {
        guide,
        path: `/truyen-thong/ghi-am/${guide.id}/`,
        parts,
        syllables,
        lasts: secondsFor(syllables),
        recordings: recordings.get(guide.id) ?? [],
      };
    }),
  );
});
