/** Recordings beside guides: named by their language, playable, small enough to be fetched. */
import { readSound } from '#lib/recording/m4a.ts';
import type { SoundProblem } from '#lib/recording/m4a.ts';
import { SPOKEN, SPOKEN_LANGUAGES, recordingName } from '#lib/recording/names.ts';
import { formatSize } from '#lib/vietnamese/size.ts';
import type { Fault } from './fault.ts';
import { isRecording } from './layout.ts';
import type { Folder } from './read.ts';

/**
 * The longest guide takes four minutes to read: 0.7 MB at 24 kbit/s, 1.9 MB at the 64 kbit/s of phones.
 * More than this loads for over 40 seconds on a weak line of 400 kbit/s.
 */
const MAX_BYTES = 2 * 1024 * 1024;

/** Endings of sound files, and of films that phones record by mistake. */
const ANY_SOUND =
  /\.(m4a|mp3|aac|wav|wave|ogg|oga|opus|amr|3gpp?|3ga|flac|wma|caf|aiff?|m4b|mp4|mov|webm)$/i;

const NAMES = SPOKEN_LANGUAGES.map(
  (language) => `${recordingName(language)} (${SPOKEN[language]})`,
).join(', ');

const PROBLEMS: Record<SoundProblem, string> = {
  empty: 'tệp rỗng (0 byte), có lẽ chép chưa xong. Hãy chép lại từ máy đã ghi',
  'wrong-kind':
    'tệp này không phải kiểu .m4a, chỉ có tên như vậy; đổi đuôi tên thì máy bà con vẫn không phát được. Hãy ghi lại bằng ứng dụng lưu ra .m4a, hoặc nhờ người biết máy tính đổi kiểu',
  damaged:
    'tệp bị thiếu: chép chưa hết, hoặc lúc ghi chưa bấm dừng và lưu. Hãy mở nghe thử trên máy đã ghi rồi chép lại; không nghe được thì ghi lại',
};

/** Every recording that cannot be played, or is too large. */
export function recordingFaults({ recordings }: Pick<Folder, 'recordings'>): Fault[] {
  return [...recordings].flatMap(([file, bytes]) => {
    const sound = readSound(bytes);
    if ('problem' in sound) return [{ file, message: PROBLEMS[sound.problem] }];
    if (bytes.length <= MAX_BYTES) return [];
    const message = `tệp nặng ${formatSize(bytes.length)}, chỉ được ${formatSize(MAX_BYTES)}: mạng yếu tải quá lâu. Hãy chọn chất lượng thấp hơn trong ứng dụng ghi âm rồi ghi lại, hoặc nhờ người biết máy tính nén xuống 24 kbit/s, một kênh`;
    return [{ file, message }];
  });
}

/** What to say of a sound file that no page would play; null for other files. */
export function soundElsewhere(file: string): string | null {
  const [, ending = ''] = ANY_SOUND.exec(file) ?? [];
  if (ending === '') return null;
  if (isRecording(file.toLowerCase())) {
    return `tên tệp có chữ hoa nên không được đọc. Hãy đổi thành ${file.toLowerCase()}`;
  }
  if (!/^huong-dan\/[^/]+\/[^/]+$/.test(file)) {
    return `tệp ghi âm để ở đây thì không lên trang. Hãy chuyển vào thư mục của hướng dẫn được đọc: huong-dan/<ten>/, đặt tên ${recordingName('vi')}; không dùng thì xóa`;
  }
  if (ending.toLowerCase() !== 'm4a') {
    return `trang chỉ nhận tệp ghi âm kiểu .m4a, không nhận .${ending.toLowerCase()}; đổi đuôi tên không đủ. Hãy ghi lại bằng ứng dụng lưu ra .m4a, hoặc nhờ người biết máy tính đổi kiểu, rồi đặt tên ${recordingName('vi')}`;
  }
  return `tên tệp ghi âm này không cho biết tiếng gì. Hãy đặt một trong các tên: ${NAMES}`;
}
