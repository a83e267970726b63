/** What people carry away from the site: the booklet, and a ZIP of it with the handbook and the recordings. */
import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { NO_DAY } from '../no-day.ts';
import { formatSize } from '../vietnamese/size.ts';
import { forNotepad } from '../windows-text.ts';

/** Files of the built site: the booklet, the ZIP, the page that offers both. */
export const BOOKLET = 'ngoai-tuyen/so-tay-so.html';
export const CARRY_ZIP = 'in-an/mang-theo.zip';
export const CARRY_PAGE = 'ngoai-tuyen/index.html';

/** Gaps of that page: the booklet's size, which the build knows, and the ZIP, which `in-an` makes. */
export const BOOKLET_GAP = 'so-tay-so';
export const ZIP_GAP = 'mang-theo';

/** What the ZIP is made of; bytes of whole files. */
export interface Carried {
  /** The booklet's title, with the site's name. */
  title: string;
  booklet: Uint8Array;
  handbook: Uint8Array;
  /** Recorded guides, by file names such as `kich-hoat-tai-khoan.vi.m4a`. */
  recordings: Record<string, Uint8Array>;
}

const NAMES = { booklet: 'Sổ tay số.html', handbook: 'Sổ tay để in.pdf', sound: 'Nghe' };

/** A ZIP of all that is carried and a text that says how to open it; the same files give the same bytes. */
export function zipCarried({ title, booklet, handbook, recordings }: Carried): Uint8Array {
  const sounds = Object.entries(recordings);
  const files: Zippable = {
    'Đọc trước.txt': forNotepad(readme(title, sounds.length > 0)),
    [NAMES.booklet]: booklet,
    [NAMES.handbook]: [handbook, { level: 0 }],
  };
  for (const [name, bytes] of sounds) files[`${NAMES.sound}/${name}`] = [bytes, { level: 0 }];
  return zipSync(files, { mtime: NO_DAY });
}

/** The link to the ZIP as HTML, with the size of the file; `base` ends in `/`. */
export function zipLink(bytes: number, base: string): string {
  return `<a class="button" href="${base}${CARRY_ZIP}" download>Tải cả gói: sổ tay số, sổ tay để in (ZIP, ${formatSize(bytes)})</a>`;
}

const readme = (title: string, heard: boolean) => `${title}

Trong gói này có:
- ${NAMES.booklet}: mọi bài hướng dẫn, câu hỏi và thủ đoạn lừa đảo. Mở được khi không có mạng.
- ${NAMES.handbook}: các bài hướng dẫn chữ to, để in ra giấy.${
  heard ? `\n- Thư mục ${NAMES.sound}: các bài đọc thành tiếng.` : ''
}

Trên máy tính:
1. Giải nén tệp ZIP ra một thư mục.
2. Bấm đúp vào tệp ${NAMES.booklet}. Trình duyệt mở ra; không cần mạng.

Trên điện thoại:
1. Chép hoặc nhận tệp ${NAMES.booklet} về máy.
2. Bấm vào tệp. Máy hỏi mở bằng gì thì chọn trình duyệt, ví dụ Chrome.

Gửi cho người khác:
- Qua Zalo: gửi tệp ${NAMES.booklet} như gửi một tệp bình thường.
- Qua USB: chép cả thư mục đã giải nén vào USB.

Đừng sửa các tệp này. Muốn bản mới thì lên trang tải lại.`;
