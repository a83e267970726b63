/** Pictures beside guides: of a kind that browsers show, not too large, described, and used. */
import { posix } from 'node:path';
import { imageSize } from 'image-size';
import { walk } from '#lib/mdx/steps.ts';
import { formatDecimal } from '#lib/vietnamese/number.ts';
import type { Content } from './content.ts';
import type { Document } from './document.ts';
import type { Fault } from './fault.ts';
import { hint } from './fault.ts';
import { drawingFault } from './drawing.ts';
import { isPicture } from './layout.ts';
import type { Folder } from './read.ts';
import { lineAt } from './tree.ts';

/** More than a screenshot of any phone; photos come out of cameras larger. */
const MAX_BYTES = 3_000_000;
const MAX_SIDE = 3200;

const SHRINK =
  'Hãy mở bằng Paint, chọn Đổi cỡ (Resize), đơn vị Điểm ảnh (Pixels), cạnh dài 1600, rồi lưu đè';
const SAVE_AS = 'Hãy mở bằng Paint, chọn Lưu thành (Save as) ảnh JPEG hoặc PNG';
const WRITE = 'Hãy viết ![mô tả điều thấy trong ảnh](./ten-anh.png)';

/** Endings of pictures, whether browsers show them or not. */
const ANY_PICTURE =
  /\.(png|jpe?g|jfif|webp|avif|svg|heic|heif|bmp|dib|tiff?|psd|ai|eps|gif|ico|raw|dng|cr2|nef)$/i;
/** A description that describes nothing: a camera's file name, or the word "picture". */
const NO_WORDS =
  /^(ảnh|hình|anh|hinh|image|img|dsc|pxl|photo|picture|screenshot|chụp màn hình)?[\s\d_().-]*(\.\w+)?$/iu;

/** Every fault of the pictures and of the places where texts show them. */
export function pictureFaults(content: Content, { files, pictures }: Folder): Fault[] {
  return [
    ...[...pictures].flatMap(([file, bytes]) => {
      const message = bytesFault(file, bytes);
      return message === null ? [] : [{ file, message }];
    }),
    ...content.documents.flatMap((document) => placeFaults(document, files)),
  ];
}

/** Advice on pictures that no guide shows. */
export function unusedPictures(content: Content, files: readonly string[]): Fault[] {
  const used = new Set(content.documents.flatMap((document) => shownIn(document)));
  return files
    .filter((file) => isPicture(file) && !used.has(file))
    .map((file) => ({
      file,
      message:
        'không hướng dẫn nào dùng ảnh này. Hãy viết ![mô tả](./ten-anh.png) vào bước cần ảnh, hoặc xóa tệp',
    }));
}

/** What to say of a picture that cannot stand where it is, or is of no kind that browsers show; null for other files. */
export function pictureElsewhere(file: string): string | null {
  const [, ending = ''] = ANY_PICTURE.exec(file) ?? [];
  if (ending === '') return null;
  return isPicture(`huong-dan/x/x.${ending.toLowerCase()}`)
    ? 'ảnh để ở đây thì không lên trang. Hãy chuyển vào thư mục của hướng dẫn dùng ảnh ấy: huong-dan/<ten>/; không dùng thì xóa'
    : wrongKind(ending.toUpperCase());
}

function wrongKind(kind: string): string {
  return `trang không nhận ảnh kiểu ${kind}. ${CURES.find(([kinds]) => kinds.test(kind))?.[1] ?? SAVE_AS}`;
}

/** What to do with kinds that Paint does not open. */
const CURES: readonly [RegExp, string][] = [
  [
    /^HEI[CF]$/,
    'Hãy gửi ảnh cho chính mình qua Zalo rồi tải về (thành JPEG), hoặc trên iPhone: Cài đặt, Camera, Định dạng, chọn Tương thích nhất, rồi chụp lại',
  ],
  [/^(PSD|AI|EPS|RAW|DNG|CR2|NEF)$/, 'Hãy nhờ người làm ảnh lưu ra JPEG hoặc PNG'],
];

function bytesFault(file: string, bytes: Uint8Array): string | null {
  if (file.endsWith('.svg')) {
    const fault = drawingFault(bytes);
    if (fault !== null) return fault;
  }
  const found = sizeOf(bytes);
  if (found === null) {
    return 'không đọc được ảnh này: tệp trống, chép thiếu hoặc không phải ảnh. Hãy chép lại từ máy có ảnh gốc; mở được bằng Paint thì chọn Lưu thành (Save as) ảnh JPEG hoặc PNG';
  }
  const { kind, long } = found;
  const ending = file.slice(file.lastIndexOf('.') + 1).replace('jpeg', 'jpg');
  if (!isPicture(`huong-dan/x/x.${kind}`)) return wrongKind(kind.toUpperCase());
  if (kind !== ending) {
    return `tên tệp ghi .${ending} nhưng bên trong là ảnh ${kind.toUpperCase()}. Hãy đổi đuôi tên tệp thành .${kind}, rồi sửa tên ảnh trong bài`;
  }
  if (bytes.length > MAX_BYTES) {
    return `ảnh nặng ${megabytes(bytes.length)} MB, chỉ được ${megabytes(MAX_BYTES)} MB. ${SHRINK}`;
  }
  if (long > MAX_SIDE && kind !== 'svg') {
    return `ảnh có cạnh dài ${long} điểm ảnh, chỉ được ${MAX_SIDE}: không màn hình nào cần hơn. ${SHRINK}`;
  }
  return null;
}

const megabytes = (bytes: number) => formatDecimal(Math.round(bytes / 100_000) / 10);

/** What kind of picture the bytes are, whatever the file is called; null when they are none, or not all there. */
function sizeOf(bytes: Uint8Array): { kind: string; long: number } | null {
  try {
    const { type = '', width, height } = imageSize(bytes);
    return isWhole(bytes, type) ? { kind: type, long: Math.max(width, height) } : null;
  } catch {
    const brand = Buffer.from(bytes.subarray(4, 12)).toString('latin1');
    return /^ftyp(hei|hev|mif1)/.test(brand) ? { kind: 'heic', long: 0 } : null;
  }
}

/** A file that was copied in part still has its head; its end tells. */
function isWhole(bytes: Uint8Array, kind: string): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (kind === 'png') return data.lastIndexOf('IEND') > 0;
  if (kind === 'webp') return data.readUInt32LE(4) + 8 <= data.length;
  // A preview within the head has an end of its own, before the picture's data begin.
  const last = (mark: number) => data.lastIndexOf(Buffer.from([0xff, mark]));
  return kind !== 'jpg' || last(0xd9) > last(0xda);
}

function shownIn({ file, tree }: Document): string[] {
  return (tree === null ? [] : [...walk(tree)]).flatMap((node) =>
    node.type === 'image' ? [posix.join(posix.dirname(file), decoded(node.url))] : [],
  );
}

/** An address as the file's name: Markdown writes a space as `%20`. */
function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function placeFaults({ file, kind, tree }: Document, files: readonly string[]): Fault[] {
  return (tree === null ? [] : [...walk(tree)]).flatMap((node) => {
    if (node.type !== 'image') return [];
    const { url, alt } = node;
    const messages =
      kind === 'guide'
        ? [missing(file, decoded(url), files), undescribed(alt ?? '')]
        : [
            `ảnh chỉ dùng được trong hướng dẫn (huong-dan/<ten>/index.mdx). Hãy bỏ ![…](${url}), viết thành lời`,
          ];
    return messages.flatMap((message) =>
      message === null ? [] : [{ file, line: lineAt(node), message }],
    );
  });
}

function missing(file: string, url: string, files: readonly string[]): string | null {
  const folder = posix.dirname(file);
  if (files.includes(posix.join(folder, url))) return null;
  if (/^(https?:)?\/\//.test(url)) {
    return `ảnh ${url} ở trang khác, có thể mất bất cứ lúc nào. Hãy xin phép, tải về để cạnh tệp này, rồi viết ![mô tả](./ten-anh.png)`;
  }
  const beside = files
    .filter((other) => isPicture(other) && posix.dirname(other) === folder)
    .map((other) => `./${posix.basename(other)}`);
  return `không có ảnh ${url} cạnh tệp này.${hint(url, beside)} Hãy để ảnh cạnh tệp này rồi viết ![mô tả](./ten-anh.png)`;
}

function undescribed(alt: string): string | null {
  if (alt.trim() === '') return `ảnh không có lời mô tả cho người không nhìn thấy. ${WRITE}`;
  return NO_WORDS.test(alt.trim()) ? `lời mô tả "${alt}" chưa nói trong ảnh có gì. ${WRITE}` : null;
}
