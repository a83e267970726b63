/** Who helps with what, and where: help points sorted for readers. */
import type { HelpPoint } from '#schemas/help-point.ts';

type Point = Pick<HelpPoint, 'name' | 'kind' | 'helpsWith' | 'serves' | 'phone'>;

/** A place that exists in every commune: by its own file where there is one, else by its name alone. */
export interface PublicPlace {
  name: string;
  /** Its page's address and anchor. */
  path: string | null;
  phone: string | null;
}

/** What the points help with, each thing once, in the order in which the points name it, with who does. */
export function byTask<P extends Point>(points: readonly P[]): { task: string; points: P[] }[] {
  return gather(points, ({ helpsWith }) => helpsWith).map(({ name, points: helpers }) => ({
    task: name,
    points: helpers,
  }));
}

/** The thôn and tổ dân phố that have points of their own, sorted as one counts, with these points. */
export function byPlace<P extends Point>(points: readonly P[]): { place: string; points: P[] }[] {
  const { compare } = new Intl.Collator('vi', { numeric: true });
  return gather(points, ({ serves }) => serves)
    .map(({ name, points: near }) => ({ place: name, points: near }))
    .sort((a, b) => compare(a.place, b.place));
}

/** Points for everyone in the commune. */
export function forEveryone<P extends Point>(points: readonly P[]): P[] {
  return points.filter(({ serves }) => serves.length === 0);
}

/** The police station and the one-stop desk of a commune (`kind`: "phường", "xã"), whether or not content tells of them. */
export function publicPlaces(
  points: readonly (Point & { path: string })[],
  kind: string,
): PublicPlace[] {
  const names = {
    'cong-an': `Công an ${kind}`,
    'mot-cua': `Trung tâm Phục vụ hành chính công ${kind}`,
  } as const;
  return (['cong-an', 'mot-cua'] as const).flatMap((wanted): PublicPlace[] => {
    const own = forEveryone(points).filter((point) => point.kind === wanted);
    if (own.length === 0) return [{ name: names[wanted], path: null, phone: null }];
    return own.map(({ name, path, phone }) => ({ name, path, phone }));
  });
}

/** Collects points by the words that they give; capital letters make no difference. */
function gather<P>(points: readonly P[], wordsOf: (point: P) => readonly string[]) {
  const found = new Map<string, { name: string; points: P[] }>();
  for (const point of points) {
    for (const name of wordsOf(point)) {
      const key = name.normalize('NFC').toLocaleLowerCase('vi');
      const entry = found.get(key) ?? { name, points: [] };
      if (!entry.points.includes(point)) entry.points.push(point);
      found.set(key, entry);
    }
  }
  return [...found.values()];
}
