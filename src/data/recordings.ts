import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '#lib/content-dir.ts';
import { readSound, withoutNotes } from '#lib/recording/m4a.ts';
import { SPOKEN_LANGUAGES, recordingName } from '#lib/recording/names.ts';
import type { SpokenLanguage } from '#lib/recording/names.ts';
import { getEveryGuide } from './guides.ts';
import { once } from './once.ts';

/** A guide read aloud by a person, as staff dropped it beside the text. */
export interface Recording {
  language: SpokenLanguage;
  /** As it is published: without what the recorder noted of place and device. */
  bytes: Uint8Array;
  /** null when the file does not tell. */
  seconds: number | null;
  path: string;
  /** Changes with the bytes: a copy kept on a device is never taken for a newer one. */
  version: string;
}

/** The recordings of each guide by its id, Vietnamese first; no entry for a guide without any. */
export const getRecordings = once(async (): Promise<Map<string, Recording[]>> => {
  const guides = await getEveryGuide();
  const found = guides.map(({ id, path }) => [id, recordingsOf(id, path)] as const);
  return new Map(found.filter(([, recordings]) => recordings.length > 0));
});

function recordingsOf(guide: string, path: string): Recording[] {
  const folder = join(contentDir(process.env, process.cwd()), 'huong-dan', guide);
  return SPOKEN_LANGUAGES.flatMap((language): Recording[] => {
    const name = recordingName(language);
    const file = join(folder, name);
    if (!existsSync(file)) return [];
    const bytes = withoutNotes(readFileSync(file));
    const sound = readSound(bytes);
    // The content check refuses it; the live preview shows the rest of the page.
    if ('problem' in sound) return [];
    const version = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    return [{ language, bytes, ...sound, path: `${path}${name}`, version }];
  });
}
