import type { z } from 'zod';
import { factIds, list, oneOf, strict, text, updatedOn } from './shared.ts';

const task = strict({
  tieu_de: text('chữ trên nút', 'Chưa có VNeID? Bắt đầu ở đây', 60),
  mo_ta: text('mô tả ngắn', 'Hai cách làm, chọn một'),
  den: text('đường dẫn trong trang', '/bat-dau/'),
  hinh: oneOf('hình vẽ', ['dien-thoai', 'den-dau', 'hoi', 'nguoi'], {
    'dien-thoai': 'điện thoại',
    'den-dau': 'đèn dầu',
    hoi: 'dấu hỏi',
    nguoi: 'người',
  }),
}).transform((v) => ({ title: v.tieu_de, description: v.mo_ta, href: v.den, picture: v.hinh }));

const labelRow = strict({
  nhan: text('nhãn', 'Học tại'),
  gia_tri: text('chữ điền vào', 'binhdanhocvuso.gov.vn'),
}).transform((v) => ({ label: v.nhan, value: v.gia_tri }));

/** Words of the home page, `trang-chu.md`. The first task is the one golden button. */
export const homeSchema = strict({
  khau_hieu: text('khẩu hiệu trên nhãn vở', 'Không ai bị bỏ lại phía sau'),
  nhan_vo: list('các dòng trên nhãn vở', '- { nhan: Học tại, gia_tri: … }', labelRow, 1),
  cau_hoi: text('câu hỏi trên các nút', 'Bà con cần làm gì?'),
  viec: list('bốn nút việc', '- { tieu_de: …, den: /bat-dau/ }', task, 4).max(4, {
    error: 'trang chủ chỉ có bốn nút việc. Hãy bỏ bớt',
  }),
  canh_bao: text('một lời cảnh báo', 'Không đọc mã OTP cho ai.'),
  canh_bao_su_that: factIds(1),
  cap_nhat: updatedOn,
}).transform((v) => ({
  motto: v.khau_hieu,
  labelRows: v.nhan_vo,
  question: v.cau_hoi,
  tasks: v.viec,
  warning: v.canh_bao,
  warningFacts: v.canh_bao_su_that,
  updatedOn: v.cap_nhat,
}));

export type Home = z.output<typeof homeSchema>;
