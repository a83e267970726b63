/** The signed plan in `ke-hoach/`: whether its files can be read, and what staff should think of first. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPdf } from '#lib/signed-plan/pdf.ts';
import { UnreadablePlan } from '#lib/signed-plan/problem.ts';
import type { Problem } from '#lib/signed-plan/problem.ts';
import { readWord } from '#lib/signed-plan/word.ts';
import type { WordText } from '#lib/signed-plan/word.ts';
import { formatSize } from '#lib/vietnamese/size.ts';
import type { Fault } from './fault.ts';
import { DATE, IDENTITY, MOBILE } from './personal-data.ts';

/** More than this waits half a minute on a weak mobile line, in bytes. */
const LARGE = 5 * 1024 * 1024;

const PDF = 'ke-hoach/van-ban-goc.pdf';
const WORD = 'ke-hoach/van-ban-goc.docx';

const RESAVE =
  'Hãy mở bằng Word, chọn Lưu thành (Save as), loại tệp "Tài liệu Word (*.docx)", rồi chép lại';

const WORD_PROBLEMS: Record<Problem, string> = {
  empty: 'tệp rỗng (0 byte), có lẽ chép chưa xong. Hãy chép lại tệp Word',
  'wrong-kind': `tệp này không phải tệp Word .docx, chỉ có tên như vậy. ${RESAVE}; tệp PDF thì đặt tên van-ban-goc.pdf`,
  'old-word': `tệp này là Word đời cũ (.doc) đổi tên thành .docx nên không đọc được. ${RESAVE}`,
  locked:
    'tệp có mật khẩu nên không ai mở được. Hãy mở bằng Word, vào Tệp (File) › Thông tin (Info) › Bảo vệ tài liệu (Protect Document), xóa mật khẩu, lưu rồi chép lại',
  damaged: `tệp bị hỏng, máy không đọc được bên trong. ${RESAVE}; Word cũng không mở được thì xin lại tệp`,
  'no-text':
    'tệp Word không có chữ, chỉ có hình (bản quét). Hãy lưu thành PDF, đặt tên van-ban-goc.pdf, rồi bỏ tệp này đi',
};

const PDF_PROBLEMS: Partial<Record<Problem, string>> = {
  empty: 'tệp rỗng (0 byte), có lẽ chép chưa xong. Hãy chép lại tệp PDF',
  'wrong-kind':
    'tệp này không phải PDF, chỉ có tên như vậy. Hãy mở bằng Word, chọn Lưu thành (Save as), loại tệp PDF; tệp Word thì đặt tên van-ban-goc.docx',
  locked:
    'tệp có mật khẩu nên bà con không mở được. Hãy xin bản không có mật khẩu, hoặc mở tệp rồi chọn In (Print) › Lưu thành PDF (Save as PDF)',
};
const PDF_DAMAGED =
  'tệp bị hỏng, máy không đọc được số trang. Hãy mở thử; mở được thì chọn In (Print) › Lưu thành PDF (Save as PDF), không mở được thì xin lại tệp';

/** Faults and advice about the signed plan's files in a content folder; none when there are no files. */
export async function signedPlan(folder: string): Promise<{ faults: Fault[]; advice: Fault[] }> {
  const [pdf, word] = [PDF, WORD].map((file) => bytesOf(folder, file));
  const reading = word && readWord(word);
  const results = await Promise.all([
    pdf ? problemOf(PDF, readPdf(pdf)) : [],
    reading ? problemOf(WORD, reading) : [],
  ]);
  const faults = results.flat();
  const advice = [
    ...(pdf ? sizeAdvice(PDF, pdf) : []),
    ...(word ? sizeAdvice(WORD, word) : []),
    ...(reading && results[1].length === 0 ? textAdvice(await reading) : []),
  ];
  return { faults, advice };
}

function bytesOf(folder: string, file: string): Uint8Array | null {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path) : null;
}

async function problemOf(file: string, reading: Promise<unknown>): Promise<Fault[]> {
  try {
    await reading;
    return [];
  } catch (error) {
    if (!(error instanceof UnreadablePlan)) throw error;
    const { problem } = error;
    const message = file === WORD ? WORD_PROBLEMS[problem] : (PDF_PROBLEMS[problem] ?? PDF_DAMAGED);
    return [{ file, message }];
  }
}

function sizeAdvice(file: string, { length }: Uint8Array): Fault[] {
  if (length <= LARGE) return [];
  const cure =
    file === PDF
      ? 'Nên xuất PDF thẳng từ Word, hoặc quét lại đen trắng ở 150–200 dpi'
      : 'Nên nén hình trong Word: bấm vào hình, Định dạng hình (Picture Format) › Nén ảnh (Compress Pictures)';
  return [{ file, message: `tệp nặng ${formatSize(length)}, mạng yếu tải rất lâu. ${cure}` }];
}

const textAdvice = ({ text, outside }: WordText): Fault[] => [
  ...personalAdvice(text),
  ...outside.map((words) => ({
    file: WORD,
    message: `chữ “${shortened(words)}” nằm ở đầu trang, chân trang hoặc hộp chữ (Text Box) nên không có trên trang toàn văn. Nên xem lại; chữ bà con cần đọc thì nhờ người ký đưa vào thân văn bản, hoặc bỏ tệp Word, chỉ đưa bản PDF`,
  })),
];

const shortened = (words: string) =>
  words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words;

/** Nobody here may change what was signed, so this is advice: who signed it decides. */
function personalAdvice(text: string): Fault[] {
  const phones = (text.match(MOBILE) ?? []).filter((number) => !DATE.test(number));
  return [...new Set([...(text.match(IDENTITY) ?? []), ...phones])].map((number) => ({
    file: WORD,
    message: `văn bản có "${number}", giống số căn cước hoặc điện thoại riêng, và máy sẽ đăng toàn văn. Hãy hỏi người ký; chưa đồng ý thì bỏ tệp Word, chỉ đưa bản PDF đã che số`,
  }));
}
