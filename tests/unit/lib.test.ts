import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { describeScreen, parseScreen } from '#lib/phone-screen.ts';
import { factsOf, stepsOf } from '#lib/mdx/steps.ts';
import { nearest } from '#lib/nearest.ts';
import { dayInVietnam, phaseOn } from '#lib/phase.ts';
import { sectionHeading } from '#lib/plan-section.ts';
import { siteAddress, withBase } from '#lib/site-address.ts';
import { joinBarredD, splitBarredD } from '#lib/vietnamese/barred-d.ts';
import { firstUse } from '#lib/vietnamese/first-use.ts';
import { fold, slugify } from '#lib/vietnamese/fold.ts';
import { phaseSentence } from '#lib/vietnamese/phase-sentence.ts';

const LETTERS = Array.from('aăâbcdđeêghiklmnoôơpqrstuưvxyĐẮềộ ?-');
const dates = { start: '2025-09-30', end: '2025-10-30', platform: 'binhdanhocvuso.gov.vn' };
const say = (today: string) => phaseSentence(phaseOn(today, dates.start, dates.end), dates);

test('the campaign says before, during and after in words with full dates', () => {
  assert.equal(say('2025-09-29'), 'Chiến dịch bắt đầu ngày 30/9/2025, đến hết 30/10/2025.');
  assert.equal(say('2025-09-30'), 'Chiến dịch còn 30 ngày, đến hết 30/10/2025.');
  assert.equal(say('2025-10-29'), 'Chiến dịch còn 1 ngày, đến hết 30/10/2025.');
  assert.equal(say('2025-10-30'), 'Hôm nay là ngày cuối của chiến dịch (30/10/2025).');
  assert.equal(
    say('2025-10-31'),
    'Chiến dịch 30 ngày đã kết thúc ngày 30/10/2025. Bà con vẫn vào học tại binhdanhocvuso.gov.vn.',
  );
});

test('the day is the day in Việt Nam, wherever the device stands', () => {
  assert.equal(dayInVietnam(new Date('2025-10-30T16:59:00Z')), '2025-10-30');
  assert.equal(dayInVietnam(new Date('2025-10-30T17:00:00Z')), '2025-10-31');
});

test('the day in Vietnam is the one that the list of time zones gives', () => {
  const asked = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
  const [min, max] = [new Date('1980-01-01'), new Date('2100-01-01')];
  fc.assert(
    fc.property(fc.date({ min, max, noInvalidDate: true }), (moment) => {
      assert.equal(dayInVietnam(moment), asked.format(moment));
    }),
  );
});

test('SITE_URL and BASE_PATH win over the campaign file; an address without https is refused', () => {
  const unknown = { url: null, base: '/' };
  assert.deepEqual(siteAddress({}, unknown), unknown);
  assert.deepEqual(siteAddress({ SITE_URL: 'https://a.gov.vn/', BASE_PATH: 'bdhvs' }, unknown), {
    url: 'https://a.gov.vn',
    base: '/bdhvs/',
  });
  assert.throws(
    () => siteAddress({ SITE_URL: 'http://a.gov.vn' }, unknown),
    /chưa đúng.*https:\/\//s,
  );
  assert.throws(() => siteAddress({ SITE_URL: 'https://a.gov.vn/trang/' }, unknown), /BASE_PATH/);
});

test('a base path begins and ends with one slash and stands before site addresses only', () => {
  const part = fc.stringMatching(/^[a-z]{1,6}$/);
  fc.assert(
    fc.property(fc.array(part, { maxLength: 3 }), (parts) => {
      const { base } = siteAddress({ BASE_PATH: parts.join('/') }, { url: null, base: '/' });
      assert.match(base, /^\/([a-z]+\/)*$/);
      assert.equal(withBase(base, '/hoi-dap/#a'), `${base}hoi-dap/#a`);
      assert.equal(withBase(base, 'https://a.vn/'), 'https://a.vn/');
    }),
  );
});

test('folding and slugs leave ASCII, and splitting đ is undone by joining', () => {
  assert.equal(fold('Đăng ký, ĐẮK CẤM'), 'dang ky, dak cam');
  assert.equal(slugify('Báo ở đâu?'), 'bao-o-dau');
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...LETTERS) }), (text) => {
      const nfc = text.normalize('NFC');
      assert.match(slugify(nfc), /^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      assert.equal(joinBarredD(splitBarredD(nfc)), nfc);
    }),
  );
});

test('a slip of the hand finds its word, a different word does not', () => {
  assert.equal(nearest('tieu_dee', ['tieu_de', 'tom_tat']), 'tieu_de');
  assert.equal(nearest('xyz', ['tieu_de', 'tom_tat']), undefined);
});

test('a drawn screen is read line by line and said in one sentence', () => {
  const parts = parseScreen('\no: Số định danh\nnut*: Gửi yêu cầu\n');
  assert.deepEqual(parts[1], { kind: 'button', text: 'Gửi yêu cầu', target: true });
  assert.equal(
    describeScreen('VNeID', parts),
    'Hình vẽ minh họa màn hình VNeID: ô “Số định danh”, nút “Gửi yêu cầu”. Chỗ cần bấm: “Gửi yêu cầu”.',
  );
});

test('a line that cannot be drawn is refused with the words to write', () => {
  assert.throws(() => parseScreen('hop: A'), /không hiểu dòng "hop: A".*một trong: chu, o, nut/s);
  assert.throws(() => parseScreen(`o: ${'a'.repeat(27)}`), /dài 27 ký tự, chỉ vẽ được 26/);
  assert.throws(() => parseScreen(''), /từ 1 đến 6 dòng/);
});

test('the steps of a guide are numbered in order with their facts and lines', () => {
  const mdx =
    '<Buoc tieu_de="Mở kho" su_that="V-07, M-01">\n\nMở.\n\n</Buoc>\n\n<Buoc tieu_de="Tải" su_that="V-02">\n\nTải.\n\n</Buoc>\n';
  assert.deepEqual(stepsOf(mdx), [
    { number: 1, title: 'Mở kho', facts: ['V-07', 'M-01'], line: 1 },
    { number: 2, title: 'Tải', facts: ['V-02'], line: 7 },
  ]);
  assert.deepEqual(factsOf(null), []);
});

test('a section of the plan is addressed and cited by its own number', () => {
  assert.deepEqual(sectionHeading('II.1', 'Tuyên truyền'), {
    id: 'muc-ii-1',
    level: 'h3',
    label: 'II.1. Tuyên truyền',
    cited: 'mục II.1',
  });
  assert.equal(sectionHeading('noi-nhan', 'Nơi nhận').label, 'Nơi nhận');
});

test('a glossary word is found as a whole word, the longer one first', () => {
  const words = [
    { id: 'otp', words: 'OTP' },
    { id: 'ma-otp', words: 'mã OTP' },
  ];
  assert.deepEqual(firstUse('Nhập mã OTP vào.', words), { id: 'ma-otp', start: 5, end: 11 });
  assert.equal(firstUse('OTPX', words), null);
});
