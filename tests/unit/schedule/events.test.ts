import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { eventData, scriptJson } from '#lib/schedule/events.ts';
import { occurrencesOf } from '#lib/schedule/occurrences.ts';
import { noticeTexts, sessionLines } from '#lib/schedule/words.ts';
import { ISSUER, session } from './planted.ts';

const dataOf = (change?: Parameters<typeof session>[0], page: string | null = null) =>
  eventData(occurrencesOf([session(change)])[0]!, ISSUER, page);

test('search engines are told when in Việt Nam, where, and only what the file says', () => {
  const data = dataOf();
  assert.equal(data['startDate'], '2025-10-11T07:30:00+07:00');
  assert.equal(data['endDate'], '2025-10-11T11:00:00+07:00');
  assert.equal(data['eventStatus'], 'https://schema.org/EventScheduled');
  assert.deepEqual(data['location'], {
    '@type': 'Place',
    name: 'Nhà văn hóa thôn 6',
    address: {
      '@type': 'PostalAddress',
      addressLocality: 'phường Đăk Cấm',
      addressRegion: 'tỉnh Quảng Ngãi',
      addressCountry: 'VN',
    },
  });
  for (const key of ['url', 'maximumAttendeeCapacity', 'isAccessibleForFree', 'offers'])
    assert.ok(!(key in data), key);
});

test('seats and the address of the page are told where they are known', () => {
  const data = dataOf({ cho_ngoi: 30 }, 'https://vi-du.gov.vn/lich/#a');
  assert.equal(data['maximumAttendeeCapacity'], 30);
  assert.equal(data['url'], 'https://vi-du.gov.vn/lich/#a');
});

test('what was put off is told as such', () => {
  const data = dataOf({ hoan: [{ ngay: '2025-10-11', ly_do: 'Mưa lớn' }] });
  assert.equal(data['eventStatus'], 'https://schema.org/EventPostponed');
  assert.match(String(data['description']), /^Hoãn: Mưa lớn\n/);
});

test('no text can end the script element in which the data stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const written = scriptJson([{ name: `${text}</script><!--` }]);
      assert.ok(!written.includes('<'));
      assert.deepEqual(JSON.parse(written), [{ name: `${text}</script><!--` }]);
    }),
  );
});

test('only the lines that a session has are said', () => {
  assert.deepEqual(
    sessionLines(session({ mang_theo: [], cho_ngoi: 30, luu_y: 'Đến sớm' })).map(
      ({ label, words }) => `${label}: ${words}`,
    ),
    ['Ai hướng dẫn: Công an phường', 'Số chỗ: 30', 'Lưu ý: Đến sớm'],
  );
});

test('the notice of a session prints all of its texts', () => {
  const texts = noticeTexts(session({ duong_di: 'Cạnh trường', luu_y: 'Đến sớm' }));
  for (const text of ['Làm VNeID', 'thứ Bảy 11/10/2025', 'thôn 6', '14 tuổi', 'Cạnh', 'sớm'])
    assert.ok(
      texts.some((one) => one.includes(text)),
      text,
    );
});
