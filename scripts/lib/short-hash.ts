import { createHash } from 'node:crypto';

/** Ten hexadecimal figures that tell one content from another, for names. */
export const shortHash = (bytes: Buffer | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 10);
