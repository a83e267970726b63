import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { deriveBoard } from '#lib/progress/derive.ts';
import {
  BLANKS,
  USUAL_BOARD_WORDS,
  boardWords,
  campaignWords,
  fillIn,
  isBoardBlank,
} from '#lib/spoken/blanks.ts';
import { LENGTHS, PART_KEYS } from '#lib/spoken/parts.ts';
import type { Parts } from '#lib/spoken/parts.ts';
import { lengthWords, roomFor, secondsFor, syllablesIn } from '#lib/spoken/length.ts';
import { mayBeRead, sayParts, standingNote, standingOf, withPauses } from '#lib/spoken/script.ts';
import { speak, unsaid } from '#lib/spoken/speak.ts';
import { campaignSchema } from '#schemas/campaign.ts';
import { messageSchema } from '#schemas/message.ts';
import { progressSchema } from '#schemas/progress.ts';
import { readFrontmatter } from '../../../scripts/check/frontmatter.ts';
import { filesIn } from '../../../scripts/lib/files.ts';
import { shipped } from '../check/planted.ts';
import { input } from '../progress/world.ts';

const text = (file: string) => readFileSync(join(shipped, file), 'utf8');
const campaign = campaignSchema.parse(JSON.parse(text('chien-dich.json')));
const facts = campaignWords(campaign);
const usual = { ...facts, ...USUAL_BOARD_WORDS };
const scripts = filesIn(join(shipped, 'truyen-thong')).flatMap((file) => {
  const message = messageSchema.parse(readFrontmatter(text(`truyen-thong/${file}`)).value);
  return message.kind === 'script' ? [{ file, ...message }] : [];
});
const script = (file: string) => scripts.find((one) => one.file === file)!;
const parts = (words: Partial<Parts>): Parts => ({
  ...(Object.fromEntries(PART_KEYS.map((key) => [key, 'Chào.'])) as unknown as Parts),
  ...words,
});

test('the eight scripts of the campaign are there, each of the length that it names', () => {
  const names = ['mo-dau', 'cai-vneid', 'lam-muc-2', 'vao-lop-hoc'];
  names.push('lua-dao', 'ket-qua-tuan', 'nhung-ngay-cuoi', 'cam-on');
  for (const name of names) assert.ok(script(`${name}.md`), name);
  for (const { file, seconds, parts: own } of scripts) {
    const said = Object.values(sayParts(own, usual)).join(' ');
    const { least, most } = roomFor(seconds);
    const count = syllablesIn(said);
    assert.ok(count >= least && count <= most, `${file}: ${count}`);
    assert.ok(secondsFor(count) >= 40 && secondsFor(count) <= 198, file);
    assert.deepEqual(unsaid(said), [], file);
  }
});

test('only the scripts of results are news: sample figures are never read out, official ones are', () => {
  const figures = {
    ...facts,
    ...boardWords(deriveBoard(input())),
  };
  for (const { file, parts: own } of scripts) {
    const news = file === 'ket-qua-tuan.md' || file === 'cam-on.md';
    assert.equal(standingOf(own, figures, 'sample'), news ? 'sample' : 'lasting', file);
    assert.equal(standingOf(own, usual, 'official'), news ? 'news' : 'lasting', file);
  }
  assert.deepEqual(
    ['lasting', 'news', 'sample', 'waiting'].map((one) => mayBeRead(one as 'news')),
    [true, true, false, false],
  );
  assert.equal(standingNote('sample'), 'Số liệu minh họa – không được phát');
  assert.equal(standingNote('waiting'), 'Chưa đủ số để đọc – không được phát');
  assert.equal(standingNote('news'), null);
});

test('figures of the shipped board come into the words as the board has them', () => {
  const read = (file: string) => JSON.parse(text(file)) as never;
  const board = deriveBoard({
    progress: progressSchema.parse(read('tien-do.json')),
    units: read('don-vi.json'),
    groups: read('nhom.json'),
    campaign,
  });
  const words = boardWords(board);
  assert.equal(words.tham_gia, speak(String(board.total.joined)).toLowerCase());
  assert.equal(
    words.phan_tram,
    speak(`${String(board.total.percent).replace('.', ',')}%`).toLowerCase(),
  );
  const said = sayParts(script('ket-qua-tuan.md').parts, { ...facts, ...words });
  assert.ok(said.viec.includes(`Đã có ${words.tham_gia} người`));
  assert.ok(said.viec.includes(`tính đến hết ${words.ngay_so_lieu}.`));
});

test('without a report, or with a week that fell, a script waits', () => {
  const empty = deriveBoard({ ...input(), progress: { ...input().progress, updates: [] } });
  const words = { ...facts, ...boardWords(empty) };
  assert.ok(Object.entries(words).every(([name, word]) => !isBoardBlank(name) || word === null));
  assert.equal(standingOf(script('ket-qua-tuan.md').parts, words, 'official'), 'waiting');
  const fallen = { ...empty, asOf: '2025-10-12', total: { ...empty.total, weekChange: -20 } };
  assert.equal(boardWords(fallen).tang_tuan, null);
  const phone = parts({ hoi_ai: 'Gọi {dien_thoai_phuong}.' });
  assert.equal(standingOf(phone, { ...usual, dien_thoai_phuong: null }, 'official'), 'waiting');
});

test('every name in { } is filled in, with one "ngày" whatever the writer put before it', () => {
  for (const name of BLANKS) {
    const word = usual[name] ?? 'chưa có số';
    assert.equal(fillIn(`đọc {${name}} lên`, usual), `đọc ${word} lên`);
  }
  assert.equal(fillIn('Từ ngày {bat_dau}', facts), 'Từ ngày ba mươi tháng chín');
  assert.equal(
    fillIn('Từ {bat_dau} đến {ket_thuc}', facts),
    'Từ ngày ba mươi tháng chín đến ngày ba mươi tháng mười',
  );
  assert.equal(fillIn('{khong_co}', facts), '{khong_co}');
  assert.equal(fillIn('{toString}', facts), '{toString}');
});

test('another commune changes only chien-dich.json', () => {
  const other = campaignSchema.parse({
    ...(JSON.parse(text('chien-dich.json')) as object),
    start: '2027-04-05',
    end: '2027-05-25',
    ward: {
      ...campaign.ward,
      kind: 'xã',
      name: 'Kon Đào',
      committee: 'Ủy ban nhân dân xã Kon Đào',
      phone: '0260 3862 115',
    },
  });
  const words = { ...campaignWords(other), ...USUAL_BOARD_WORDS };
  const all = scripts
    .map(({ parts: own }) => Object.values(sayParts(own, words)).join(' '))
    .join(' ');
  assert.doesNotMatch(all, /Đăk Cấm|ba mươi tháng (chín|mười)/);
  assert.match(all, /bà con xã Kon Đào/);
  assert.match(all, /bắt đầu từ ngày mùng năm tháng tư/);
  const phone = sayParts(parts({ hoi_ai: 'Gọi {dien_thoai_phuong}.' }), words).hoi_ai;
  assert.equal(
    phone,
    'Gọi không hai sáu không, ba tám sáu hai, một một lăm.'.replace('lăm', 'năm'),
  );
});

test('an address is spelled once in a script, after its first sentence', () => {
  const said = sayParts(
    parts({ hoi_ai: 'Vào {trang_hoc}. Xong.', nhac_lai: 'Vào {trang_hoc}.' }),
    usual,
  );
  assert.match(
    said.hoi_ai,
    /^Vào bình dân học vụ số chấm gov chấm vn\. Viết liền .+\. Rồi đến: .+\. Xong\.$/,
  );
  assert.equal(said.nhac_lai, 'Vào bình dân học vụ số chấm gov chấm vn.');
});

test('lengths: 180 syllables a minute, ten in a hundred more or less', () => {
  assert.deepEqual(
    LENGTHS.map((seconds) => [roomFor(Number(seconds)).least, roomFor(Number(seconds)).most]),
    [
      [122, 148],
      [162, 198],
      [243, 297],
      [324, 396],
      [405, 495],
      [486, 594],
    ],
  );
  assert.deepEqual([45, 60, 90].map(lengthWords), ['45 giây', '1 phút', '1 phút 30 giây']);
  assert.equal(secondsFor(270), 90);
  assert.equal(syllablesIn('Vào, rồi : ra // thôi.'), 4);
});

test('pauses are marked on the word before them, and nothing else changes', () => {
  assert.equal(
    withPauses('Dừng lại, cúp máy. Xong!'),
    'Dừng lại,\u00a0/ cúp máy.\u00a0// Xong!\u00a0//',
  );
  fc.assert(
    fc.property(fc.stringMatching(/^([a-z]{1,5}[,.:;!?]? ){1,12}$/), (spoken) => {
      assert.equal(withPauses(spoken).replace(/\u00a0\/+/g, ''), spoken);
    }),
  );
});
