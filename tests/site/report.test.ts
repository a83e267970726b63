import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { formatDate } from '#lib/vietnamese/date.ts';
import { formatDecimal, formatPercent, formatWhole } from '#lib/vietnamese/number.ts';
import { dist } from '../../scripts/lib/paths.ts';
import { REPORT, attribute, byTag, pages, textOf } from './pages.ts';

interface Figures {
  name: string;
  people: number;
  joined: number;
  completed: number;
  percent: number;
  gap: number;
  per_day_needed: number | null;
}
interface OpenData {
  as_of: string;
  total: Figures;
  groups: Figures[];
  units: (Figures & { reported: string | null })[];
}

const open = JSON.parse(readFileSync(join(dist, 'du-lieu/tien-do.json'), 'utf8')) as OpenData;
const csv = readFileSync(join(dist, 'du-lieu/tien-do.csv'), 'utf8')
  .split('\r\n')
  .map((line) => line.split(';'));
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
const page = pages.find(({ address }) => address === REPORT)!;
const text = tidy(textOf(byTag(page.tree, 'main')[0]!));
const board = tidy(textOf(pages.find(({ address }) => address === '/tien-do/')!.tree));

const pageTables = byTag(page.tree, 'table').map((table) =>
  byTag(table, 'tr').map((row) =>
    byTag(row, 'th', 'td').map((cell) =>
      byTag(cell, 'p').length > 0
        ? byTag(cell, 'p')
            .map((line) => tidy(textOf(line)))
            .join('\n')
        : tidy(textOf(cell)),
    ),
  ),
);

const cells = ({ people, joined, completed, percent, gap }: Figures) => [
  ...[people, joined].map(formatWhole),
  formatDecimal(percent),
  formatWhole(completed),
  formatDecimal(gap),
];
/** The rows of a table by the names in them, their figures only. */
const figuresIn = (table: string[][] | undefined) =>
  Object.fromEntries<string[]>(
    (table ?? []).slice(1).map((row) => [row[1] ?? row[0]!, row.slice(2, 7)]),
  );

test('the tables of the report hold the figures of the open data, one by one', () => {
  const [groups, units] = pageTables;
  for (const { name, ...figures } of open.groups)
    assert.deepEqual(figuresIn(groups)[name], cells({ name, ...figures }), name);
  for (const unit of open.units) {
    assert.deepEqual(figuresIn(units)[unit.name], cells(unit), unit.name);
    const last = units?.find((row) => row[1] === unit.name)?.at(-1);
    assert.equal(last, unit.reported ? formatDate(unit.reported) : 'Chưa báo cáo');
  }
  for (const table of [groups, units])
    assert.deepEqual(figuresIn(table)['Tổng cộng'], cells(open.total));
});

test('the tables hold the figures of the spreadsheet, too', () => {
  const [groups, units] = pageTables;
  const shown = { ...figuresIn(units), ...figuresIn(groups) };
  const rows = csv.slice(1).filter(([kind]) => /^(Nhóm|Đơn vị)/.test(kind ?? ''));
  assert.equal(rows.length, open.groups.length + open.units.length);
  for (const [, , name = '', people, joined, completed, percent, , gap] of rows) {
    const number = (value = '') =>
      Number(value.replaceAll('.', '').replace(',', '.').replace('−', '-'));
    const [a, b, c, d, e] = shown[name]!.map(number);
    assert.deepEqual([a, b, d, c, e], [people, joined, completed, percent, gap].map(number), name);
  }
});

test('the sentences of the report say what the board says', () => {
  const { joined, people, percent, per_day_needed } = open.total;
  for (const words of [
    `Đến hết ngày ${formatDate(open.as_of)}, có ${formatWhole(joined)} trên tổng số ${formatWhole(people)} người`,
    `đạt ${formatPercent(percent)}`,
    `mỗi ngày cần thêm ${formatWhole(per_day_needed!)} người`,
  ])
    assert.ok(text.includes(words), words);
  for (const shown of [
    formatPercent(percent),
    `mỗi ngày cần thêm ${formatWhole(per_day_needed!)} người`,
    ...open.units.filter(({ reported }) => reported).map((unit) => formatPercent(unit.percent)),
  ])
    assert.ok(board.includes(shown), shown);
});

test('the Word file has the same tables and the same sentences as the page', () => {
  const parts = unzipSync(readFileSync(join(dist, 'tien-do/bao-cao/ket-qua.docx')));
  const xml = strFromU8(parts['word/document.xml']!);
  const paragraphs = (part: string) =>
    [...part.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
      tidy(
        [...paragraph.matchAll(/<w:t[^>]*>([^<]*)</g)]
          .map(([, words]) => words)
          .join('')
          .replaceAll('&amp;', '&')
          .replaceAll('&quot;', '"'),
      ),
    );
  const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
    [...table.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => paragraphs(cell).join('\n')),
    ),
  );
  assert.deepEqual(tables.slice(-3), pageTables);
  const bare = (line: string) => line.replace(/^- /, '');
  const said = new Set(paragraphs(xml).map(bare));
  const lines = byTag(byTag(page.tree, 'main')[0]!, 'p', 'li', 'h2', 'h3').flatMap((element) => {
    const spans = byTag(element, 'span');
    return (spans.length > 0 ? spans : [element]).map((line) => bare(tidy(textOf(line))));
  });
  assert.ok(lines.length > 30);
  assert.deepEqual(
    lines.filter((line) => !said.has(line)),
    [],
  );
});

test('the page is a draft that nobody finds by searching: no number, date, name or picture', () => {
  const robots = byTag(page.tree, 'meta').find((meta) => attribute(meta, 'name') === 'robots');
  assert.equal(robots && attribute(robots, 'content'), 'noindex');
  assert.equal(byTag(page.tree, 'img', 'svg').length, 0);
  assert.doesNotMatch(page.html, /data-pagefind-body/);
  for (const words of [
    'Số: ……/BC-UBND',
    'ngày …… tháng …… năm ……',
    'DỰ THẢO – chưa ký',
    'SỐ LIỆU MINH HỌA',
    'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH PHỤ LỤC',
  ])
    assert.ok(text.includes(words), words);
});
