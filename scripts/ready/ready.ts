/** The staff's own page of the preview: what is missing before launch, what is old, what is a sample, what to print. */
import { formatDate } from '#lib/vietnamese/date.ts';
import { placeIn } from '../check/report.ts';
import { OLD, agesAt } from '../check/ages.ts';
import type { Fault, Gap } from '../check/fault.ts';
import type { Readiness } from './read.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { page } from './page.ts';

/** The page at `/chuan-bi/`; `today` is an ISO date. */
export function readyPage(ready: Readiness, today: string): string {
  const old = agesAt(ready.ages, today).filter((age) => age.old);
  return page('Chuẩn bị ra mắt', [
    html`<p>Trang này chỉ hiện khi xem thử trên máy, không có trên trang đưa ra cho bà con.</p>
      <p>
        <a href="phieu-xac-minh/"
          >Phiếu xác minh: ${ready.asks.length} điều phải hỏi lại, để in và gửi đi</a
        >
      </p>`,
    part('Lỗi phải sửa', ready.faults.map(faultItem), 'Không có lỗi.'),
    part('Còn thiếu', ready.gaps.map(gapItem), 'Không thiếu gì.'),
    part('Còn là số mẫu, đơn vị mẫu', ready.samples.map(faultItem), 'Không còn số mẫu.'),
    part(
      `Nguồn tra đã quá ${OLD} ngày`,
      old.map(
        ({ file, date, days }) =>
          html`<li><code>${file}</code>: ${formatDate(date)}, ${days} ngày</li>`,
      ),
      `Mọi nguồn đều tra trong ${OLD} ngày gần đây.`,
    ),
    part(
      'Tờ để in',
      ready.sheets.map((name) => html`<li>${name}</li>`),
      'Chưa có tờ in nào.',
      html`<p>
        Xem và tải ở <a href="../in-an/">trang In ấn</a>. Mỗi hướng dẫn cũng có một tờ chữ to.
      </p>`,
    ),
    part(
      'Cách làm từng việc',
      ready.tasks.map((task) => html`<li>${task}</li>`),
      'Không thấy tệp content/README.md.',
      html`<p>Đọc trong tệp <code>content/README.md</code>, mục 4.</p>`,
    ),
  ]);
}

function part(title: string, items: readonly Html[], none: string, more: Html | string = ''): Html {
  const list =
    items.length > 0
      ? html`<ul>
          ${items}
        </ul>`
      : html`<p>${none}</p>`;
  const count = items.length > 0 ? ` (${items.length})` : '';
  return html`<section>
    <h2>${title}${count}</h2>
    ${more}${list}
  </section>`;
}

function faultItem({ file, line, field, message }: Fault): Html {
  const place = placeIn({ line, field });
  return html`<li><code>${file}</code>${place === '' ? '' : ` ${place}`}: ${message}</li>`;
}

function gapItem({ file, field, name, shown }: Gap): Html {
  return html`<li>
    ${name}: <code>${file}${field === undefined ? '' : ` › ${field}`}</code>; ${shown}
  </li>`;
}
