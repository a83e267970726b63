import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { signedPlan } from '../../../scripts/check/signed-plan.ts';
import { formatSize } from '#lib/vietnamese/size.ts';
import { readPdf } from '#lib/signed-plan/pdf.ts';
import { changed, line, pdfFile, picture, wordFile } from './files.ts';

/** What the check says of a content folder with these files in `ke-hoach/`, without the files' names. */
async function saidOf(files: Record<string, Uint8Array>) {
  const folder = mkdtempSync(join(tmpdir(), 'kế hoạch '));
  mkdirSync(join(folder, 'ke-hoach'));
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(join(folder, 'ke-hoach', name), bytes);
  }
  const { faults, advice } = await signedPlan(folder);
  rmSync(folder, { recursive: true });
  return {
    faults: faults.map(({ message }) => message),
    advice: advice.map(({ message }) => message),
  };
}

const ofWord = async (bytes: Uint8Array) => (await saidOf({ 'van-ban-goc.docx': bytes })).faults;
const ofPdf = async (bytes: Uint8Array) => (await saidOf({ 'van-ban-goc.pdf': bytes })).faults;
const ole = (text = '') =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Buffer.from(text, 'utf16le'),
  ]);

test('good files and none are fine', async () => {
  const good = { faults: [], advice: [] };
  assert.deepEqual(await saidOf({}), good);
  assert.deepEqual(
    await saidOf({
      'van-ban-goc.pdf': await pdfFile(2),
      'van-ban-goc.docx': await wordFile([line('Kế hoạch')]),
    }),
    good,
  );
});

test('words that the page of full text lacks are told', async () => {
  const box = (text: string) =>
    `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent></mc:Choice></mc:AlternateContent></w:r></w:p>`;
  const head = (text: string) =>
    `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:hdr>`;
  const parts = unzipSync(await wordFile([line('Kế hoạch, “thu &amp; chi”')]));
  const withParts = (added: string, header: string) =>
    changed(
      zipSync({ ...parts, 'word/header1.xml': strToU8(head(header)) }),
      'word/document.xml',
      (xml) => xml.replace('</w:body>', `${added}</w:body>`),
    );
  const adviceOn = async (bytes: Uint8Array) =>
    (await saidOf({ 'van-ban-goc.docx': bytes })).advice.map(
      (message) => /^chữ “(.*)” nằm/.exec(message)?.[1],
    );
  assert.deepEqual(await adviceOn(withParts(box('Mật  khẩu'), 'Trang Dự thảo 2')), [
    'Mật khẩu',
    'Trang Dự thảo 2',
  ]);
  // Page numbers, and what the text has too, are nothing to tell.
  assert.deepEqual(await adviceOn(withParts(box('Kế hoạch'), '2')), []);
});

test('a Word file that cannot be read is told why and what to do', async () => {
  const good = await wordFile([line('Kế hoạch')]);
  const cases: [Uint8Array, RegExp][] = [
    [new Uint8Array(), /^tệp rỗng \(0 byte\)/],
    [ole(), /Word đời cũ \(\.doc\)/],
    [ole('EncryptedPackage'), /^tệp có mật khẩu/],
    [await pdfFile(1), /^tệp này không phải tệp Word/],
    [zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), /^tệp này không phải tệp Word/],
    [good.subarray(0, good.length / 2), /^tệp bị hỏng/],
    [changed(good, 'word/document.xml', (xml) => xml.slice(0, -40)), /^tệp bị hỏng/],
    [changed(good, 'word/document.xml', () => ''), /^tệp bị hỏng/],
    [await wordFile([await picture()]), /^tệp Word không có chữ/],
  ];
  for (const [bytes, expected] of cases) {
    const faults = await ofWord(bytes);
    assert.equal(faults.length, 1, String(expected));
    assert.match(faults[0]!, expected);
    assert.match(faults[0]!, /Hãy/);
  }
});

test('a PDF that cannot be read is told why and what to do', async () => {
  const good = await pdfFile(3);
  const cases: [Uint8Array, RegExp][] = [
    [new Uint8Array(), /^tệp rỗng \(0 byte\)/],
    [await wordFile([line('Kế hoạch')]), /^tệp này không phải PDF/],
    [strToU8('Kế hoạch'), /^tệp này không phải PDF/],
    [strToU8('%PDF-1.7 dở dang'), /^tệp bị hỏng/],
    [await pdfFile(1, { userPassword: 'mo', ownerPassword: 'chu' }), /^tệp có mật khẩu/],
  ];
  for (const [bytes, expected] of cases) {
    const faults = await ofPdf(bytes);
    assert.equal(faults.length, 1, String(expected));
    assert.match(faults[0]!, expected);
    assert.match(faults[0]!, /Hãy/);
  }
  assert.deepEqual(await readPdf(good), { pages: 3 });
});

test('a PDF that is only locked against changes opens for everyone', async () => {
  const bytes = await pdfFile(2, { ownerPassword: 'chu' });
  assert.deepEqual(await readPdf(bytes), { pages: 2 });
});

test('a heavy file and numbers of persons are advice, for what is signed is not ours to change', async () => {
  const heavy = new Uint8Array(6 * 1024 * 1024);
  heavy.set(await pdfFile(1));
  const { faults, advice } = await saidOf({
    'van-ban-goc.pdf': heavy,
    'van-ban-goc.docx': await wordFile([
      line('Đầu mối: 0912 345 678, số 001 090 000 001; gọi 1900 0368, ngày 05.10.2025'),
    ]),
  });
  assert.deepEqual(faults, []);
  assert.equal(advice.length, 3);
  assert.match(advice[0]!, /^tệp nặng 6,0 MB/);
  assert.match(advice[1]!, /"001 090 000 001".*Hãy hỏi người ký/);
  assert.match(advice[2]!, /"0912 345 678"/);
});

test('sizes are written as people read them', () => {
  assert.deepEqual([1, 1024, 348_160, 1_048_576, 1_300_000, 12_600_000].map(formatSize), [
    '1 KB',
    '1 KB',
    '340 KB',
    '1,0 MB',
    '1,2 MB',
    '12,0 MB',
  ]);
});
