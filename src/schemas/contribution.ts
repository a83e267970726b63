import type { z } from 'zod';
import { given, isoDate, oneOf, slug, strict, text } from './shared.ts';
import { waivers } from './waiver.ts';

/** What others give to the campaign (plan III.3, III.4). */
export const CONTRIBUTION_KINDS = {
  'ke-hoach-huong-ung': 'Kế hoạch hưởng ứng',
  'uu-dai': 'Ưu đãi của doanh nghiệp viễn thông',
  'tinh-nguyen': 'Lịch tình nguyện viên',
} as const;

export type ContributionKind = keyof typeof CONTRIBUTION_KINDS;
const KIND_IDS = Object.keys(CONTRIBUTION_KINDS) as [ContributionKind, ...ContributionKind[]];

/** Frame of `chung-tay/<ten>.md`; the body says the rest. An offer must name its official source. */
export const contributionSchema = strict({
  tieu_de: text('tên việc', 'Kế hoạch hưởng ứng của Hội Phụ nữ phường', 80),
  loai: oneOf('loại đóng góp', KIND_IDS, CONTRIBUTION_KINDS),
  ben: text('ai đóng góp: tên tổ chức', 'Hội Liên hiệp Phụ nữ phường', 80),
  don_vi: slug('mã đơn vị trong don-vi.json', 'mat-tran'),
  dang_ngay: isoDate('ngày đăng'),
  den_ngay: isoDate('ngày cuối còn giá trị'),
  nguon: slug('mã nguồn trong nguon.json, hoặc null', 'ke-hoach-phuong').nullable(),
  bo_qua: waivers,
})
  .refine(({ dang_ngay, den_ngay }) => dang_ngay <= den_ngay, {
    when: given('dang_ngay', 'den_ngay'),
    path: ['den_ngay'],
    error: 'ngày cuối đứng trước ngày đăng. Hãy xem lại dang_ngay và den_ngay',
  })
  .refine(({ loai, nguon }) => loai !== 'uu-dai' || nguon !== null, {
    when: given('loai', 'nguon'),
    path: ['nguon'],
    error:
      'ưu đãi phải có nguồn chính thức. Hãy thêm trang của doanh nghiệp vào sources của nguon.json rồi ghi mã nguồn ở đây',
  })
  .transform((v) => ({
    title: v.tieu_de,
    kind: v.loai,
    giver: v.ben,
    unit: v.don_vi,
    publishedOn: v.dang_ngay,
    until: v.den_ngay,
    source: v.nguon,
    waived: v.bo_qua ?? [],
  }));

export type Contribution = z.output<typeof contributionSchema>;
