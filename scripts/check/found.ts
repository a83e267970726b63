/** The text at fault, as it stands in its file: what staff look for with their eyes. */
const LONGEST = 100;

interface Placed {
  file: string;
  line?: number | undefined;
  message?: string | undefined;
}

/** The same things with what stands on their lines; where that says nothing (`{`, `---`) they stay as they are. */
export function withFound<T extends Placed>(
  things: readonly T[],
  texts: ReadonlyMap<string, string>,
): (T & { found?: string })[] {
  const lines = new Map<string, string[]>();
  return things.map((thing) => {
    if (thing.line === undefined) return thing;
    const own = lines.get(thing.file) ?? (texts.get(thing.file) ?? '').split('\n');
    lines.set(thing.file, own);
    const line = own[thing.line - 1]?.trim() ?? '';
    if (!/[\p{L}\d]|^[<{].|[={<>]{7}/u.test(line)) return thing;
    return { ...thing, found: cut(line, thing.message ?? '') };
  });
}

/** A long line around what the message names in quotes, else its beginning. */
function cut(line: string, message: string): string {
  if (line.length <= LONGEST) return line;
  const [, named = '', mark = ''] = /"([^"]+)"|dấu (\S)/.exec(message) ?? [];
  const at = Math.max(0, line.indexOf(named || mark));
  const start = at < LONGEST - 20 ? 0 : line.indexOf(' ', at - LONGEST / 2) + 1;
  const end = start + LONGEST;
  return `${start > 0 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
}
