/** What a hosted Git service is told about faulty content, so that whoever saved it hears of it. */
import { hash } from 'node:crypto';
import type { Fault } from '../check/fault.ts';
import { reportFaults } from '../check/report.ts';

/** Services refuse longer comments; counted in characters. */
const LONGEST = 60_000;

/** A comment in Markdown: what happened to the site, every fault, what to do next. `folder` is the content folder. */
export function commentText(faults: readonly Fault[], folder: string): string {
  const all = reportFaults(faults, folder);
  // Within a block of code nothing that staff wrote can call people or draw pictures.
  const shown = all.replaceAll('```', "'''").slice(0, LONGEST);
  const rest = shown.length < all.length ? '\nCòn lỗi nữa. Hãy sửa các lỗi trên trước.' : '';
  return [
    `**Trang chưa thay đổi: nội dung vừa lưu có ${faults.length} chỗ phải sửa. Bà con vẫn xem bản trước.**`,
    'Hãy mở tệp ghi dưới đây, sửa đúng dòng rồi lưu lại. Lưu xong, máy tự soát lại.',
    `\`\`\`text\n${shown}${rest}\n\`\`\``,
  ].join('\n\n');
}

/** Faults as workflow commands, which GitHub shows beside the line they stand on. */
export function annotations(faults: readonly Fault[], folder: string): string {
  const value = (text: string) =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => value(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return faults
    .map(({ file, line, field, message }) => {
      const place = `file=${property(`${folder}/${file}`)},line=${line ?? 1},title=Chỗ phải sửa`;
      return `::error ${place}::${value(said({ field, message }))}`;
    })
    .join('\n');
}

/** Faults as a GitLab code quality report, which GitLab shows in a merge request without a token. */
export function codeQuality(faults: readonly Fault[], folder: string): object[] {
  return faults.map(({ file, line, field, message }) => ({
    description: said({ field, message }),
    check_name: 'kiem-tra',
    severity: 'blocker',
    fingerprint: hash('sha1', JSON.stringify([file, line, field, message])),
    location: { path: `${folder}/${file}`, lines: { begin: line ?? 1 } },
  }));
}

const said = ({ field, message }: Pick<Fault, 'field' | 'message'>): string =>
  field === undefined ? message : `${field}: ${message}`;
