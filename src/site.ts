/** Constants of the code: what the navigation holds and how addresses are written. */
import { withBase } from '#lib/site-address.ts';

/** Address of a page of this site, with the base path of the build. */
export const href = (path: string): string => withBase(import.meta.env.BASE_URL, path);

/** The six entries of the header, in order (rule B03: at most six, always as words). */
export const NAVIGATION = [
  { label: 'Hướng dẫn', path: '/huong-dan/' },
  { label: 'Hỏi đáp', path: '/hoi-dap/' },
  { label: 'Cảnh giác', path: '/canh-giac/' },
  { label: 'Tiến độ', path: '/tien-do/' },
  { label: 'Kế hoạch', path: '/ke-hoach/' },
  { label: 'Cần giúp', path: '/can-giup/' },
] as const;

/** What stands for a fact that nobody has told us yet. */
export const UNKNOWN = 'đang cập nhật';
