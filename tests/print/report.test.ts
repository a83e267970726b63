import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { dist } from '../../scripts/lib/paths.ts';
import { piecesOf, readPdf } from './pdf.ts';
import type { Pdf, PdfPage, Piece } from './pdf.ts';

/** NĐ 30/2020, in mm. */
const MARGINS = { left: 30, right: 20, top: 20, bottom: 20 };
const A4 = { width: 210, height: 297 };
const STAMP = 'SỐ LIỆU MINH HỌA';
/** In mm; Chromium rounds pages to whole CSS pixels, and a font asks for room above its letters. */
const TOLERANCE = 1;

let pdf: Pdf;

before(async () => {
  const executablePath = process.env['CHROMIUM_PATH'];
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
  });
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(dist, 'tien-do/bao-cao/index.html')).href);
  pdf = await readPdf(
    await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
  );
  await browser.close();
});

const near = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE;
const sizeOf = (page: PdfPage, words: string) => {
  const pieces = piecesOf(page, words);
  assert.ok(pieces.length > 0, `no "${words}"`);
  return pieces.map(({ size }) => Math.round(size * 10) / 10);
};
/** What the document itself says on a page: not the stamp, which lies across, nor the page number. */
const ownPieces = ({ pieces }: PdfPage): Piece[] =>
  pieces.filter(({ text, bottom }) => !STAMP.includes(text.trim()) && bottom > MARGINS.top);

test('the report prints on A4, its text within margins of 20, 20, 30 and 20 mm', () => {
  assert.ok(pdf.pages.length >= 3);
  for (const [at, page] of pdf.pages.entries()) {
    assert.ok(near(page.width, A4.width) && near(page.height, A4.height), `page ${at + 1}`);
    const pieces = ownPieces(page);
    for (const { text, left, right, bottom } of pieces) {
      assert.ok(left >= MARGINS.left - TOLERANCE, `page ${at + 1}: ${text}`);
      assert.ok(right <= A4.width - MARGINS.right + TOLERANCE, `page ${at + 1}: ${text}`);
      assert.ok(bottom <= A4.height - MARGINS.bottom + TOLERANCE, `page ${at + 1}: ${text}`);
    }
  }
});

test('running text fills the width between the margins', () => {
  const pieces = ownPieces(pdf.pages[0]!);
  assert.ok(near(Math.min(...pieces.map(({ left }) => left)), MARGINS.left));
  assert.ok(near(Math.max(...pieces.map(({ right }) => right)), A4.width - MARGINS.right));
});

test('page 1 has no number; from page 2 on it stands in the middle of the top margin', () => {
  for (const [at, { pieces }] of pdf.pages.entries()) {
    const above = pieces.filter(({ bottom }) => bottom <= MARGINS.top);
    assert.deepEqual(
      above.map(({ text }) => text.trim()),
      at === 0 ? [] : [String(at + 1)],
    );
    for (const { left, right, size } of above) {
      assert.ok(near((left + right) / 2, (MARGINS.left + A4.width - MARGINS.right) / 2));
      assert.ok(size >= 13 && size <= 14.05, String(size));
    }
  }
});

test('the parts of the document have their sizes', () => {
  const [first] = pdf.pages;
  const whole = pdf.pages.find(({ text }) => text.includes('Nơi nhận:'))!;
  const sizes: [page: PdfPage, words: string, least: number, most: number][] = [
    [first!, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 13],
    [first!, 'Độc lập - Tự do - Hạnh phúc', 13, 14],
    [first!, 'PHƯỜNG ĐĂK CẤM', 12, 13],
    [first!, 'Số: ……/BC-UBND', 13, 13],
    [first!, 'BÁO CÁO', 13, 14],
    [first!, 'Đến hết ngày', 13, 14],
    [whole, 'TM. ỦY BAN NHÂN DÂN', 13, 14],
    [whole, 'Nơi nhận:', 12, 12],
    [whole, 'Lưu: VT', 11, 11],
  ];
  for (const [page, words, least, most] of sizes) {
    for (const size of sizeOf(page, words))
      assert.ok(size >= least && size <= most, `${words}: ${size} pt`);
  }
});

test('every page carries the stamp of invented figures, the first one the mark of a draft', () => {
  for (const [at, { text }] of pdf.pages.entries())
    assert.ok(text.includes(STAMP), `page ${at + 1}`);
  assert.ok(pdf.pages[0]!.text.includes('DỰ THẢO – chưa ký'));
  assert.ok(!pdf.pages.some(({ text }) => text.includes('Tải bản Word')));
});

test('the head of a table is repeated on each of its pages', () => {
  const duties = pdf.pages.filter(({ text }) => /\(mục III\.\d\)/.test(text));
  assert.ok(duties.length >= 2);
  for (const { text } of duties) assert.ok(text.includes('Đơn vị thực hiện'));
});

test('the PDF is Vietnamese, tagged, outlined, and has its fonts in it', () => {
  const { language, tagged, outlined, strangeFonts } = pdf;
  assert.deepEqual(
    { language, tagged, outlined, strangeFonts },
    { language: 'vi', tagged: true, outlined: true, strangeFonts: [] },
  );
});
