/** A new content file: where it goes and what stands in it before staff fill it in. */
import { slugify } from '#lib/vietnamese/fold.ts';
import { COLLECTIONS } from '../check/layout.ts';
import type { Shape } from '../check/shape.ts';
import { variants } from '../check/shape.ts';
import { frameLines, kindOfShape, titleKey } from './frame.ts';
import type { Given } from './frame.ts';

/** Folders whose files have addresses or parts of the site of their own, fixed with the code. */
const FIXED = ['trang', 'ke-hoach'];
/** Longer names make addresses that nobody can read out; in letters. */
const LONGEST_NAME = 60;

/** Folders that take new items. */
export const newFolders = (): string[] =>
  [...COLLECTIONS.keys()].filter((folder) => !FIXED.includes(folder));

/** What an item is called, made from its title: ASCII letters, figures, hyphens; cut between words. */
export function nameOf(title: string): string {
  const name = slugify(title);
  return name.length <= LONGEST_NAME
    ? name
    : name.slice(0, LONGEST_NAME + 1).replace(/-[^-]*$/, '');
}

export interface NewItem {
  /** Relative to the content folder. */
  file: string;
  text: string;
}

/** The values of `loai` between which whoever makes an item of a folder chooses; empty where there is no choice. */
export function kindsIn(folder: string): string[] {
  return shapesIn(folder).flatMap((shape) => kindOfShape(shape) ?? []);
}

/**
 * A new item of a folder; `kind` is one of `kindsIn`, `today` an ISO date, `order` its place in its list.
 * Keys that only staff can fill stay empty, so that nothing unfinished passes the content check.
 */
export function newItem(
  folder: string,
  title: string,
  { kind, today, order }: { kind: string | undefined; today: string; order: number },
): NewItem {
  const shapes = shapesIn(folder);
  const shape = shapes.find((one) => kindOfShape(one) === kind) ?? shapes[0]!;
  const key = titleKey(shape);
  const given: Given = {
    ...(key === undefined ? {} : { [key]: title }),
    thu_tu: order,
    ban: 1,
    thang: today.slice(0, 7),
    cap_nhat: today,
    ngay_dang: today,
    dang_ngay: today,
  };
  return {
    file: COLLECTIONS.get(folder)!.place(nameOf(title)),
    text: ['---', ...frameLines(shape, given), '---', '', ...bodyOf(folder)].join('\n'),
  };
}

const shapesIn = (folder: string): Shape[] => variants(COLLECTIONS.get(folder)!.kind);

/** A guide has at least three steps; other bodies are plain words. */
const STEP = ['<Buoc tieu_de="" su_that="">', '', '<ThayGi></ThayGi>', '', '</Buoc>', ''];
const bodyOf = (folder: string): string[] =>
  folder === 'huong-dan' ? [STEP, STEP, STEP].flat() : [];
