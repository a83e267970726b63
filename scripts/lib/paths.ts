import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, whatever folder the command was called from. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
/** The published site. */
export const dist = join(root, 'dist');
/** What is packed to be carried elsewhere: never part of the published site. */
export const packs = join(root, 'dong-goi');
/** Work in progress of a build; ignored by git and safe to delete. */
export const workshop = join(root, '.build');
