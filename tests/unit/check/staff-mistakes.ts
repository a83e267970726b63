/**
 * Mistakes of every kind that staff make, each planted in a copy of the real content. The table says
 * what they did, in which file the check must name it, on which line, and words that its cure must hold.
 */
import sharp from 'sharp';

/** A copy of the content in memory: bytes by path. */
export interface Copy {
  text: (file: string) => string;
  write: (file: string, content: string | Uint8Array) => void;
  /** Replaces the first occurrence; a text that is not there must not pass unseen. */
  edit: (file: string, from: string | RegExp, to: string) => void;
  remove: (file: string) => void;
}

export interface Mistake {
  name: string;
  /** Where the fault must be named. */
  file: string;
  spoil: (copy: Copy) => void;
  /** What the line at fault holds once it is spoilt; null where the file itself is at fault. */
  at: string | null;
  cure: RegExp;
}

const answer = (name: string) => `hoi-dap/${name}.md`;
const guide = (name: string) => `huong-dan/${name}/index.mdx`;

/** One text of a file replaced by another; the fault stands on the first line of `to` unless said otherwise. */
function typed(
  name: string,
  file: string,
  from: string | RegExp,
  to: string,
  cure: RegExp,
  at = to.split('\n').find((line) => line.trim() !== '') ?? '',
): Mistake {
  return {
    name,
    file,
    spoil: ({ edit }) => {
      edit(file, from, to);
    },
    at: at.trim(),
    cure,
  };
}

/** A file that should not be there, or not as it is. */
function left(name: string, file: string, content: string | Uint8Array, cure: RegExp): Mistake {
  return {
    name,
    file,
    spoil: ({ write }) => {
      write(file, content);
    },
    at: null,
    cure,
  };
}

/** A file under another name than its own; `named` is what it would be without the slip. */
function renamed(name: string, from: string, to: string, cure: RegExp): Mistake {
  const spoil = ({ text, write }: Copy) => {
    write(to, text(from));
  };
  return { name, file: to, spoil, at: null, cure };
}

const FRAME: Mistake[] = [
  typed(
    'dấu hai chấm trong câu',
    answer('ap-the-khong-doc'),
    /cau_hoi: .*/,
    'cau_hoi: Áp thẻ: máy không đọc thì làm sao?',
    /ngoặc kép thẳng/,
  ),
  typed(
    'thụt dòng bằng Tab',
    guide('gui-phan-anh'),
    '  - Ảnh hoặc',
    '\t- Ảnh hoặc',
    /hai dấu cách/,
    '- Ảnh hoặc',
  ),
  typed('quên dòng --- đầu', answer('bao-da-kich-hoat'), /^---\n/, '', /---/, 'cau_hoi:'),
  typed(
    'quên dòng --- cuối',
    answer('bao-so-lua-dao-o-dau'),
    /---\n\n/,
    '\n',
    /thêm một dòng ---/,
    '---',
  ),
  typed(
    'Word đổi --- thành gạch dài',
    answer('dung-hai-may'),
    /^---\n/,
    '—\n',
    /dòng đầu tiên là ---/,
    '—',
  ),
  typed(
    'ngoặc cong quanh tên mục',
    answer('chua-co-vneid-co-hoc-duoc-khong'),
    /\nnhom:/,
    '\n“nhom”:',
    /Có phải "nhom"/,
    '“nhom”:',
  ),
  typed(
    'quên ngoặc kép đóng',
    answer('chua-lam-vneid-co-bi-phat-khong'),
    'không?"',
    'không?',
    /Hãy thêm/,
    'cau_hoi:',
  ),
  typed(
    'ngoặc kép trong ngoặc kép',
    answer('chup-mat-khong-duoc'),
    'Chụp mặt hoài',
    '"Chụp mặt" hoài',
    /ngoặc kép|“ ”/,
    'cau_hoi:',
  ),
  typed(
    'câu bắt đầu bằng dấu sao',
    'canh-giac/doa-khoa-sim.md',
    'lam_gi: Cúp máy.',
    'lam_gi: *Cúp máy.',
    /ngoặc kép/,
  ),
  typed('câu bắt đầu bằng @', 'canh-giac/ma-qr-dan-de.md', /lam_gi: /, 'lam_gi: @', /ngoặc kép/),
  typed(
    'ghi chú sau dấu thăng',
    'canh-giac/tin-nhan-phat-nguoi.md',
    /(lam_gi: .*)/,
    '$1 # xem lại',
    /xóa/,
    '# xem lại',
  ),
  typed(
    'một mục viết hai lần',
    answer('co-phai-tai-ung-dung-khong'),
    /\ncap_nhat:/,
    '\nnhom: hoc-so\ncap_nhat:',
    /giữ một/,
    'nhom: hoc-so',
  ),
  typed(
    'thiếu dấu hai chấm',
    answer('cong-an-co-goi-dien-khong'),
    /\nnhom: /,
    '\nnhom ',
    /dấu hai chấm/,
    'nhom ',
  ),
  typed(
    'thiếu dấu cách sau dấu hai chấm',
    answer('di-kham-khong-co-the-giay'),
    /\nnhom: /,
    '\nnhom:',
    /dấu cách/,
    'nhom:',
  ),
  typed('thụt dòng lệch', guide('nhan-ra-lua-dao'), /\nthu_tu:/, '\n   thu_tu:', /Hãy/, 'thu_tu:'),
  typed(
    'danh sách viết thành một chữ',
    answer('doi-dien-thoai'),
    /su_that: .*/,
    'su_that: V-54',
    /\[V-31, V-32\]/,
  ),
  typed(
    'quên dấu ] đóng',
    answer('doi-so-dien-thoai'),
    /(su_that: .*)\]/,
    '$1',
    /dấu đóng \]/,
    'su_that:',
  ),
  typed(
    'gõ sai tên mục',
    answer('dua-giay-to-vao-vneid'),
    'nguon_cau_hoi:',
    'nguon_cauhoi:',
    /Có phải "nguon_cau_hoi"/,
  ),
  typed(
    'tên mục có dấu tiếng Việt',
    answer('dung-sim-cua-con'),
    'cau_hoi:',
    'câu_hỏi:',
    /Có phải "cau_hoi"/,
  ),
  typed(
    'xóa mất một mục',
    answer('khong-biet-lam-nho-ai'),
    /\nnguon_tra_ngay: .*/,
    '',
    /Hãy thêm, ví dụ: 2025-10-30/,
    '---',
  ),
  typed(
    'để trống một mục',
    answer('khong-co-dien-thoai-thong-minh'),
    /cau_hoi: .*/,
    'cau_hoi:',
    /Hãy viết, ví dụ/,
  ),
  typed(
    'nhóm không có trong danh sách',
    answer('lam-the-roi-sao-chua-co-muc-2'),
    /nhom: .*/,
    'nhom: vneit',
    /Có phải "vneid"/,
  ),
  typed(
    'số viết bằng chữ',
    answer('lam-vneid-mat-bao-lau'),
    /thu_tu: .*/,
    'thu_tu: mười',
    /số nguyên/,
  ),
  typed(
    'câu hỏi không có dấu hỏi',
    answer('lien-ket-mang-xa-hoi'),
    'xóa không?"',
    'xóa không"',
    /dấu hỏi/,
    'cau_hoi:',
  ),
  typed(
    'tên hướng dẫn quá dài',
    guide('doi-may-mat-may'),
    /tieu_de: .*/,
    'tieu_de: Đổi máy, mất máy, hỏng máy, hay cho người khác mượn máy thì làm gì với VNeID',
    /rút ngắn/,
  ),
  typed(
    'gạch đầu dòng dính chữ trong khung',
    guide('lay-lai-mat-khau'),
    /can_co:\n(?: {2}- .*\n)+/,
    'can_co:\n  -Thẻ căn cước\n',
    /- |\[/,
    'can_co:|-Thẻ',
  ),
  typed(
    'ngày 30 tháng 2',
    answer('lo-cai-ung-dung-la'),
    /cap_nhat: .*/,
    'cap_nhat: 2026-02-30',
    /2025-10-30 \(năm-tháng-ngày\)/,
  ),
  typed(
    'ngày kiểu 30/02',
    answer('so-la-goi-im-lang'),
    /cap_nhat: .*/,
    'cap_nhat: 30/02',
    /2025-10-30 \(năm-tháng-ngày\)/,
  ),
  typed(
    'ngày kiểu 5/10/2025',
    answer('lo-chuyen-tien'),
    /cap_nhat: .*/,
    'cap_nhat: 5/10/2025',
    /2025-10-30 \(năm-tháng-ngày\)/,
  ),
  typed(
    'tháng và ngày đổi chỗ',
    answer('mat-dien-thoai'),
    /cap_nhat: .*/,
    'cap_nhat: 2026-22-11',
    /2025-10-30 \(năm-tháng-ngày\)/,
  ),
  typed(
    'ngày viết bằng chữ',
    answer('mat-khau-va-passcode'),
    /cap_nhat: .*/,
    'cap_nhat: hôm nay',
    /2025-10-30 \(năm-tháng-ngày\)/,
  ),
  typed(
    'mã sự thật không có',
    answer('mat-the-can-cuoc'),
    /su_that: .*/,
    'su_that: [P-90000]',
    /nguon\.json/,
  ),
  typed(
    'mã sự thật viết sai kiểu',
    answer('muc-1-muc-2-khac-gi'),
    /su_that: .*/,
    'su_that: [V31]',
    /ví dụ: V-31/,
  ),
  typed(
    'tên hướng dẫn tiếp theo gõ sai',
    guide('nhan-tien-an-sinh'),
    /tiep_theo: .*/,
    'tiep_theo: nhan-ra-lua-da',
    /Có phải "nhan-ra-lua-dao"/,
  ),
  typed(
    'true viết thành có',
    'trang/bat-dau.md',
    /nen_chon: .*/,
    'nen_chon: có',
    /true hoặc false/,
  ),
];

const DATA: Mistake[] = [
  typed(
    'thừa dấu phẩy cuối',
    'ke-hoach/nhiem-vu.json',
    /\}\s*\]\s*$/,
    '},\n]\n',
    /bỏ dấu phẩy/,
    '},',
  ),
  typed(
    'thiếu dấu phẩy',
    'tien-do.json',
    '"people": 46 },',
    '"people": 46 }',
    /dấu phẩy/,
    '"people": 46 }',
  ),
  typed(
    'ngoặc cong trong JSON',
    'don-vi.json',
    '"id": "cong-an-phuong"',
    '“id”: “cong-an-phuong”',
    /ngoặc kép thẳng/,
    'cong-an-phuong',
  ),
  typed(
    'ngoặc đơn thay ngoặc kép',
    'nhom.json',
    /"id": "([\w-]+)"/,
    "'id': '$1'",
    /ngoặc kép/,
    "'id'",
  ),
  typed('"78,5" làm số người', 'tien-do.json', '"joined": 9,', '"joined": "78,5",', /số nguyên/),
  typed('78,5 không ngoặc', 'tien-do.json', '"joined": 9,', '"joined": 78,5,', /"78,5".*số nguyên/),
  typed('1.215 có dấu chấm', 'tien-do.json', '"joined": 9,', '"joined": 1.215,', /số nguyên/),
  typed(
    'số điện thoại không ngoặc',
    'chien-dich.json',
    '"phone": null',
    '"phone": 0260 3868 686',
    /số điện thoại thì đặt trong ngoặc kép/,
  ),
  typed(
    'số điện thoại là chữ',
    'chien-dich.json',
    '"phone": null',
    '"phone": "chưa có"',
    /1900 0368/,
  ),
  typed('ghi chú // trong JSON', 'an-pham/ma-qr.json', /^\[/, '[ // mã cũ', /Hãy xóa/),
  typed(
    'lời tìm kiếm viết thành một chuỗi',
    'tim-kiem.json',
    '"typed": ["mk", ',
    '"typed": "mk", "x": [',
    /"mk".*cần những lời bà con gõ/,
    'mk',
  ),
  typed('thiếu dấu ] cuối tệp', 'nhom.json', /\]\s*$/, '', /thiếu dấu \]/, ''),
  typed(
    'một mục hai lần trong JSON',
    'chien-dich.json',
    '"start":',
    '"end": "2025-10-30",\n  "start":',
    /giữ một/,
    '"end"',
  ),
  typed(
    'hoàn thành nhiều hơn tham gia',
    'tien-do.json',
    '"joined": 9, "completed": 0',
    '"joined": 9, "completed": 12',
    /sửa một trong hai số/,
  ),
  typed(
    'đơn vị không có trong don-vi.json',
    'tien-do.json',
    '{ "unit": "co-quan-mau-a", "group": "can-bo", "people": 46 }',
    '{ "unit": "co-quan-mau", "group": "can-bo", "people": 46 }',
    /don-vi\.json/,
  ),
  typed(
    'hai đơn vị một mã',
    'don-vi.json',
    '"id": "mat-tran"',
    '"id": "cong-an-phuong"',
    /mã khác/,
  ),
  typed(
    'ngày kết thúc trước ngày bắt đầu',
    'chien-dich.json',
    '"end": "2025-10-30"',
    '"end": "2025-09-01"',
    /start và end/,
  ),
  typed(
    'ngày 30 tháng 2 trong số liệu',
    'tien-do.json',
    '"date": "2025-10-02"',
    '"date": "2025-02-30"',
    /2025-10-30/,
  ),
  typed(
    'địa chỉ trang thiếu https',
    'chien-dich.json',
    '"site": { "url": null',
    '"site": { "url": "dakcam.gov.vn"',
    /https:\/\//,
  ),
  typed(
    'phần trăm có số lẻ',
    'chien-dich.json',
    '"target_percent": 100',
    '"target_percent": 78.5',
    /số nguyên/,
  ),
  typed(
    'điện thoại riêng trong ghi chú số liệu',
    'tien-do.json',
    '"joined": 9, "completed": 0',
    '"joined": 9, "completed": 0, "note": "Hỏi cô Hoa 0987654321"',
    /Hãy xóa/,
  ),
];

/** Text as an old encoding stores it, one byte a letter. */
const ansi = (text: string) => Buffer.from(text, 'latin1');

const SAVED: Mistake[] = [
  {
    name: 'lưu ở dạng Unicode (UTF-16) của Notepad',
    file: answer('nguoi-goi-biet-ten-minh'),
    spoil: ({ text, write }) => {
      const file = answer('nguoi-goi-biet-ten-minh');
      write(file, Buffer.from(`\uFEFF${text(file)}`, 'utf16le'));
    },
    at: null,
    cure: /mã hóa \(Encoding\) UTF-8/,
  },
  left(
    'lưu ở dạng ANSI',
    answer('nhan-tro-cap-qua-tai-khoan'),
    ansi('---\ncau_hoi: "Tài khoản?"\n---\n'),
    /mã hóa \(Encoding\) UTF-8/,
  ),
  typed(
    'lưu ANSI nên mất dấu',
    answer('noi-kham-doi-so-giay'),
    /\n\n.*\n/,
    '\n\nKhông, t? nam 2026 noi khám thôi dòi b?n gi?y.\n',
    /gõ lại/,
  ),
  typed(
    'đọc sai bảng mã rồi lưu lại',
    answer('nop-ho-so-o-trang-nao'),
    /cau_hoi: .*/,
    'cau_hoi: "Ná»™p há»“ sÆ¡ á»Ÿ trang nÃ o?"',
    /bản sao/,
  ),
  typed(
    'gõ bằng TCVN3',
    answer('otp-doc-cho-nguoi-khac'),
    /\n\n.*\n/,
    '\n\nM· OTP kh«ng ®äc cho ng\u00ADêi kh¸c.\n',
    /UniKey/,
  ),
  typed(
    'gõ bằng VNI',
    answer('que-quan-hien-la'),
    /\n\n.*\n/,
    '\n\nÑòa chæ do heä thoáng caäp nhaät, ngöôøi daân khoâng söûa.\n',
    /UniKey/,
  ),
  typed(
    'gõ bằng dấu rời (NFD)',
    answer('quen-passcode'),
    'Đăng nhập VNeID',
    'Đăng nhập VNeID'.normalize('NFD'),
    /dựng sẵn/,
  ),
  typed(
    'ký tự ẩn chép từ Zalo',
    answer('tai-khoan-bi-khoa'),
    'Công an phường',
    'Công\u200B an phường',
    /gõ lại/,
    'Công\u200B an',
  ),
  typed(
    'dấu đầu dòng riêng của Word',
    answer('tai-vneid-o-dau'),
    /\n\n/,
    '\n\n\uF0B7 Mở CH Play\n\n',
    /- chữ/,
    '\uF0B7',
  ),
  typed(
    'hai người sửa chồng nhau',
    answer('tam-tru-co-lam-duoc-khong'),
    /\n\n(.*)\n/,
    '\n\n<<<<<<< HEAD\n$1\n=======\nĐược.\n>>>>>>> sua-tam-tru\n',
    /giữ một trong hai/,
    '<<<<<<< HEAD',
  ),
];

const NAMES: Mistake[] = [
  renamed(
    'tên tệp có dấu và dấu cách',
    answer('tin-nhan-duyet-trong-ra-sao'),
    'hoi-dap/Tin nhắn duyệt.md',
    /"tin-nhan-duyet"/,
  ),
  renamed(
    'bản sao do Windows đặt tên',
    answer('to-cong-nghe-so-giup-gi'),
    'hoi-dap/to-cong-nghe-so-giup-gi - Copy.md',
    /xóa tệp này/,
  ),
  renamed(
    'bản tải về lần hai',
    answer('tre-em-lam-vneid-duoc-khong'),
    'hoi-dap/tre-em-lam-vneid-duoc-khong (1).md',
    /xóa tệp này/,
  ),
  {
    ...renamed(
      'hai tệp một câu hỏi',
      answer('video-khong-mo'),
      answer('video-khong-mo-2'),
      /gộp hai tệp/,
    ),
    at: 'cau_hoi: "Vào học mà video không mở là sao?"',
  },
  renamed(
    'đuôi .txt mà Windows giấu',
    answer('xac-thuc-sim'),
    'hoi-dap/xac-thuc-sim.md.txt',
    /hoi-dap\/xac-thuc-sim\.md/,
  ),
  left('tệp Word trong thư mục', 'hoi-dap/cau-hoi-moi.docx', 'PK', /chép chữ/),
  left('bảng Excel ở gốc', 'so-lieu-thang-10.xlsx', 'PK', /chuyển tệp ra/),
  renamed(
    '.mdx chỗ cần .md',
    answer('xem-ho-so-toi-dau'),
    'hoi-dap/xem-ho-so.mdx',
    /hoi-dap\/xem-ho-so\.md/,
  ),
  renamed(
    'thư mục gõ sai tên',
    'canh-giac/viec-nhe-dau-tu-lai-cao.md',
    'canhgiac/viec-nhe.md',
    /Có phải "canh-giac"/,
  ),
  renamed(
    'tệp trong thư mục con',
    'canh-giac/thu-phi-cap-nhat.md',
    'canh-giac/moi/thu-phi.md',
    /canh-giac\/thu-phi\.md/,
  ),
  left('văn bản đã ký sai tên', 'ke-hoach/ban-da-ky.docx', 'PK', /van-ban-goc\.docx/),
  left('đuôi tệp viết hoa', 'ke-hoach/van-ban-goc.PDF', '%PDF-1.7', /ke-hoach\/van-ban-goc\.pdf/),
  {
    ...left(
      'hướng dẫn mới quên index.mdx',
      'huong-dan/trong/ghi-chu.txt',
      'Chưa viết.',
      /index\.mdx/,
    ),
    file: 'huong-dan/trong',
  },
  {
    name: 'xóa tệp mà trang cần',
    file: 'trang/lien-he.md',
    spoil: ({ remove }) => {
      remove('trang/lien-he.md');
    },
    at: null,
    cure: /Hãy thêm tệp/,
  },
];

/** A line of text put before the answer. */
const inAnswer = (name: string, item: string, line: string, cure: RegExp) =>
  typed(name, answer(item), /\n---\n\n/, `\n---\n\n${line}\n\n`, cure, line);

const LINKS: Mistake[] = [
  {
    name: 'đường dẫn tới trang đã xóa',
    file: answer('lo-cai-ung-dung-la'),
    spoil: ({ remove }) => {
      remove(guide('go-ung-dung-la'));
    },
    at: 'huong_dan: go-ung-dung-la',
    cure: /Hãy sửa tên thư mục, hoặc bỏ đi/,
  },
  inAnswer(
    'đường dẫn gõ sai',
    'ap-the-khong-doc',
    'Xem [hỏi đáp](/hoi-dapp/).',
    /Có phải "\/hoi-dap\/"/,
  ),
  inAnswer('thiếu / cuối địa chỉ', 'bao-da-kich-hoat', 'Xem [hỏi đáp](/hoi-dap).', /\/hoi-dap\//),
  inAnswer(
    'chỗ trong trang không còn',
    'bao-so-lua-dao-o-dau',
    'Xem [câu này](/hoi-dap/#quen-mat-khauu).',
    /"quen-mat-khau"/,
  ),
  inAnswer(
    'dẫn tới Facebook',
    'chua-co-vneid-co-hoc-duoc-khong',
    'Xem [trang](https://www.facebook.com/phuong).',
    /bỏ liên kết/,
  ),
  inAnswer(
    'http không có s',
    'chua-lam-vneid-co-bi-phat-khong',
    'Xem [cổng](http://dichvucong.gov.vn).',
    /https:\/\/dichvucong/,
  ),
  inAnswer(
    'địa chỉ thiếu https',
    'chup-mat-khong-duoc',
    'Xem [cổng](www.dichvucong.gov.vn).',
    /https:\/\/www\.dichvucong\.gov\.vn/,
  ),
  inAnswer('đường dẫn không có chữ', 'co-phai-tai-ung-dung-khong', 'Xem [](/hoi-dap/).', /\[chữ\]/),
  inAnswer(
    'thiếu ngoặc đóng của đường dẫn',
    'cong-an-co-goi-dien-khong',
    'Xem [hỏi đáp](/hoi-dap/ nhé.',
    /\[chữ\]\(\/dia-chi\/\)/,
  ),
  inAnswer(
    'dấu cách giữa hai cặp ngoặc',
    'di-kham-khong-co-the-giay',
    'Xem [hỏi đáp] (/hoi-dap/).',
    /\[chữ\]\(\/dia-chi\/\)/,
  ),
  inAnswer(
    'gọi một số chưa công bố',
    'doi-dien-thoai',
    'Gọi [số này](tel:02603868686).',
    /hotlines/,
  ),
];

const PASTED: Mistake[] = [
  inAnswer(
    'HTML chép từ Word',
    'doi-so-dien-thoai',
    '<p class="MsoNormal" style="margin:0">Ra Công an<o:p></o:p></p>',
    /bỏ thẻ/,
  ),
  inAnswer('chữ đậm bằng thẻ b', 'dua-giay-to-vao-vneid', 'Mở <b>VNeID</b>.', /\*\*chữ\*\*/),
  inAnswer('ghi chú ẩn', 'dung-hai-may', '<!-- hỏi lại anh Ba -->', /Hãy xóa/),
  inAnswer('chữ đậm quên đóng', 'dung-sim-cua-con', 'Bấm **Quên mật khẩu.', /\*\*chữ đậm\*\*/),
  inAnswer('dấu thăng dính chữ', 'khong-biet-lam-nho-ai', '##Mang gì', /## Tiêu đề/),
  inAnswer('tiêu đề một dấu thăng', 'khong-co-dien-thoai-thong-minh', '# Mang gì', /## Mang gì/),
  inAnswer('gạch đầu dòng dính chữ', 'lam-the-roi-sao-chua-co-muc-2', '-Mang thẻ', /- chữ/),
  inAnswer('số đầu dòng dính chữ', 'lam-vneid-mat-bao-lau', '1.Mang thẻ', /1\. chữ/),
  inAnswer('chấm tròn đầu dòng', 'lien-ket-mang-xa-hoi', '• Mang thẻ', /- chữ/),
  inAnswer(
    'ảnh trong câu hỏi',
    'lo-chuyen-tien',
    '![Tin nhắn lừa](./tin-nhan.png)',
    /viết thành lời/,
  ),
  inAnswer('số căn cước của một người', 'mat-dien-thoai', 'Ví dụ số 051099012345.', /Hãy xóa/),
  inAnswer('số CMND cũ', 'mat-khau-va-passcode', 'Ví dụ số 233111222.', /Hãy xóa/),
  inAnswer('điện thoại riêng', 'mat-the-can-cuoc', 'Hỏi chị Lan 0912.345.678.', /hotlines/),
  inAnswer('thư điện tử riêng', 'muc-1-muc-2-khac-gi', 'Gửi lan@example.com.', /ward\.email/),
  typed('tiêu đề nhảy cấp', 'trang/can-giup.md', /\n## /, '\n#### ', /Hãy viết: ##/, '####'),
];

/** A line put into the first step of a guide. */
const inStep = (name: string, item: string, line: string, cure: RegExp) =>
  typed(name, guide(item), /(<Buoc [^>]*>\n)/, `$1\n${line}\n`, cure, line);

const STEPS: Mistake[] = [
  inStep('dấu { trong chữ', 'lam-quen-dien-thoai', 'Bấm {Cài đặt}.', /ngoặc đơn/),
  inStep('dấu < trong chữ', 'hoc-o-trang-khac', 'Máy còn <10% pin.', /bằng chữ/),
  inStep('xuống dòng bằng <br>', 'nop-dich-vu-cong', 'Mở máy.<br>Chờ.', /dùng một trong/),
  inStep(
    'chữ màu chép từ Word',
    'hoc-va-kiem-tra',
    '<span style="color:red">Nhớ</span> kỹ.',
    /dùng một trong/,
  ),
  typed('quên đóng thẻ bước', guide('tre-duoi-14-tuoi'), /<\/Buoc>\s*$/, '', /<\/Buoc>/, '<Buoc'),
  typed(
    'đóng thẻ chéo nhau',
    guide('vao-hoc-binh-dan-hoc-vu-so'),
    /<\/Vuong>\n\n<\/Buoc>/,
    '\n\n</Buoc>\n\n</Vuong>',
    /<\/?Vuong>/,
    '<Vuong|</Buoc>',
  ),
  typed(
    'gõ sai tên thẻ',
    guide('so-suc-khoe-dien-tu'),
    /<ThayGi>(.*)<\/ThayGi>/,
    '<ThayGì>$1</ThayGì>',
    /<ThayGi>/,
    '<ThayGì>',
  ),
  typed(
    'ngoặc cong trong thẻ',
    guide('kich-hoat-tai-khoan'),
    /<Buoc tieu_de="([^"]*)"/,
    '<Buoc tieu_de=“$1”',
    /ngoặc kép thẳng/,
    '<Buoc tieu_de=“',
  ),
  typed(
    'thẻ bước thiếu mã sự thật',
    guide('cai-vneid-dang-ky-muc-1'),
    /(<Buoc tieu_de="[^"]*") su_that="[^"]*">/,
    '$1>',
    /su_that="…"/,
    '<Buoc',
  ),
  typed(
    'chữ ngoài các bước',
    guide('lam-muc-2-tai-cong-an'),
    /<\/Buoc>\n/,
    '</Buoc>\n\nNhớ mang thẻ.\n',
    /Hãy đưa vào giữa/,
    'Nhớ mang thẻ.',
  ),
  typed(
    'dòng import chép từ nơi khác',
    guide('cai-vneid-an-toan'),
    /\n---\n\n/,
    "\n---\n\nimport Anh from './Anh.astro'\n\n",
    /Hãy xóa/,
    'import',
  ),
  inStep('tiêu đề ## trong bước', 'doi-so-dien-thoai', '## Chú ý', /###/),
  typed(
    'thừa thẻ đóng',
    guide('giup-nguoi-than'),
    /<\/Buoc>\s*$/,
    '</Buoc>\n\n</Buoc>\n',
    /hoặc bỏ/,
    '</Buoc>',
  ),
  typed(
    'thẻ viết thường',
    guide('them-giay-to'),
    /<Nut>([^<]*)<\/Nut>/,
    '<nut>$1</nut>',
    /<Nut>/,
    '<nut>',
  ),
];

const canvas = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#efe6d0' } });
const jpeg = await canvas(60, 40).jpeg().toBuffer();
const png = await canvas(60, 40).png().toBuffer();
const wide = await canvas(5000, 40).png().toBuffer();
/** The head of a photo as iPhones store it. */
const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), ansi('ftypheic'), Buffer.alloc(64)]);
const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">${inside}</svg>`;

const FOLDER = 'huong-dan/gui-phan-anh/';

const PICTURES: Mistake[] = [
  left(
    'ảnh chụp 8 MB',
    `${FOLDER}anh-nang.jpg`,
    Buffer.concat([jpeg, Buffer.alloc(8_000_000)]),
    /8,0 MB.*Đổi cỡ/,
  ),
  left('ảnh nhiều điểm ảnh quá', `${FOLDER}anh-rong.png`, wide, /5000.*Đổi cỡ/),
  left('ảnh HEIC của iPhone', `${FOLDER}anh-iphone.heic`, heic, /Zalo.*Tương thích nhất/),
  left('HEIC đổi tên thành .jpg', `${FOLDER}anh-doi-ten.jpg`, heic, /HEIC.*Zalo/),
  left('PNG đổi tên thành .jpg', `${FOLDER}anh-nham.jpg`, png, /đuôi tên tệp thành \.png/),
  left('ảnh động GIF', `${FOLDER}dong.gif`, 'GIF89a', /JPEG hoặc PNG/),
  left('ảnh BMP', `${FOLDER}ve.bmp`, 'BM', /JPEG hoặc PNG/),
  left('ảnh quét TIFF', `${FOLDER}quet.tiff`, 'II', /JPEG hoặc PNG/),
  left('tệp Photoshop', `${FOLDER}bia.psd`, '8BPS', /người làm ảnh/),
  left('ảnh chép thiếu', `${FOLDER}anh-thieu.jpg`, jpeg.subarray(0, jpeg.length - 20), /chép lại/),
  left('ảnh trống', `${FOLDER}anh-trong.png`, '', /chép lại/),
  left('tên ảnh có dấu cách', `${FOLDER}Ảnh chụp 1.png`, png, /"anh-chup-1"/),
  left('đuôi ảnh viết hoa', `${FOLDER}IMG_0001.JPG`, jpeg, /gui-phan-anh\/img-0001\.jpg/),
  left('ảnh để nhầm thư mục', 'hoi-dap/tin-nhan.png', png, /huong-dan\/<ten>\//),
  left('hình SVG có lệnh', `${FOLDER}co-lenh.svg`, svg('<script>alert(1)</script>'), /ảnh PNG/),
  left(
    'hình SVG lấy ảnh nơi khác',
    `${FOLDER}lay-ngoai.svg`,
    svg('<image href="https://example.com/a.png"/>'),
    /ảnh PNG/,
  ),
  {
    name: 'ảnh không có lời mô tả',
    file: guide('lam-quen-dien-thoai'),
    spoil: ({ write, edit }) => {
      write('huong-dan/lam-quen-dien-thoai/nut-nguon.png', png);
      edit(guide('lam-quen-dien-thoai'), /(<Buoc [^>]*>\n)/, '$1\n![](./nut-nguon.png)\n');
    },
    at: '![](./nut-nguon.png)',
    cure: /!\[mô tả/,
  },
  {
    name: 'lời mô tả là tên tệp của máy ảnh',
    file: guide('hoc-o-trang-khac'),
    spoil: ({ write, edit }) => {
      write('huong-dan/hoc-o-trang-khac/trang-dau.png', png);
      edit(guide('hoc-o-trang-khac'), /(<Buoc [^>]*>\n)/, '$1\n![IMG_2041](./trang-dau.png)\n');
    },
    at: '![IMG_2041](./trang-dau.png)',
    cure: /!\[mô tả/,
  },
  {
    name: 'tên ảnh trong bài gõ sai',
    file: guide('nop-dich-vu-cong'),
    spoil: ({ write, edit }) => {
      write('huong-dan/nop-dich-vu-cong/trang-dau.png', png);
      edit(guide('nop-dich-vu-cong'), /(<Buoc [^>]*>\n)/, '$1\n![Trang đầu](./trang-dua.png)\n');
    },
    at: './trang-dua.png',
    cure: /Có phải "\.\/trang-dau\.png"/,
  },
  inStep(
    'ảnh ở trang web khác',
    'hoc-va-kiem-tra',
    '![Trang đầu](https://example.com/a.png)',
    /tải về/,
  ),
];

export const MISTAKES: readonly Mistake[] = [
  ...FRAME,
  ...DATA,
  ...SAVED,
  ...NAMES,
  ...LINKS,
  ...PASTED,
  ...STEPS,
  ...PICTURES,
];

/** What Windows does to a text and no reader sees: must be read as if it were not there. */
export const HARMLESS: readonly { name: string; spoil: (text: string) => string }[] = [
  { name: 'xuống dòng kiểu Windows', spoil: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'dấu BOM đầu tệp', spoil: (text) => `\uFEFF${text}` },
];
