import type { z } from 'zod';
import { factIds, order, slug, sourcesCheckedOn, strict, text, updatedOn } from './shared.ts';
import { topic } from './topic.ts';
import { waivers } from './waiver.ts';

/** Frame of `hoi-dap/<ten>.md`; the body is the answer, the file name is the anchor. */
export const questionSchema = strict({
  cau_hoi: text('câu hỏi, kết thúc bằng dấu hỏi', 'Quên mật khẩu thì làm sao?').endsWith('?', {
    error: ({ input }) => `câu hỏi chưa có dấu hỏi ở cuối. Hãy viết: "${String(input)}?"`,
  }),
  nhom: topic,
  thu_tu: order,
  su_that: factIds(1),
  nguon_cau_hoi: text('câu hỏi này lấy từ đâu', 'Q-25'),
  huong_dan: slug('tên thư mục của hướng dẫn liên quan', 'kich-hoat-tai-khoan').nullable(),
  nguon_tra_ngay: sourcesCheckedOn,
  cap_nhat: updatedOn,
  bo_qua: waivers,
}).transform((v) => ({
  question: v.cau_hoi,
  topic: v.nhom,
  order: v.thu_tu,
  facts: v.su_that,
  askedIn: v.nguon_cau_hoi,
  guide: v.huong_dan,
  sourcesCheckedOn: v.nguon_tra_ngay,
  updatedOn: v.cap_nhat,
  waived: v.bo_qua ?? [],
}));

export type Question = z.output<typeof questionSchema>;
