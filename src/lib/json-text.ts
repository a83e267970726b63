/** Reads the data of a JSON text, also of one that Notepad saved with a byte order mark. */
export function parseJson(text: string): unknown {
  return JSON.parse(withoutMark(text));
}

/** A text without the byte order mark that Windows may put before it. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}
