import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { root } from '../../../scripts/lib/paths.ts';
import { html } from '../../../scripts/ready/html.ts';
import { readReadiness } from '../../../scripts/ready/read.ts';
import { readyPage } from '../../../scripts/ready/ready.ts';
import { verificationSheet } from '../../../scripts/ready/sheet.ts';

interface Fact {
  id: string;
  text: string;
  kt: boolean;
  confidence: string;
}

const own = join(root, 'content');
const { facts } = JSON.parse(readFileSync(join(own, 'nguon.json'), 'utf8')) as { facts: Fact[] };
const ready = readReadiness(own);
const sheet = verificationSheet(ready.asks, ready.ward);

test('every fact marked KT and every unknown one is asked about, once, with somebody to ask', () => {
  const due = facts.filter(({ kt, confidence }) => kt || confidence === 'chua-ro');
  const asked = ready.asks.filter(({ id }) => /^[A-Z]-/.test(id));
  assert.ok(due.length > 50);
  assert.deepEqual(
    asked.map(({ id, text }) => [id, text]),
    due.map(({ id, text }) => [id, text]),
  );
  assert.ok(asked.every(({ whom }) => whom));
  for (const { id } of ready.asks) {
    assert.equal(sheet.split(`<th scope="row">${id}</th>`).length, 2, id);
  }
});

test('a fact says where the site uses it, by step, and what the ward has not told is asked too', () => {
  const { uses } = ready.asks.find(({ id }) => id === 'V-31')!;
  assert.deepEqual(uses, [
    {
      title: 'Tự đăng ký VNeID mức 1 ở nhà (bước 4)',
      path: '/huong-dan/cai-vneid-dang-ky-muc-1/#buoc-4',
    },
  ]);
  assert.ok(ready.asks.some(({ id, unknown }) => id === 'ward.phone' && unknown));
});

test('a confirmed fact leaves the sheet by one change in nguon.json', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'ready-')), 'nội dung');
  cpSync(own, folder, { recursive: true });
  const file = join(folder, 'nguon.json');
  const text = readFileSync(file, 'utf8');
  const line = text.split('\n').find((one) => one.includes('"id": "V-31"'))!;
  writeFileSync(file, text.replace(line, line.replace('"kt": true', '"kt": false')));
  const ids = readReadiness(folder).asks.map(({ id }) => id);
  assert.deepEqual(
    ids,
    ready.asks.map(({ id }) => id).filter((id) => id !== 'V-31'),
  );
});

test('the page lists faults, gaps, samples and sheets, and sources as they age', () => {
  const page = readyPage(ready, '2026-11-23');
  assert.match(page, /Lỗi phải sửa<\/h2>\s*<p>Không có lỗi/);
  assert.match(page, /điện thoại phường: <code>chien-dich\.json › ward\.phone<\/code>/);
  assert.match(page, /Còn là số mẫu, đơn vị mẫu \(13\)/);
  assert.match(page, /Áp phích: cài VNeID/);
  assert.match(page, /4\.5\. Điền điện thoại của phường/);
  assert.match(page, /Mọi nguồn đều tra trong 180 ngày gần đây/);
  assert.match(readyPage(ready, '2027-11-23'), /Nguồn tra đã quá 180 ngày \(\d+\)/);
});

test('words of the content stay words', () => {
  assert.equal(
    html`<p title="${'"'}">${'<b>&'}${[html`<i>1</i>`]}</p>`.html,
    '<p title="&quot;">&lt;b&gt;&amp;<i>1</i></p>',
  );
});
