import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deriveBoard, figuresAt } from '#lib/progress/derive.ts';
import { latestChanges } from '#lib/progress/changes.ts';
import {
  asOfWords,
  changeSentence,
  chartSentence,
  paceSentence,
  peopleWords,
  reportingSentence,
  trendSentence,
  unitDatesSentence,
} from '#lib/progress/sentences.ts';
import { campaign, input } from './world.ts';

/** The sentence for `joined` of `people` on a day. */
function sentence(joined: number, people: number, date: string, targetPercent = 100): string {
  const pairs =
    people > 0 ? [{ unit: 'a', group: 'b', people, counts: [{ date, joined, completed: 0 }] }] : [];
  const goal = { ...campaign, targetPercent };
  return paceSentence(figuresAt(pairs, date, goal), date, goal);
}

test('behind the pace, the sentence says by how much and what is needed a day', () => {
  assert.equal(
    sentence(13_613, 21_832, '2025-10-20'),
    'Thấp hơn mức cần đạt 4,3 điểm phần trăm; để kịp 30/10, mỗi ngày cần thêm 822 người.',
  );
});

test('ahead of the pace and on it, the people still needed are told too', () => {
  assert.equal(
    sentence(1450, 2000, '2025-10-20'),
    'Cao hơn mức cần đạt 5,8 điểm phần trăm; để kịp 30/10, mỗi ngày cần thêm 55 người.',
  );
  assert.equal(
    sentence(1500, 3000, '2025-10-15'),
    'Ngang mức cần đạt; để kịp 30/10, mỗi ngày cần thêm 100 người.',
  );
});

test('a target is reached only when it is reached exactly', () => {
  assert.equal(sentence(800, 1000, '2025-10-20', 80), 'Đã đạt mục tiêu 80%.');
  assert.equal(
    sentence(9999, 10_000, '2025-10-29'),
    'Cao hơn mức cần đạt 3,3 điểm phần trăm; để kịp 30/10, mỗi ngày cần thêm 1 người.',
  );
});

test('from the end on, the sentence looks back', () => {
  assert.equal(
    sentence(9999, 10_000, '2025-10-30'),
    'Chiến dịch đã kết thúc ngày 30/10/2025, còn thiếu 1 người so với mục tiêu 100%.',
  );
  assert.equal(
    sentence(800, 1000, '2025-11-20', 80),
    'Chiến dịch đã kết thúc ngày 30/10/2025, đã đạt mục tiêu 80%.',
  );
});

test('without data or targets, the sentence says so', () => {
  const { progress, ...rest } = input();
  const { total } = deriveBoard({ ...rest, progress: { ...progress, updates: [] } });
  assert.equal(paceSentence(total, null, campaign), 'Chưa có số liệu báo cáo.');
  assert.equal(sentence(0, 0, '2025-10-20'), 'Chưa có chỉ tiêu nên chưa tính được tỷ lệ.');
  assert.equal(asOfWords(null), 'Chưa có báo cáo nào');
  assert.equal(asOfWords('2025-10-20'), 'Số do đơn vị tự báo, đến hết ngày 20/10/2025');
});

test('the chart has a sentence that says what is drawn, and that it is made up', () => {
  const { progress, ...rest } = input();
  assert.equal(
    chartSentence(deriveBoard(input()), campaign),
    'Biểu đồ số liệu minh họa: tỷ lệ tham gia từ 24,0% ngày 5/10 đến 40,4% ngày 15/10, khi đó cần đạt 50,0%; mức cần đạt tăng đều từ 0% ngày 30/9 lên 100% ngày 30/10/2025.',
  );
  assert.equal(
    chartSentence(
      deriveBoard({ ...rest, progress: { ...progress, status: 'official', updates: [] } }),
      campaign,
    ),
    'Biểu đồ: mức cần đạt tăng đều từ 0% ngày 30/9 lên 100% ngày 30/10/2025; chưa có số liệu báo cáo.',
  );
});

test('units that have not reported are counted as such', () => {
  const { units } = deriveBoard(input());
  assert.equal(
    reportingSentence(units),
    '1 trên 2 đơn vị đã báo cáo; đơn vị chưa báo cáo tạm tính là 0.',
  );
  assert.equal(reportingSentence(units.slice(0, 1)), '1 trên 1 đơn vị đã báo cáo.');
});

test('who is counted is named', () => {
  const { total, groups } = deriveBoard(input());
  assert.equal(peopleWords(total.people, groups), '550 cán bộ, hội viên và học sinh');
  assert.equal(peopleWords(100, groups.slice(0, 1)), '100 cán bộ');
  assert.equal(peopleWords(100, []), '100 người');
});

test('a small chart is told by its first and its last point', () => {
  const { series } = deriveBoard(input());
  assert.equal(trendSentence(series), 'Từ 24,0% ngày 5/10 đến 40,4% ngày 15/10');
  assert.equal(trendSentence(series.slice(0, 1)), 'Mới báo một lần: 24,0% ngày 5/10');
  assert.equal(trendSentence([]), null);
});

test('a unit that reported earlier than others says against which day it is measured', () => {
  assert.equal(
    unitDatesSentence('2025-10-05', '2025-10-15'),
    'Số do đơn vị tự báo, đến hết ngày 5/10/2025; so với mức cần đạt của ngày 15/10/2025.',
  );
  assert.equal(
    unitDatesSentence('2025-10-15', '2025-10-15'),
    'Số do đơn vị tự báo, đến hết ngày 15/10/2025.',
  );
  assert.equal(unitDatesSentence(null, '2025-10-15'), 'Chưa có báo cáo nào.');
});

test('a change is told with its days and signs', () => {
  const world = input();
  assert.equal(
    changeSentence(latestChanges(world)!),
    'Từ 5/10 đến 15/10: tham gia +90 người, học xong +33 người; 1 đơn vị gửi số.',
  );
  world.progress.updates.pop();
  assert.equal(
    changeSentence(latestChanges(world)!),
    'Lần báo cáo đầu tiên là ngày 5/10/2025: 1 đơn vị gửi số.',
  );
});
