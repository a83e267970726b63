import type { z } from 'zod';
import { given, isoDateOrNull, list, oneOf, strict, text, updatedOn } from './shared.ts';

/** What a report covers: the campaign so far, the calendar quarter of its last day, or chosen days. */
const PERIODS = ['chien-dich', 'quy', 'dot-xuat'] as const;

/** Frame of `bao-cao/loi-van.md`: the period of the draft report and who receives it. */
export const reportSchema = strict({
  loai_ky: oneOf('kỳ báo cáo', PERIODS, {
    'chien-dich': 'cả chiến dịch',
    quy: 'quý',
    'dot-xuat': 'đột xuất',
  }),
  tu_ngay: isoDateOrNull('ngày đầu kỳ, hoặc null'),
  den_ngay: isoDateOrNull('ngày cuối kỳ, hoặc null'),
  noi_nhan: list(
    'nơi nhận',
    '["UBND tỉnh (b/c)", "Lưu: VT"]',
    text('một nơi nhận', 'UBND tỉnh (b/c)'),
    1,
  ),
  cap_nhat: updatedOn,
})
  .refine(({ loai_ky, tu_ngay }) => loai_ky !== 'dot-xuat' || tu_ngay !== null, {
    when: given('loai_ky', 'tu_ngay'),
    path: ['tu_ngay'],
    error: 'kỳ đột xuất cần ngày đầu kỳ. Hãy viết, ví dụ: 2025-10-15 (năm-tháng-ngày)',
  })
  .refine(({ loai_ky, tu_ngay }) => loai_ky === 'dot-xuat' || tu_ngay === null, {
    when: given('loai_ky', 'tu_ngay'),
    path: ['tu_ngay'],
    error:
      'ngày đầu kỳ chỉ dùng khi loai_ky là dot-xuat; kỳ khác máy tự tính. Hãy viết null, hoặc đổi loai_ky thành dot-xuat',
  })
  .refine(({ tu_ngay, den_ngay }) => tu_ngay === null || den_ngay === null || tu_ngay <= den_ngay, {
    when: given('tu_ngay', 'den_ngay'),
    path: ['den_ngay'],
    error: 'ngày cuối kỳ đứng trước ngày đầu kỳ. Hãy xem lại tu_ngay và den_ngay',
  })
  .transform((v) => ({
    period: v.loai_ky,
    from: v.tu_ngay,
    until: v.den_ngay,
    recipients: v.noi_nhan,
    updatedOn: v.cap_nhat,
  }));

export type ReportSettings = z.output<typeof reportSchema>;
