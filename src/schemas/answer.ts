import type { z } from 'zod';
import { factIds, given, isoDate, isoDateOrNull, slug, strict, text } from './shared.ts';
import { waivers } from './waiver.ts';

/** Frame of `ba-con-hoi/<ten>.md`: what a resident asked and the ward answered; the body is the answer. Nobody is named. */
export const answerSchema = strict({
  cau_hoi: text('câu hỏi, không ghi tên người hỏi', 'Thứ Bảy có làm mức 2 không?', 120),
  hoi_ngay: isoDate('ngày nhận câu hỏi'),
  tra_loi_ngay: isoDate('ngày trả lời'),
  don_vi: slug('mã đơn vị trả lời, trong don-vi.json', 'cong-an-phuong'),
  su_that: factIds(),
  nguon_tra_ngay: isoDateOrNull('ngày tra nguồn, hoặc null khi không nêu sự thật nào'),
  bo_qua: waivers,
})
  .refine(({ hoi_ngay, tra_loi_ngay }) => hoi_ngay <= tra_loi_ngay, {
    when: given('hoi_ngay', 'tra_loi_ngay'),
    path: ['tra_loi_ngay'],
    error: 'ngày trả lời đứng trước ngày hỏi. Hãy xem lại hoi_ngay và tra_loi_ngay',
  })
  .transform((v) => ({
    question: v.cau_hoi,
    askedOn: v.hoi_ngay,
    answeredOn: v.tra_loi_ngay,
    unit: v.don_vi,
    facts: v.su_that,
    sourcesCheckedOn: v.nguon_tra_ngay,
    waived: v.bo_qua ?? [],
  }));

export type Answer = z.output<typeof answerSchema>;
