import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { formatDecimal, formatWhole } from '#lib/vietnamese/number.ts';
import { deriveBoard } from '#lib/progress/derive.ts';
import { extremes } from '#lib/report/extremes.ts';
import type { UnitFigures } from '#lib/progress/derive.ts';
import { agencyLines } from '#lib/report/agency.ts';
import { progress, units, worlds } from '../progress/world.ts';
import { inputOf, linesOf, reportOf, tablesOf, under } from './draft.ts';

test('a campaign report says what the figures of its last day are', () => {
  const report = reportOf();
  assert.deepEqual(report.subject, [
    'Kết quả thực hiện chiến dịch 30 ngày triển khai chương trình “Bình dân học vụ số” trên địa bàn phường Đăk Cấm',
    '(từ ngày 30/9/2025 đến ngày 15/10/2025)',
  ]);
  assert.deepEqual(under(report, '1. Kết quả chung'), [
    'Đến hết ngày 15/10/2025, có 222 trên tổng số 550 người theo chỉ tiêu đã tham gia (đăng nhập nền tảng học), đạt 40,4%. Trong đó, 67 người đã hoàn thành ít nhất một khóa học, bằng 12,2% tổng chỉ tiêu.',
    'Theo mục tiêu 100% vào ngày 30/10/2025, mức cần đạt tại ngày 15/10/2025 là 50,0%; kết quả tham gia thấp hơn mức cần đạt 9,6 điểm phần trăm. Để đạt mục tiêu vào ngày 30/10/2025, từ sau ngày 15/10/2025 mỗi ngày cần thêm 22 người tham gia.',
    'Số liệu do đơn vị tự báo, cộng dồn từ ngày bắt đầu chiến dịch. Nguồn: Số liệu minh họa.',
  ]);
  assert.deepEqual(under(report, '4. Đơn vị chưa báo cáo, chậm báo cáo'), [
    'Chưa có báo cáo nào, tạm tính là 0 (1 đơn vị): Thôn A.',
  ]);
});

test('the plan is cited without a number or a date', () => {
  const [opening] = linesOf(reportOf().body);
  assert.match(opening!, /^Thực hiện Kế hoạch số ……\/KH-UBND ngày …… tháng …… năm …… của Ủy ban/);
});

test('a quarter is the one that holds the last day, and tells what it brought', () => {
  const third = progress();
  third.updates[0]!.date = '2025-09-30';
  const report = reportOf({ period: 'quy' }, { progress: third });
  assert.equal(report.subject[1], '(quý IV năm 2025)');
  assert.equal(
    under(report, '1. Kết quả chung')[2],
    'So với trước kỳ báo cáo (trước ngày 1/10/2025), số người tham gia tăng 90 người; số người hoàn thành tăng 33 người.',
  );
  assert.equal(
    under(report, '2. Kết quả theo nhóm người')[0],
    'Cán bộ: 12/30 người tham gia, đạt 40,0%; 4 người hoàn thành, bằng 13,3%; số người tham gia trong kỳ không đổi.',
  );
  const [byGroup] = tablesOf(report);
  assert.equal(byGroup!.columns.at(-1)!.title, 'Thay đổi trong kỳ (người)');
  assert.deepEqual(
    byGroup!.rows.map(({ cells }) => cells.at(-1)),
    ['0', '0', '+90', '+90'],
  );
});

test('a quarter long after the end keeps the last figures and says that it brought none', () => {
  const report = reportOf({ period: 'quy', until: '2026-03-31' });
  assert.equal(report.subject[1], '(quý I năm 2026)');
  const general = under(report, '1. Kết quả chung');
  assert.match(general[0]!, /^Đến hết ngày 15\/10\/2025, có 222 trên tổng số 550 người/);
  assert.equal(
    general[2],
    'Trong kỳ báo cáo (quý I năm 2026) không có số liệu mới; số liệu trên là của lần báo cáo gần nhất, ngày 15/10/2025.',
  );
});

test('figures from after the end are held against the whole target', () => {
  const late = progress();
  late.updates[1]!.date = '2026-02-10';
  const general = under(reportOf({ period: 'quy' }, { progress: late }), '1. Kết quả chung');
  assert.match(general[1]!, /tại ngày 10\/2\/2026 là 100,0%; .*thấp hơn mức cần đạt 59,6 điểm/);
  assert.match(general[1]!, /đã kết thúc ngày 30\/10\/2025, còn thiếu 328 người so với mục tiêu/);
});

test('an occasional report covers the chosen days only, and a fall after a recount is told', () => {
  const recount = progress();
  recount.updates[1]!.rows[0]!.joined = 100;
  const report = reportOf(
    { period: 'dot-xuat', from: '2025-10-06', until: '2025-10-20' },
    { progress: recount },
  );
  assert.equal(report.subject[1], '(từ ngày 6/10/2025 đến ngày 20/10/2025)');
  assert.match(under(report, '1. Kết quả chung')[2]!, /số người tham gia giảm 20 người/);
});

test('figures after the chosen day do not count', () => {
  const report = reportOf({ until: '2025-10-14' });
  assert.match(under(report, '1. Kết quả chung')[0]!, /^Đến hết ngày 5\/10\/2025, có 132 trên/);
});

test('before any update the report says so and knows the targets', () => {
  const report = reportOf({}, { progress: { ...progress(), updates: [] } });
  assert.equal(report.subject[1], '(từ ngày 30/9/2025)');
  assert.deepEqual(under(report, '1. Kết quả chung'), [
    'Chưa có số liệu báo cáo. Tổng chỉ tiêu vận động là 550 người.',
  ]);
  assert.equal(
    under(report, '2. Kết quả theo nhóm người')[0],
    'Cán bộ: chỉ tiêu 30 người, chưa có số liệu báo cáo.',
  );
  assert.deepEqual(under(report, '4. Đơn vị chưa báo cáo, chậm báo cáo'), [
    'Chưa có báo cáo nào, tạm tính là 0 (2 đơn vị): Trường A; Thôn A.',
  ]);
  assert.equal(
    reportOf({ period: 'quy' }, { progress: { ...progress(), updates: [] } }).subject[1],
    '(quý III năm 2025)',
  );
});

test('without any target nothing is said to be reported in full', () => {
  const report = reportOf({}, { progress: { ...progress(), targets: [], updates: [] } });
  for (const heading of ['3. Kết quả theo đơn vị', '4. Đơn vị chưa báo cáo, chậm báo cáo'])
    assert.deepEqual(under(report, heading), ['Chưa có đơn vị nào được giao chỉ tiêu.']);
});

test('units that lack groups or fell behind are named with what is missing', () => {
  const partial = progress();
  partial.updates = [
    partial.updates[0]!,
    {
      date: '2025-10-15',
      rows: [{ unit: 'thon-a', group: 'hoi-vien', joined: 9, completed: 1 }],
    },
  ];
  partial.updates[0]!.rows.pop();
  assert.deepEqual(
    under(reportOf({}, { progress: partial }), '4. Đơn vị chưa báo cáo, chậm báo cáo'),
    [
      'Còn thiếu số liệu của một số nhóm (1 đơn vị): Trường A (Cán bộ).',
      'Chưa báo cáo số liệu ngày 15/10/2025 (1 đơn vị): Trường A (số liệu gần nhất ngày 5/10/2025).',
    ],
  );
});

test('where every unit has reported in full, the report says so', () => {
  const full = progress();
  for (const update of full.updates) {
    update.rows = full.targets.map(({ unit, group }) => ({ unit, group, joined: 9, completed: 1 }));
  }
  assert.deepEqual(
    under(reportOf({}, { progress: full }), '4. Đơn vị chưa báo cáo, chậm báo cáo'),
    ['Các đơn vị được giao chỉ tiêu đều đã báo cáo đủ.'],
  );
});

const shares = (...joined: (number | null)[]) => {
  const named = extremes(
    joined.map(
      (value, index) =>
        ({
          ...units[0]!,
          id: String(index),
          people: 100,
          joined: value ?? 0,
          reported: value === null ? null : '2025-10-15',
        }) as UnitFigures,
    ),
  );
  return [named.strongest, named.weakest].map((some) => some.map(({ joined }) => joined));
};

test('at most three units, and never more than half, are strongest or weakest', () => {
  assert.deepEqual(shares(), [[], []]);
  assert.deepEqual(shares(50), [[], []]);
  assert.deepEqual(shares(50, null), [[], []]);
  assert.deepEqual(shares(20, 50), [[50], [20]]);
  assert.deepEqual(shares(10, 20, 30, 40, 50), [
    [50, 40],
    [10, 20],
  ]);
  assert.deepEqual(shares(1, 2, 3, 4, 5, 6, 7, 8, null), [
    [8, 7, 6],
    [1, 2, 3],
  ]);
});

test('units with equal shares are named together or not at all', () => {
  assert.deepEqual(shares(50, 50, 50), [[], []]);
  assert.deepEqual(shares(90, 50, 50, 50, 50, 10), [[90], [10]]);
  assert.deepEqual(shares(100, 100, 100, 100, 20), [[100, 100, 100, 100], [20]]);
});

test('nobody is both strong and weak, and the weak are below the strong', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 12 }), (joined) => {
      const [strong = [], weak = []] = shares(...joined);
      assert.ok(strong.length === 0 || Math.min(...strong) > Math.max(...weak));
    }),
  );
});

test('words of staff stand in their part, and what they left open is dotted', () => {
  const report = reportOf(
    {},
    { words: [[{ kind: 'paragraph', text: 'Mạng yếu.' }], [], [{ kind: 'list', items: ['Một'] }]] },
  );
  assert.deepEqual(under(report, 'II. KHÓ KHĂN, VƯỚNG MẮC'), ['Mạng yếu.']);
  assert.deepEqual(under(report, 'III. NGUYÊN NHÂN'), ['…']);
  assert.equal(under(report, 'IV. ĐỀ XUẤT, KIẾN NGHỊ')[0], 'Một');
});

test('duties are counted by status, and those with news are told', () => {
  assert.deepEqual(under(reportOf(), '5. Thực hiện nhiệm vụ của Kế hoạch'), [
    'Kế hoạch có 1 nhiệm vụ, giao thành 2 phần việc cho các đơn vị. Tính theo phần việc, tại thời điểm lập báo cáo: chưa có báo cáo 1, đang làm 0, đã xong 1.',
    'Phòng A, mục III.1: Mở lớp. Tình trạng: đã xong. Kết quả: Đã mở 3 lớp.',
    'Chi tiết từng nhiệm vụ tại Biểu 3 của Phụ lục.',
  ]);
  assert.deepEqual(tablesOf(reportOf())[2]!.rows[0]!.cells, [
    '1',
    'Mở lớp (mục III.1).',
    'Chủ trì: Phòng A.\nPhối hợp: Thôn A.',
    'Phòng A: đã xong; Đã mở 3 lớp.\nThôn A: chưa có báo cáo.',
  ]);
});

test('tables hold the figures of the board, and each is 160 mm wide', () => {
  fc.assert(
    fc.property(worlds, fc.constantFrom('chien-dich', 'quy'), (world, period) => {
      const report = reportOf(
        { period },
        { ...world, campaign: { ...inputOf().campaign, ...world.campaign } },
      );
      const board = deriveBoard(world);
      const [byGroup, byUnit] = tablesOf(report);
      const cells = (figures: (typeof board)['total']) => [
        ...[figures.people, figures.joined].map(formatWhole),
        figures.percent === null ? '–' : formatDecimal(figures.percent),
        formatWhole(figures.completed),
        figures.gap === null ? '–' : formatDecimal(figures.gap),
      ];
      assert.deepEqual(
        byGroup!.rows.map((row) => row.cells.slice(2, 7)),
        [...board.groups, board.total].map(cells),
      );
      const rows = byUnit!.rows.filter(({ kind }) => kind === 'body');
      for (const unit of board.units) {
        const row = rows.find((other) => other.cells[1] === unit.name)!;
        assert.deepEqual(row.cells.slice(2, 7), cells(unit));
      }
      for (const { columns, rows } of tablesOf(report)) {
        assert.equal(
          columns.reduce((sum, { width }) => sum + width, 0),
          160,
        );
        assert.ok(
          rows.every(({ kind, cells }) => kind === 'group' || cells.length === columns.length),
        );
      }
    }),
  );
});

test('figures are called invented while they are, and no longer', () => {
  const official = { ...progress(), status: 'official' as const };
  const real = units.map((unit) => ({ ...unit, sample: false }));
  assert.equal(reportOf().sample, true);
  assert.match(tablesOf(reportOf())[0]!.caption, /số liệu minh họa/);
  assert.equal(reportOf({}, { progress: official }).sample, true);
  const report = reportOf({}, { progress: official, units: real });
  assert.equal(report.sample, false);
  assert.doesNotMatch(
    tablesOf(report)
      .map(({ caption }) => caption)
      .join(),
    /minh họa/,
  );
});

test('the agency is broken before the name of its place, whatever the commune', () => {
  const ward = inputOf().campaign.ward;
  assert.deepEqual(agencyLines(ward), ['ỦY BAN NHÂN DÂN', 'PHƯỜNG ĐĂK CẤM']);
  assert.deepEqual(
    agencyLines({ kind: 'xã', name: 'Mẫu Sơn', committee: 'Ủy ban nhân dân xã Mẫu Sơn' }),
    ['ỦY BAN NHÂN DÂN', 'XÃ MẪU SƠN'],
  );
  assert.deepEqual(agencyLines({ ...ward, committee: 'Ban Chỉ đạo' }), ['BAN CHỈ ĐẠO']);
});

test('recipients end as a document asks for', () => {
  assert.deepEqual(reportOf().recipients, ['UBND tỉnh (b/c);', 'Lưu: VT.']);
});
