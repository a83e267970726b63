import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ageSentence, boardTitle, standSentence } from '#lib/progress/freshness.ts';
import { campaign } from './world.ts';

test('where the campaign stood is told by its days', () => {
  assert.equal(
    standSentence('2025-10-20', campaign),
    'Khi đó chiến dịch đã qua 20 ngày, còn 10 ngày.',
  );
  for (const asOf of ['2025-10-30', '2026-03-31']) {
    assert.equal(standSentence(asOf, campaign), 'Chiến dịch đã kết thúc ngày 30/10/2025.');
  }
});

test('age is told in days, against the campaign', () => {
  assert.equal(
    ageSentence('2025-10-20', '2025-10-20', campaign),
    'Số liệu của hôm nay; chiến dịch đến hết ngày 30/10.',
  );
  assert.equal(
    ageSentence('2025-10-20', '2025-10-30', campaign),
    'Số liệu này từ 10 ngày trước; chiến dịch đến hết ngày 30/10.',
  );
});

test('after the end, days that no figure covers are told', () => {
  assert.equal(
    ageSentence('2025-10-20', '2025-10-31', campaign),
    'Số liệu này từ 11 ngày trước. Chiến dịch đã kết thúc ngày 30/10/2025; 10 ngày cuối chưa có số.',
  );
  assert.equal(
    ageSentence('2025-10-30', '2025-11-01', campaign),
    'Số liệu này từ 2 ngày trước. Chiến dịch đã kết thúc ngày 30/10/2025.',
  );
});

test('the title says progress while the campaign runs and results afterwards', () => {
  assert.equal(boardTitle('2025-10-20', false), 'Tiến độ đến ngày 20/10/2025');
  assert.equal(boardTitle('2025-10-20', true), 'Kết quả đến ngày 20/10/2025');
  assert.equal(boardTitle(null, true), null);
});
