/** Names of files and folders: what is missing, what stands in the wrong place, what is misspelt. */
import { slugify } from '#lib/vietnamese/fold.ts';
import type { Fault } from './fault.ts';
import { hint } from './fault.ts';
import { COLLECTIONS, SINGLE_FILES, isRecording, kindOf } from './layout.ts';
import { pictureElsewhere } from './pictures.ts';
import { soundElsewhere } from './recordings.ts';
import { neededPages } from './routes.ts';

/** What Windows, Mac and browsers add to the name of a copy. */
const COPIED = /(?: - Copy| - Sao chép| - Bản sao| copy)?(?: ?\(\d+\))?(\.\w+)$/u;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Faults in the names of all files of a content folder. */
export function nameFaults(files: readonly string[]): Fault[] {
  return [
    ...missingFiles(files),
    ...files.flatMap((file) => (isKnown(file) ? misspelt(file) : [misplaced(file, files)])),
  ];
}

function missingFiles(files: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  for (const [file, { holds, optional }] of SINGLE_FILES) {
    if (optional || files.includes(file)) continue;
    faults.push({ file, message: `thiếu tệp ${file} (${holds}). Hãy thêm tệp này` });
  }
  for (const [folder, { kind, item, place, optional }] of COLLECTIONS) {
    if (optional || kind === 'page' || files.some((file) => kindOf(file) === kind)) continue;
    faults.push({
      file: folder,
      message: `cần có ít nhất ${item}. Hãy thêm tệp ${place('<ten>')}`,
    });
  }
  for (const page of neededPages()) {
    const file = `trang/${page}.md`;
    if (!files.includes(file)) {
      faults.push({ file, message: `thiếu tệp ${file}, chữ của trang này. Hãy thêm tệp này` });
    }
  }
  return [...faults, ...guidesWithoutText(files)];
}

function guidesWithoutText(files: readonly string[]): Fault[] {
  const folders = new Set(files.flatMap((file) => /^(huong-dan\/[^/]+)\//.exec(file)?.[1] ?? []));
  return [...folders]
    .filter((folder) => !files.some((file) => file.startsWith(`${folder}/`) && /mdx?$/i.test(file)))
    .map((file) => ({
      file,
      message: `thư mục hướng dẫn này không có tệp index.mdx. Hãy thêm ${file}/index.mdx, hoặc xóa thư mục`,
    }));
}

function isKnown(file: string): boolean {
  const [top = ''] = file.split('/');
  if (file === 'README.md') return true;
  return kindOf(file) !== undefined || COLLECTIONS.get(top)?.beside?.test(file) === true;
}

function misspelt(file: string): Fault[] {
  const [top = '', ...parts] = file.split('/');
  if (!COLLECTIONS.has(top)) return [];
  // A recording's own name is known; its folder's is not.
  const named = isRecording(file) ? parts.slice(0, -1) : parts;
  const bad = named.map((part) => part.replace(/\.\w+$/, '')).find((name) => !SLUG.test(name));
  if (bad === undefined) return unusedPage(file);
  const original = file.replace(COPIED, '$1');
  if (original !== file) {
    const message = `giống bản chép của ${original}. Hãy gộp vào ${original} rồi xóa tệp này; là bài khác thì đặt tên khác`;
    return [{ file, message }];
  }
  return [
    {
      file,
      message: `tên "${bad}" phải là chữ thường không dấu, số và gạch nối. Hãy đổi thành "${slugify(bad) || 'ten-khong-dau'}"`,
    },
  ];
}

function unusedPage(file: string): Fault[] {
  const [, name] = /^trang\/(.+)\.md$/.exec(file) ?? [];
  if (name === undefined || neededPages().includes(name)) return [];
  return [
    {
      file,
      message: `không có trang nào dùng tệp này.${hint(name, neededPages())} Hãy đổi tên hoặc xóa; các tên được dùng: ${neededPages().join(', ')}`,
    },
  ];
}

/** A file that nothing would show: say where it belongs. */
function misplaced(file: string, files: readonly string[]): Fault {
  const [top = '', ...rest] = file.split('/');
  const collection = COLLECTIONS.get(top);
  const sound = soundElsewhere(file);
  if (sound !== null) return { file, message: sound };
  if (isKnown(file.toLowerCase())) {
    const right = file
      .toLowerCase()
      .replace(/([^/]+)(\.\w+)$/, (_, name: string, ending: string) => `${slugify(name)}${ending}`);
    const message = `tên tệp có chữ hoa nên không được đọc. Hãy đổi thành ${right}`;
    return { file, message };
  }
  const own = [...SINGLE_FILES.keys()].find((single) => single.startsWith(`${top}/`));
  const picture = pictureElsewhere(file);
  if (picture !== null) return { file, message: picture };
  const shown = file.replace(/\.txt$/i, '');
  if (isKnown(shown)) {
    const message = `tên tệp có đuôi .txt thừa nên không được đọc (Windows hay giấu đuôi này). Hãy đổi tên thành ${shown}`;
    return { file, message };
  }
  if (/\.(docx?|odt|rtf|pdf|xlsx?|pptx?)$/i.test(file)) {
    const message =
      top === 'ke-hoach'
        ? 'ở đây trang chỉ nhận văn bản đã ký, tên van-ban-goc.pdf hoặc van-ban-goc.docx. Hãy lưu thành PDF hoặc Word (.docx) rồi đặt tên như vậy; tệp khác thì chuyển ra khỏi thư mục nội dung'
        : 'tệp Word, Excel, PDF để ở đây thì không lên trang. Hãy mở ra, chép chữ vào đúng tệp của mục này, rồi chuyển tệp ra khỏi thư mục nội dung';
    return { file, message };
  }
  if (!collection && own !== undefined) {
    const message = `không trang nào đọc tệp này: thư mục ${top} chỉ có tệp ${own}. Hãy đổi tên thành ${own}, hoặc xóa`;
    return { file, message };
  }
  if (!collection) {
    const known = rest.length > 0 ? COLLECTIONS.keys() : SINGLE_FILES.keys();
    const what = rest.length > 0 ? `thư mục "${top}"` : 'tệp này';
    const cure = 'Hãy sửa tên, hoặc chuyển ra khỏi thư mục nội dung';
    return { file, message: `không trang nào đọc ${what}.${hint(top, known)} ${cure}` };
  }
  const name = (collection.kind === 'guide' ? rest[0] : rest.at(-1)) ?? '';
  const place = collection.place(slugify(name.replace(/\.\w+$/, '')) || '<ten>');
  const cure = files.includes(place)
    ? `Đã có ${place} ở địa chỉ này: hãy gộp vào tệp đó rồi xóa tệp này`
    : `Hãy chuyển nội dung vào ${place}, hoặc xóa tệp này`;
  const rule = `mỗi tệp ${collection.place('<ten>')} là ${collection.item}`;
  return { file, message: `tệp này không lên trang: ${rule}. ${cure}` };
}
