import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsWith } from './planted.ts';
import { sound } from '../recording/sound.ts';

const FOLDER = 'huong-dan/kich-hoat-tai-khoan';

test('recordings in each language beside a guide are fine', () => {
  assert.deepEqual(
    faultsWith(({ write }) => {
      for (const language of ['vi', 'bdq', 'sed', 'jra'])
        write(`${FOLDER}/nghe.${language}.m4a`, sound());
    }),
    [],
  );
});

test('a recording that cannot be played or is too large is named with what to do', () => {
  assert.deepEqual(
    faultsWith(({ write }) => {
      write(`${FOLDER}/nghe.vi.m4a`, '');
      write(`${FOLDER}/nghe.bdq.m4a`, 'ID3 nhạc');
      write(`${FOLDER}/nghe.sed.m4a`, sound().subarray(0, 200));
      write(`${FOLDER}/nghe.jra.m4a`, sound(300, 3 * 1024 * 1024));
    }),
    [
      `${FOLDER}/nghe.bdq.m4a: tệp này không phải kiểu .m4a, chỉ có tên như vậy; đổi đuôi tên thì máy bà con vẫn không phát được. Hãy ghi lại bằng ứng dụng lưu ra .m4a, hoặc nhờ người biết máy tính đổi kiểu`,
      `${FOLDER}/nghe.jra.m4a: tệp nặng 3,0 MB, chỉ được 2,0 MB: mạng yếu tải quá lâu. Hãy chọn chất lượng thấp hơn trong ứng dụng ghi âm rồi ghi lại, hoặc nhờ người biết máy tính nén xuống 24 kbit/s, một kênh`,
      `${FOLDER}/nghe.sed.m4a: tệp bị thiếu: chép chưa hết, hoặc lúc ghi chưa bấm dừng và lưu. Hãy mở nghe thử trên máy đã ghi rồi chép lại; không nghe được thì ghi lại`,
      `${FOLDER}/nghe.vi.m4a: tệp rỗng (0 byte), có lẽ chép chưa xong. Hãy chép lại từ máy đã ghi`,
    ],
  );
});

test('a sound file that no page would play is told its name, its kind or its place', () => {
  const names =
    'nghe.vi.m4a (tiếng Việt), nghe.bdq.m4a (tiếng Ba Na), nghe.sed.m4a (tiếng Xơ Đăng), nghe.jra.m4a (tiếng Gia Rai)';
  const unnamed = `tên tệp ghi âm này không cho biết tiếng gì. Hãy đặt một trong các tên: ${names}`;
  const kind = (ending: string) =>
    `trang chỉ nhận tệp ghi âm kiểu .m4a, không nhận .${ending}; đổi đuôi tên không đủ. Hãy ghi lại bằng ứng dụng lưu ra .m4a, hoặc nhờ người biết máy tính đổi kiểu, rồi đặt tên nghe.vi.m4a`;
  const elsewhere =
    'tệp ghi âm để ở đây thì không lên trang. Hãy chuyển vào thư mục của hướng dẫn được đọc: huong-dan/<ten>/, đặt tên nghe.vi.m4a; không dùng thì xóa';
  const told: Record<string, string> = {
    [`${FOLDER}/nghe.bana.m4a`]: unnamed,
    [`${FOLDER}/nghe.m4a`]: unnamed,
    [`${FOLDER}/nghe.vi (1).m4a`]: unnamed,
    [`${FOLDER}/nghe.vi.M4A`]: `tên tệp có chữ hoa nên không được đọc. Hãy đổi thành ${FOLDER}/nghe.vi.m4a`,
    [`${FOLDER}/nghe.vi.mp3`]: kind('mp3'),
    [`${FOLDER}/Bản ghi 1.wav`]: kind('wav'),
    'hoi-dap/nghe.vi.m4a': elsewhere,
    'huong-dan/nghe.vi.m4a': elsewhere,
    'ghi-am.mp3': elsewhere,
  };
  assert.deepEqual(
    faultsWith(({ write }) => {
      for (const file of Object.keys(told)) write(file, sound());
    }).toSorted(),
    Object.entries(told)
      .map(([file, message]) => `${file}: ${message}`)
      .toSorted(),
  );
});

test('the folder of a recording is named as any other', () => {
  assert.deepEqual(
    faultsWith(({ write }) => {
      write('huong-dan/trong/nghe.vi.m4a', sound());
    }),
    [
      'huong-dan/trong: thư mục hướng dẫn này không có tệp index.mdx. Hãy thêm huong-dan/trong/index.mdx, hoặc xóa thư mục',
    ],
  );
});
