import { oneOf } from './shared.ts';

/** Topics that group guides and questions, in the order in which pages show them. */
export const TOPICS = {
  vneid: 'Có VNeID',
  'kich-hoat': 'Kích hoạt, mật khẩu',
  'doi-may': 'Đổi máy, đổi SIM, mất máy',
  'hoc-so': 'Vào học, chiến dịch',
  'dich-vu': 'Giấy tờ, dịch vụ công, an sinh',
  'dien-thoai': 'Dùng điện thoại',
  'an-toan': 'Cảnh giác lừa đảo',
} as const;

export type Topic = keyof typeof TOPICS;
export const TOPIC_IDS = Object.keys(TOPICS) as [Topic, ...Topic[]];
export const topic = oneOf('nhóm chủ đề', TOPIC_IDS, TOPICS);
