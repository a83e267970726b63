/** One thing told in two files: a copy that someone forgot, which residents would see twice. */
import { fold } from '#lib/vietnamese/fold.ts';
import type { Content } from './content.ts';
import { allOf } from './content.ts';
import { lineOf, textsAt } from './document.ts';
import type { Fault } from './fault.ts';
import type { Kind } from './layout.ts';

/** The field that names an item, in each kind of which there are many. */
const NAMES: readonly [Kind, string][] = [
  ['guide', 'tieu_de'],
  ['question', 'cau_hoi'],
  ['warning', 'tieu_de'],
  ['term', 'thuat_ngu'],
];

/** Every item whose name another file already bears. */
export function twinFaults(content: Content): Fault[] {
  return NAMES.flatMap(([kind, field]) => {
    const owners = new Map<string, string>();
    // A copy bears the longer name.
    const all = allOf(content, kind).sort((a, b) => a.file.length - b.file.length);
    return all.flatMap((document): Fault[] => {
      const [named] = textsAt(document.value, field);
      if (named === undefined) return [];
      const name = fold(named.value).trim();
      const owner = owners.get(name);
      if (owner === undefined) {
        owners.set(name, document.file);
        return [];
      }
      const message = `"${named.value}" đã có ở ${owner}, bà con sẽ thấy hai lần. Hãy gộp hai tệp rồi xóa một, hoặc viết ${field} cho khác`;
      return [{ file: document.file, line: lineOf(document, [field]), field, message }];
    });
  });
}
