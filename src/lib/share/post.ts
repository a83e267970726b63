/** A post as whoever publishes it needs it: texts to copy, files to keep. */
import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { NO_DAY } from '../no-day.ts';
import { isOver } from '../notices.ts';
import { formatDate } from '../vietnamese/date.ts';
import { forNotepad } from '../windows-text.ts';

export interface PostTexts {
  zalo: string;
  facebook: string;
}

export interface PackedPost {
  title: string;
  /** ISO date of its last day; null while it holds for good. */
  until: string | null;
  texts: PostTexts;
  pictures: { name: string; bytes: Uint8Array }[];
}

/**
 * Posts that hold on an ISO day in the order of their files, and those that are over, the last to end
 * first.
 */
export function postsOn<T extends { id: string; order: number; until: string | null }>(
  posts: readonly T[],
  today: string,
): { current: T[]; past: T[] } {
  const over = ({ until }: T) => until !== null && isOver(until, today);
  return {
    current: posts
      .filter((post) => !over(post))
      .sort((a, b) => a.order - b.order || a.id.localeCompare(b.id, 'en')),
    past: posts.filter(over).sort((a, b) => b.until!.localeCompare(a.until!)),
  };
}

/** The paragraphs and, below them, where to read on: `address` of the page, else the official platform's. */
export function postText(
  paragraphs: readonly string[],
  address: string | null,
  platform: string,
): string {
  const end = address === null ? `Trang học chính thức: ${platform}` : `Xem thêm: ${address}`;
  return [...paragraphs, end].join('\n\n');
}

/** "dùng lâu dài" or "dùng đến hết ngày 30/10/2025". */
export function untilWords(until: string | null): string {
  return until === null ? 'dùng lâu dài' : `dùng đến hết ngày ${formatDate(until)}`;
}

const LIST = 'Danh sách.txt';

/** Names that Windows refuses lose the sign. */
const folderOf = ({ title }: PackedPost, index: number) =>
  `${String(index + 1).padStart(2, '0')} ${title.replace(/[\\/:*?"<>|]/g, '')}`.replace(
    /[. ]+$/,
    '',
  );

/** A ZIP of a folder for each post, and a list of all files; the same posts give the same bytes. */
export function zipPosts(posts: readonly PackedPost[], heading: string): Uint8Array {
  const files: Zippable = {};
  const listed = posts.map((post, index) => {
    const folder = folderOf(post, index);
    const own: Zippable = {
      ...Object.fromEntries(
        post.pictures.map(({ name, bytes }) => [`${folder}/${name}`, [bytes, { level: 0 }]]),
      ),
      [`${folder}/Zalo.txt`]: forNotepad(post.texts.zalo),
      [`${folder}/Facebook.txt`]: forNotepad(post.texts.facebook),
    };
    Object.assign(files, own);
    const names = Object.keys(own).map((name) => `- ${name}`);
    return [`${post.title} (${untilWords(post.until)})`, ...names].join('\n');
  });
  files[LIST] = forNotepad([heading, ...listed].join('\n\n'));
  // Names keep their marks on any machine: fflate sets the UTF-8 flag where a name needs it.
  return zipSync(files, { mtime: NO_DAY });
}
