/** The sheet to be verified: every fact to ask about, by whom to ask, with room for the answer. */
import { formatDate } from '#lib/vietnamese/date.ts';
import type { Ask, Use } from './asks.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { page } from './page.ts';

/** The page at `/chuan-bi/phieu-xac-minh/`, one part on paper of its own for each who answers; `ward` as it is named. */
export function verificationSheet(asks: readonly Ask[], ward: string): string {
  return page(`Phiếu xác minh, ${ward}`, [
    html`<p class="no-print">
        In trang này, gửi từng phần cho nơi trả lời. <a href="../">Về trang Chuẩn bị</a>
      </p>
      <p class="no-print">
        Có câu trả lời thì sửa một chỗ: dòng của mã ấy trong <code>nguon.json</code>. Cách sửa:
        content/README.md, mục 4.10.
      </p>`,
    ...[...Map.groupBy(asks, ({ whom }) => whom)].map(([whom, own]) => part(whom, own, ward)),
  ]);
}

function part(whom: string, asks: readonly Ask[], ward: string): Html {
  return html`<section class="sheet">
    <h2>Nơi trả lời: ${whom}</h2>
    <p>
      Nhờ xem giúp ${asks.length} điều dưới đây trên trang của ${ward}: còn đúng thì đánh dấu, khác
      thì ghi lại.
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">Mã</th>
          <th scope="col">Điều cần hỏi, chỗ đang dùng</th>
          <th scope="col">Trả lời</th>
        </tr>
      </thead>
      <tbody>
        ${asks.map(row)}
      </tbody>
    </table>
    <p class="signature">Người trả lời (ghi rõ họ tên, chức vụ), ngày, ký:</p>
  </section>`;
}

function row({ id, text, unknown, lookedUp, uses }: Ask): Html {
  const seen = lookedUp === null ? 'Chưa có nguồn.' : `Nguồn tra ngày ${formatDate(lookedUp)}.`;
  return html`<tr>
    <th scope="row">${id}</th>
    <td>${text}<br /><small>${seen} ${places(uses)}</small></td>
    <td>${unknown ? html`Trả lời:` : html`☐ Còn đúng<br />☐ Đã khác:`}</td>
  </tr>`;
}

function places(uses: readonly Use[]): Html {
  if (uses.length === 0) return html`Chưa trang nào dùng.`;
  return html`Dùng ở:
  ${uses.map(({ title, path }, index) => html`${index > 0 ? '; ' : ''}<a href="${`../..${path}`}">${title}</a>`)}`;
}
