/** Where a big line must not break. */

/** What titles of such a campaign speak of, in more than one syllable: half of it reads as another word. */
const COMPOUNDS = [
  'an sinh',
  'an toàn',
  'bắt đầu',
  'bình dân học vụ số',
  'cảnh giác',
  'chiến dịch',
  'chính trị',
  'chuyển đổi',
  'chuyển tiền',
  'chứng nhận',
  'công an phường',
  'công an',
  'cộng đồng',
  'cơ quan',
  'dịch vụ công',
  'doanh nghiệp',
  'đăng ký',
  'đăng nhập',
  'điện thoại',
  'điện tử',
  'đoàn thể',
  'đơn vị',
  'đường dẫn',
  'giấy tờ',
  'hàng xóm',
  'hỏi đáp',
  'hướng dẫn',
  'kế hoạch',
  'kích hoạt',
  'kiểm tra',
  'lừa đảo',
  'màn hình',
  'mặt trận',
  'mật khẩu',
  'nhiệm vụ',
  'phản ánh',
  'số liệu',
  'sức khỏe',
  'tài khoản',
  'tận tay',
  'thông báo',
  'tiến độ',
  'tổ chức',
  'tổ công nghệ số',
  'tổ dân phố',
  'tổ quốc',
  'tố giác',
  'từ chối',
  'ứng dụng',
  'ủy ban nhân dân',
  'văn hóa',
  'việt nam',
  'viễn thông',
  'xã hội',
];

const TIED = new RegExp(`(?<![\\p{L}\\d])(${COMPOUNDS.join('|')})(?![\\p{L}\\d])`, 'giu');

/** The text with spaces that must not end a line (U+00A0): within a compound, before a number, beside a dash. */
export function keepTogether(text: string): string {
  return text
    .normalize('NFC')
    .replace(TIED, (words) => words.replace(/ /g, '\u00a0'))
    .replace(/ (?=\d|–)/g, '\u00a0');
}
