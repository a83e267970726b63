import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addressSpelled, addressWords, phoneWords } from '#lib/spoken/address.ts';
import { dateWords, timeWords } from '#lib/spoken/calendar.ts';
import { LARGEST, numberWords, wholeWords } from '#lib/spoken/number.ts';
import { ABBREVIATIONS, LETTERS } from '#lib/spoken/readings.ts';
import { speak, unsaid } from '#lib/spoken/speak.ts';
import {
  addressFrom,
  dateFrom,
  decimalFrom,
  figuresFrom,
  numberFrom,
  timeFrom,
} from './read-back.ts';

const lower = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
/** What is said of a text in the middle of a sentence. */
const said = (text: string) => lower(speak(text));
const clean = (spoken: string) => {
  assert.deepEqual(unsaid(spoken), []);
  assert.equal(spoken, spoken.normalize('NFC').replace(/\s+/g, ' ').trim());
};
/** All sizes alike: a number drawn from the whole range is nearly always of nine figures. */
const whole = fc.oneof(
  ...[9, 99, 999, 9999, 99_999, 999_999, 9_999_999, 99_999_999, LARGEST].map((max) =>
    fc.integer({ min: 0, max }),
  ),
  // Zeros in the middle are what goes wrong.
  fc
    .tuple(...[0, 1, 2].map(() => fc.constantFrom(0, 1, 4, 5, 10, 11, 15, 21, 100, 101, 105, 999)))
    .map(([a = 0, b = 0, c = 0]) => a * 1_000_000 + b * 1000 + c),
);

test('whole numbers from 0 to 999,999,999 are read back as the same number', () => {
  fc.assert(
    fc.property(whole, (value) => {
      const words = wholeWords(value);
      clean(words);
      assert.equal(numberFrom(words), value);
    }),
    { numRuns: 5000 },
  );
  for (let value = 0; value < 10_000; value += 1)
    assert.equal(numberFrom(wholeWords(value)), value);
});

test('mốt, tư, lăm and linh stand where they are said and nowhere else', () => {
  fc.assert(
    fc.property(whole, (value) => {
      const words = ` ${wholeWords(value)} `;
      assert.doesNotMatch(words, /(?<! mươi) (mốt|tư) /u);
      assert.doesNotMatch(words, /(?<! mươi| mười) lăm /u);
      assert.doesNotMatch(words, / mươi (một|bốn|năm) | mười (mốt|tư|năm) | linh (mốt|tư|lăm) /u);
      assert.doesNotMatch(words, /(?<! trăm) linh | linh (không|mười) | một mươi | mươi không /u);
    }),
    { numRuns: 5000 },
  );
});

test('numbers as a teacher would read them', () => {
  const read: [number, string][] = [
    [0, 'không'],
    [4, 'bốn'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [55, 'năm mươi lăm'],
    [101, 'một trăm linh một'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [1005, 'một nghìn không trăm linh năm'],
    [4161, 'bốn nghìn một trăm sáu mươi mốt'],
    [10_024, 'mười nghìn không trăm hai mươi tư'],
    [1_000_000, 'một triệu'],
    [1_001_000, 'một triệu không trăm linh một nghìn'],
    [2_000_005, 'hai triệu không trăm linh năm'],
    [
      999_999_999,
      'chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín',
    ],
  ];
  for (const [value, words] of read) assert.equal(wholeWords(value), words);
  for (const none of [-1, 1.5, LARGEST + 1, NaN]) {
    assert.throws(() => wholeWords(none), RangeError);
  }
});

const written = new Intl.NumberFormat('vi-VN');

test('numbers with thousands marks and decimals, and percentages, are read back figure for figure', () => {
  fc.assert(
    fc.property(whole, fc.integer({ min: 0, max: 999 }), (value, part) => {
      const decimals = String(part).padStart((part % 3) + 1, '0');
      assert.equal(numberFrom(said(`${written.format(value)} người`).replace(' người', '')), value);
      assert.equal(
        decimalFrom(said(`${written.format(value)},${decimals}`)),
        `${value},${decimals}`,
      );
      for (const percent of [`${value},${decimals}%`, `${value} %`]) {
        const words = said(percent);
        clean(words);
        assert.ok(words.endsWith(' phần trăm'), words);
        assert.equal(decimalFrom(words.replace(' phần trăm', '')), percent.replace(/ ?%/, ''));
      }
    }),
  );
  assert.equal(said('78,5%'), 'bảy mươi tám phẩy năm phần trăm');
  assert.equal(said('05'), 'năm');
  for (const none of ['007', '1.23', '1000000000', '', 'x']) assert.equal(numberWords(none), null);
});

test('every day of two centuries is read back as itself, with its year and without', () => {
  const start = Date.UTC(1900, 0, 1);
  for (let time = start; time < Date.UTC(2100, 0, 1); time += 86_400_000) {
    const date = new Date(time);
    const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
    const words = dateWords(day, month, year)!;
    assert.deepEqual(dateFrom(words), [day, month, year]);
    assert.deepEqual(dateFrom(dateWords(day, month)!), [day, month, 0]);
    assert.equal(/mùng/.test(words), day <= 10);
    if (year % 20 === 0) {
      for (const text of [`${day}/${month}/${year}`, `ngày ${day} tháng ${month} năm ${year}`]) {
        assert.equal(said(text), words);
        clean(words);
      }
      assert.equal(said(`${day}/${month}`), dateWords(day, month));
    }
  }
  assert.equal(
    said('từ ngày 30/9/2025 đến 5/4'),
    'từ ngày ba mươi tháng chín năm hai nghìn không trăm hai mươi lăm đến ngày mùng năm tháng tư',
  );
  assert.equal(said('tháng 4/2026'), 'tháng tư năm hai nghìn không trăm hai mươi sáu');
  for (const [day, month, year] of [
    [31, 4],
    [30, 2],
    [29, 2, 2025],
    [0, 1],
    [1, 13],
  ] as const) {
    assert.equal(dateWords(day, month, year), null);
  }
});

test('every minute of a day is read back as itself, however it is written', () => {
  for (let hour = 0; hour < 24; hour += 1) {
    for (let minute = 0; minute < 60; minute += 1) {
      const words = timeWords(hour, minute)!;
      const two = String(minute).padStart(2, '0');
      assert.deepEqual(timeFrom(words), [hour, minute]);
      for (const text of [`${hour} giờ ${two}`, `${hour}:${two}`, `${hour}h${two}`]) {
        assert.equal(said(text), words);
      }
      clean(words);
    }
  }
  assert.equal(said('7 giờ 30 phút sáng'), 'bảy giờ ba mươi phút sáng');
  assert.equal(said('trong 48 giờ'), 'trong bốn mươi tám giờ');
  assert.deepEqual([timeWords(24, 1), timeWords(25, 0), timeWords(7, 60)], [null, null, null]);
});

test('phone numbers are read group by group, figure by figure', () => {
  const figures = (length: number) =>
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
      .map((list) => list.join(''));
  const phone = fc
    .tuple(
      fc.constantFrom('1900', '1800', '0260', '024', '0909'),
      fc.array(fc.integer({ min: 2, max: 4 }).chain(figures), { minLength: 1, maxLength: 3 }),
    )
    .map(([first, rest]) => [first, ...rest].join(' '));
  fc.assert(
    fc.property(phone, (number) => {
      const words = said(`gọi ${number} ngay`);
      clean(words);
      assert.equal(figuresFrom(words.replace(/^gọi | ngay$/g, '')), number);
    }),
  );
  assert.equal(phoneWords('1900 0368'), 'một chín không không, không ba sáu tám');
  assert.equal(said('gọi 113.'), 'gọi một một ba.');
  assert.equal(said('có 113 người'), 'có một trăm mười ba người');
  assert.equal(said('113 % hay 113,5'), 'một trăm mười ba phần trăm hay một trăm mười ba phẩy năm');
});

const label = fc.stringMatching(/^[a-z0-9]{1,12}$/);

test('web addresses are read back letter for letter', () => {
  const host = fc
    .tuple(
      fc.array(fc.oneof(label, fc.constantFrom('binhdanhocvuso', 'chuyendoiso', 'quangngai')), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.constantFrom('.gov.vn', '.vn', '.com'),
      fc.array(label, { maxLength: 2 }),
    )
    .map(([labels, end, path]) => labels.join('.') + end + path.map((part) => `/${part}`).join(''));
  fc.assert(
    fc.property(host, (address) => {
      const words = addressWords(address);
      assert.doesNotMatch(words, /[\d./-]/);
      assert.equal(addressFrom(words), address);
      assert.equal(addressWords(`https://${address}/`), words);
      assert.equal(said(`vào ${address}.`), `vào ${words}.`);
    }),
    { examples: [['binhdanhocvuso.gov.vn/constructor']] },
  );
  assert.equal(
    addressWords('https://binhdanhocvuso.gov.vn'),
    'bình dân học vụ số chấm gov chấm vn',
  );
  assert.deepEqual(addressSpelled('binhdanhocvuso.gov.vn'), [
    'Viết liền không dấu: bê, i, en, hát, dê, a, en, hát, o, xê, vê, u, ét, o.',
    'Rồi đến: chấm, giê, o, vê, chấm, vê, en.',
  ]);
  assert.deepEqual(addressSpelled('abc.vn'), []);
});

test('letters sound different from each other, and no reading holds a sign', () => {
  assert.equal(new Set(Object.values(LETTERS)).size, 26);
  for (const [short, words] of Object.entries(ABBREVIATIONS)) {
    clean(said(`gửi ${short} ngay`));
    assert.equal(said(`gửi ${short}, rồi`), `gửi ${words}, rồi`);
  }
  assert.equal(said('UBNDX'), 'uBNDX');
});

test('a sentence keeps its capital, and only what was figures changes', () => {
  assert.equal(speak('100 % bà con. 3 ngày nữa.'), 'Một trăm phần trăm bà con. Ba ngày nữa.');
  assert.equal(speak('Ngày 5/10 họp.'), 'Ngày mùng năm tháng mười họp.');
  fc.assert(
    fc.property(fc.stringMatching(/^([a-zăâđêôơư]{1,6} ){1,8}$/u), (plain) => {
      assert.equal(said(plain), plain.trim());
    }),
  );
});

test('what nobody can say is found', () => {
  const found: [string, string[]][] = [
    ['Gọi 0912345678.', ['0912345678']],
    ['Số 1234567890 và 31/4.', ['1234567890', '31/4']],
    ['ABC và XyZ', ['ABC', 'XyZ']],
    ['thẻ (mới) / cũ, v.v.', ['(', ')', '/', 'v.v.']],
    ['thư a@b.vn', ['@']],
    ['Bà con “nhớ” – nhé…', ['“', '”', '–', '…']],
    ['https://', ['/']],
  ];
  for (const [text, signs] of found) assert.deepEqual(unsaid(speak(text)), signs, text);
});
