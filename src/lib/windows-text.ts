import { strToU8 } from 'fflate';

/** A text file's bytes for Notepad of older Windows, which without the mark takes it for another alphabet's and knows no other end of line. */
export const forNotepad = (text: string): Uint8Array =>
  strToU8(`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`);
