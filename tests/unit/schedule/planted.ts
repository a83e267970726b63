/** A session for tests, as its file has it, with what differs. */
import type { z } from 'zod';
import { sessionSchema } from '#schemas/session.ts';

const FRAME: z.input<typeof sessionSchema> = {
  tieu_de: 'Làm VNeID mức 2 tại nhà văn hóa thôn 6',
  cac_ngay: ['2025-10-11'],
  bat_dau: '07:30',
  ket_thuc: '11:00',
  noi: 'Nhà văn hóa thôn 6',
  duong_di: null,
  cho_ai: 'Người từ đủ 14 tuổi',
  mang_theo: ['Thẻ căn cước', 'Điện thoại'],
  nguoi_day: 'Công an phường',
  cho_ngoi: null,
  huong_dan: [],
  cap_nhat: '2025-10-06',
};

/** A session read by the schema, under a file's name. */
export const session = (change: Partial<typeof FRAME> = {}, id = 'lam-muc-2') => ({
  ...sessionSchema.parse({ ...FRAME, ...change }),
  id,
});

export const ISSUER = {
  name: 'Bình dân học vụ số',
  ward: {
    name: 'Đăk Cấm',
    kind: 'phường',
    province: 'tỉnh Quảng Ngãi',
    committee: 'Ủy ban nhân dân phường Đăk Cấm',
    portal: null,
    address: null,
    phone: null,
    email: null,
  },
} as const;
