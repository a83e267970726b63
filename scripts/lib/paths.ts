import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, whatever folder the command was called from. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
/** The published site. */
export const dist = join(root, 'dist');
/** Posts for the ward's portal, made from the published site. */
export const packFolder = join(dist, 'dong-goi-cong');
/** Work in progress of a build; ignored by git and safe to delete. */
export const workshop = join(root, '.build');
