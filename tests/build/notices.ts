/** Notices for a content folder, and a browser that reads the built pages on a day of its own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { openBrowser, serveFrom } from '../../scripts/print/browser.ts';

/** Published on, last day and title of each notice, by its file's name. */
const NOTICES: Record<string, [published: string, until: string, title: string]> = {
  'lop-hoc-toi': ['2025-10-08', '2025-10-30', 'Lớp học buổi tối'],
  'lam-muc-2': ['2025-10-06', '2025-10-11', 'Thứ Bảy làm mức 2 ở thôn & tổ'],
  'gio-lam-viec': ['2025-09-25', '2025-09-26', 'Đổi giờ làm việc'],
};

/** Writes three notices: on 2025-10-08 two of them hold. */
export function writeNotices(content: string): void {
  mkdirSync(join(content, 'thong-bao'), { recursive: true });
  for (const [name, [published, until, title]] of Object.entries(NOTICES)) {
    const text = `---
tieu_de: ${title}
dang_ngay: ${published}
den_ngay: ${until}
khi_nao: 7 giờ 30
noi: Nhà văn hóa
cho_ai: null
---

Xem [cách làm](/bat-dau/).
`;
    writeFileSync(join(content, 'thong-bao', `${name}.md`), text);
  }
}

/**
 * Opens the site in `folder` at `address`, which ends in `/`, and hands over a page for every day asked for. There
 * is no offline worker: what it asks for ahead of a page would go past the folder to the network.
 */
export async function visiting(
  folder: string,
  address: string,
  visit: (open: (day: string, path: string) => Promise<Page>) => Promise<void>,
): Promise<void> {
  const browser = await openBrowser(process.env['CHROMIUM_PATH']);
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    await serveFrom(context, folder, address);
    const page = await context.newPage();
    await visit(async (day, path) => {
      await page.clock.setFixedTime(`${day}T03:00:00Z`);
      // Another address first: one that differs in its fragment alone would not be loaded anew.
      await page.goto(`${address}lien-he/`);
      await page.goto(address + path);
      return page;
    });
  } finally {
    await browser.close();
  }
}
