/** The list of a pack: what to paste where. */
import { escape } from './html.ts';
import { BANNER } from './banner.ts';
import type { Piece } from './piece.ts';

const NO_ADDRESS = 'chưa có: trang chưa có địa chỉ (chien-dich.json › site.url)';

const STEPS = [
  'Mở cổng của phường, tạo một bài mới. Chép cột "Tên bài" vào ô tiêu đề.',
  'Mở tệp .html bằng trình duyệt, bấm Ctrl + A rồi Ctrl + C. Vào ô nội dung của cổng, bấm Ctrl + V.',
  'Cổng dán không được thì mở tệp .docx bằng Word, chép từ đó; hoặc bấm nút "Mã nguồn" (HTML, <>) của cổng rồi dán phần giữa <body> và </body> của tệp .html.',
  `Ảnh đại diện của bài: chọn tệp .png (${BANNER.width} × ${BANNER.height} điểm ảnh).`,
  'Cổng có ô "Liên kết": chép cột "Địa chỉ" vào.',
  'Bài trên cổng không tự đổi. Sửa nội dung xong thì đóng gói lại và dán lại.',
];

/** Path of a piece's file in the pack; each kind has its folder. */
export function packPath({ stem, folder }: ListedPiece, ending: string): string {
  return `${folder}/${stem}.${ending}`;
}

export interface ListedPiece extends Piece {
  /** Name in ASCII of the folder of its kind. */
  folder: string;
  /** It is made of the board's figures. */
  figures: boolean;
}

/** Says why a post is not in the pack, and how it gets there. */
export const leftOutLine = ({ title }: Piece): string =>
  `Không có trong gói: bài “${title}”, vì số liệu hoặc đơn vị còn là mẫu, không có thật. Hãy điền số chính thức (content/README.md, mục 4.6), rồi chạy lại: npm run dong-goi-cong`;

/** The list as plain text. */
export function listText(
  pieces: readonly ListedPiece[],
  leftOut: readonly ListedPiece[],
  site: string,
): string {
  return [
    `Gói bài để dán vào cổng: ${site}`,
    '',
    ...STEPS.map((step, index) => `${index + 1}. ${step}`),
    ...leftOut.map(leftOutLine).flatMap((line) => ['', line]),
    ...pieces.flatMap((piece) => [
      '',
      `${piece.kind}: ${piece.title}`,
      `  Dán: ${packPath(piece, 'html')}`,
      `  Word: ${packPath(piece, 'docx')}`,
      `  Ảnh: ${packPath(piece, 'png')}`,
      `  Địa chỉ: ${piece.address ?? NO_ADDRESS}`,
    ]),
    '',
  ].join('\n');
}

/** The list as the body of a page, with links to the files. */
export function listHtml(
  pieces: readonly ListedPiece[],
  leftOut: readonly ListedPiece[],
  site: string,
): string {
  const cell = (text: string) => `<td>${text}</td>`;
  const file = (piece: ListedPiece, ending: string) =>
    cell(`<a href="${packPath(piece, ending)}">${piece.stem}.${ending}</a>`);
  const rows = pieces.map((piece) =>
    [
      '<tr>',
      cell(escape(piece.kind)),
      cell(escape(piece.title)),
      ...['html', 'docx', 'png'].map((ending) => file(piece, ending)),
      cell(escape(piece.address ?? NO_ADDRESS)),
      '</tr>',
    ].join(''),
  );
  const heads = ['Loại', 'Tên bài', 'Dán nội dung', 'Word', 'Ảnh', 'Địa chỉ'];
  return [
    `<h1>Gói bài để dán vào cổng: ${escape(site)}</h1>`,
    `<ol>${STEPS.map((step) => `<li>${escape(step)}</li>`).join('')}</ol>`,
    ...leftOut.map((piece) => `<p><strong>${escape(leftOutLine(piece))}</strong></p>`),
    `<table border="1" cellpadding="6"><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>`,
    ...rows,
    '</tbody></table>',
  ].join('\n');
}
