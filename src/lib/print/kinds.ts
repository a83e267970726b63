/** The kinds of print sheets: what they are called, what they are for, the paper they stand on. */
import type { Paper } from './paper.ts';

export const USES = {
  treo: 'Treo, dán',
  'phat-tay': 'Phát tận tay',
  'di-tung-nha': 'Đi từng nhà',
  'hop-doc': 'Họp và đọc',
} as const;

export type Use = keyof typeof USES;

interface Kind {
  name: string;
  use: Use;
  /** A poster names its papers itself. */
  paper: Paper | null;
  landscape?: true;
  /** White ground and little ink: made for a black-and-white office printer. */
  inkSaving: boolean;
}

export const KINDS = {
  'ap-phich': { name: 'Áp phích', use: 'treo', paper: null, inkSaving: false },
  pano: { name: 'Pano', use: 'treo', paper: 'A3', landscape: true, inkSaving: false },
  'bang-ron': { name: 'Băng rôn', use: 'treo', paper: 'A3', landscape: true, inkSaving: false },
  'to-xe': { name: 'Thông báo có mẩu xé', use: 'treo', paper: 'A4', inkSaving: true },
  'to-lich': { name: 'Thông báo lớp, buổi', use: 'treo', paper: 'A4', inkSaving: true },
  'to-gap': { name: 'Tờ gấp', use: 'phat-tay', paper: 'A4', landscape: true, inkSaving: false },
  'to-roi': { name: 'Tờ rơi', use: 'phat-tay', paper: 'A5', inkSaving: false },
  'the-vi': { name: 'Thẻ bỏ ví', use: 'phat-tay', paper: 'A4', inkSaving: true },
  'the-noi-giup': { name: 'Thẻ nơi giúp', use: 'phat-tay', paper: 'A4', inkSaving: true },
  'huong-dan': { name: 'Tờ hướng dẫn', use: 'phat-tay', paper: 'A4', inkSaving: true },
  phieu: { name: 'Phiếu đi từng nhà', use: 'di-tung-nha', paper: 'A4', inkSaving: true },
  'so-tay': { name: 'Sổ tay', use: 'hop-doc', paper: 'A4', inkSaving: true },
  'bai-loa': { name: 'Bài đọc trên loa', use: 'hop-doc', paper: 'A4', inkSaving: true },
  'ke-hoach': { name: 'Bản kế hoạch', use: 'hop-doc', paper: 'A4', inkSaving: true },
} as const satisfies Record<string, Kind>;

export type SheetKind = keyof typeof KINDS;

/** Pictures that a sheet can carry, each with its words for who does not see it. */
export const PICTURES = {
  'bat-dau-vneid':
    'Bàn tay lớn giơ cao chiếc điện thoại sáng như ngọn đèn dầu, màn hình có tấm thẻ và dấu tích; một bà cụ và một thanh niên cùng ngước nhìn',
  'vao-lop-hoc':
    'Dưới ánh đèn dầu, bốn người nhiều lứa tuổi quây trước cuốn vở mở rộng, một trang là màn hình; em gái chỉ vào chữ “i tờ”',
  'canh-giac-lua-dao':
    'Bàn tay lớn giơ ra hiệu dừng lại trước chiếc điện thoại đang reo, từ màn hình thả xuống lưỡi câu móc chiếc phong bì',
} as const;

export type Picture = keyof typeof PICTURES;
