import { existsSync, renameSync, rmSync } from 'node:fs';

/** Where the last good site waits while the new one takes its place. */
const asideOf = (target: string) => `${target}.truoc`;

/** Finishes or undoes a swap that a crash cut short, so that a good site always stands at `target`. */
export function recoverSwap(target: string): void {
  const aside = asideOf(target);
  if (!existsSync(aside)) return;
  if (existsSync(target)) rmSync(aside, { recursive: true });
  else renameSync(aside, target);
}

/** Puts the folder `fresh` in the place of `target` by two renames: nobody ever sees half a site. */
export function swapIn(fresh: string, target: string): void {
  const aside = asideOf(target);
  if (existsSync(target)) renameSync(target, aside);
  renameSync(fresh, target);
  rmSync(aside, { recursive: true, force: true });
}
