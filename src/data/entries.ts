import { globSync } from 'node:fs';
import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { contentDir } from '#lib/content-dir.ts';

/** Folders that a site may do without. */
const FOLDERS = {
  answers: 'ba-con-hoi',
  contributions: 'chung-tay',
  helpPoints: 'can-giup',
  messages: 'truyen-thong',
  notices: 'thong-bao',
  sessions: 'lich',
} as const;

/** The entries of a folder that may be empty: Astro warns when a collection without any is asked for. */
export async function getEntries<C extends keyof typeof FOLDERS>(
  collection: C,
): Promise<CollectionEntry<C>[]> {
  const folder = contentDir(process.env, process.cwd());
  const any = globSync(`${FOLDERS[collection]}/*.md`, { cwd: folder }).length > 0;
  return any ? getCollection(collection) : [];
}
