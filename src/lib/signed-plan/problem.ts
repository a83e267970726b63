/** Why a file that staff dropped in cannot be published. */
export type Problem = 'empty' | 'wrong-kind' | 'old-word' | 'locked' | 'damaged' | 'no-text';

/** A file of the signed plan that cannot be read, and why. */
export class UnreadablePlan extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem);
    this.problem = problem;
  }
}

/** Whether the bytes begin like a file of Word 97-2003, or a locked one of today: both are OLE files. */
export const isOle = (bytes: Uint8Array): boolean => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
/** Whether the bytes begin like a ZIP file, which every Office file of today is. */
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b]);

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
