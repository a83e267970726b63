import type { z } from 'zod';
import { isoDateOrNull, list, oneOf, order, slug, strict, text, updatedOn } from './shared.ts';

/** Sections of the plan, numbered as in the signed text so that officers can cite them. */
export const PLAN_SECTIONS = [
  'mo-dau',
  'I',
  'I.1',
  'I.2',
  'II',
  'II.1',
  'II.2',
  'III',
  'III.1',
  'III.2',
  'III.3',
  'III.4',
  'III.5',
  'III.6',
  'ket',
  'noi-nhan',
] as const;

const section = oneOf('mục của kế hoạch', PLAN_SECTIONS);

/** One numbered section in plain words, `ke-hoach/<ten>.md`. */
export const planSectionSchema = strict({
  muc: section,
  tieu_de: text('tên mục', 'Mục đích'),
  thu_tu: order,
  cap_nhat: updatedOn,
}).transform((v) => ({ section: v.muc, title: v.tieu_de, order: v.thu_tu, updatedOn: v.cap_nhat }));

export const DUTY_ROLES = {
  'chu-tri': 'Chủ trì',
  'phoi-hop': 'Phối hợp',
  'thuc-hien': 'Thực hiện',
} as const;
export const DUTY_STATUSES = {
  'chua-bao-cao': 'Chưa có báo cáo',
  'dang-lam': 'Đang làm',
  'da-xong': 'Đã xong',
} as const;

const keys = <T extends object>(map: T) =>
  Object.keys(map) as [keyof T & string, ...(keyof T & string)[]];

const assignee = strict({
  unit: slug('mã đơn vị hoặc loại đơn vị', 'cong-an-phuong'),
  role: oneOf('vai trò', keys(DUTY_ROLES), DUTY_ROLES),
  status: oneOf('tình trạng', keys(DUTY_STATUSES), DUTY_STATUSES),
  result: text('kết quả', 'Đã mở 3 lớp').nullable(),
});

/** One duty of `ke-hoach/nhiem-vu.json`, with who answers for it. */
export const dutySchema = strict({
  id: slug('mã nhiệm vụ', 'iii-1-mo-lop'),
  section,
  text: text('nội dung nhiệm vụ', 'Mở lớp hướng dẫn dùng nền tảng'),
  due: isoDateOrNull('hạn'),
  assignees: list('đơn vị nhận việc', '[{ "unit": "…" }]', assignee, 1),
  guides: list('hướng dẫn liên quan', '["vao-hoc"]', slug('tên thư mục hướng dẫn', 'vao-hoc')),
});

export type PlanSection = z.output<typeof planSectionSchema>;
export type Duty = z.output<typeof dutySchema>;
