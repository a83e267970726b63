import assert from 'node:assert/strict';
import test from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { writeDocx } from '#lib/report/word/docx.ts';
import { progress, units } from '../progress/world.ts';
import { linesOf, reportOf, tablesOf } from './draft.ts';

/** The XML parts of a Word file by their names. */
const parts = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

const unescape = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Like assert.match, without printing a whole part when it fails. */
const holds = (xml: string, pattern: RegExp) => {
  assert.ok(pattern.test(xml), `the part lacks ${String(pattern)}`);
};

/** Text of each paragraph of a part. */
const paragraphs = (xml: string): string[] =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    unescape([...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')),
  );

const report = reportOf();
const bytes = await writeDocx(report);
const files = parts(bytes);
const document = files.get('word/document.xml')!;

test('the Word file says what the report says, in its order', () => {
  const told = paragraphs(document).filter((text) => text !== '');
  const expected = linesOf(report.body).filter((line) => line !== '…');
  const start = told.indexOf(expected[0]!);
  assert.deepEqual(
    told.slice(start, start + expected.length).map((text) => text.replace(/^- /, '')),
    expected,
  );
});

test('its tables have the head and the cells of the report’s', () => {
  const tables = [...document.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
    [...table.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => paragraphs(cell).join('\n')),
    ),
  );
  assert.deepEqual(
    tables.slice(-3),
    tablesOf(report).map(({ columns, rows }) => [
      columns.map(({ title }) => title),
      ...rows.map(({ cells }) => cells),
    ]),
  );
  assert.equal(document.match(/<w:tblHeader\/>/g)?.length, 3);
});

test('the page is A4 with margins of 20, 20, 30 and 20 mm, in Times 14, and numbered from page 2', () => {
  holds(document, /<w:pgSz w:w="11906" w:h="16838"/);
  holds(document, /<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/);
  holds(document, /<w:titlePg\/>/);
  holds(
    files.get('word/styles.xml')!,
    /<w:docDefaults><w:rPrDefault><w:rPr>(?=.*w:ascii="Times New Roman")(?=.*<w:sz w:val="28"\/>)(?=.*<w:lang w:val="vi-VN"\/>)/,
  );
  const [, first] = /<w:headerReference w:type="first" r:id="(\w+)"/.exec(document)!;
  const relations = files.get('word/_rels/document.xml.rels')!;
  const firstHeader = [...relations.matchAll(/<Relationship [^>]*>/g)]
    .map(([tag]) => tag)
    .find((tag) => tag.includes(`Id="${first}"`))!;
  const numbered = [...files]
    .filter(([name, xml]) => /header\d/.test(name) && xml.includes('PAGE'))
    .map(([name]) => name);
  assert.equal(numbered.length, 1);
  assert.ok(!firstHeader.includes(numbered[0]!.replace('word/', '')));
});

test('invented figures are stamped on every page, official ones are not', async () => {
  const headers = [...files].filter(([name]) => /word\/header\d/.test(name));
  assert.equal(headers.length, 2);
  for (const [name, xml] of headers) assert.match(xml, /string="SỐ LIỆU MINH HỌA"/, name);
  assert.match(paragraphs(document)[0]!, /^SỐ LIỆU MINH HỌA: /);
  const official = await writeDocx(
    reportOf(
      {},
      {
        progress: { ...progress(), status: 'official' },
        units: units.map((unit) => ({ ...unit, sample: false })),
      },
    ),
  );
  for (const [name, xml] of parts(official)) assert.doesNotMatch(xml, /minh họa"|MINH HỌA/, name);
});

test('it is a draft: no number, no date, no name, no picture', () => {
  const text = paragraphs(document);
  for (const line of [
    'Số: ……/BC-UBND',
    'Đăk Cấm, ngày …… tháng …… năm ……',
    'DỰ THẢO – chưa ký',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    '- Lưu: VT.',
  ])
    assert.ok(text.includes(line), line);
  assert.ok(![...files.keys()].some((name) => name.startsWith('word/media')));
  assert.match(files.get('docProps/core.xml')!, /<dc:title>Kết quả thực hiện chiến dịch 30 ngày/);
});

test('the same report gives the same bytes', async () => {
  assert.ok(Buffer.from(bytes).equals(Buffer.from(await writeDocx(reportOf()))));
});
