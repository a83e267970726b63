import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { elementsIn } from '#lib/signed-plan/tree.ts';
import { htmlToHast } from 'satteri';
import { cleanHtml } from '#lib/signed-plan/clean.ts';
import { readWord } from '#lib/signed-plan/word.ts';
import { writeNumber } from '#lib/signed-plan/write-number.ts';
import {
  bullet,
  changed,
  counted,
  heading,
  line,
  link,
  noted,
  picture,
  strong,
  table,
  wordFile,
} from './files.ts';

const htmlOf = async (...children: Parameters<typeof wordFile>[0]) =>
  (await readWord(await wordFile(children))).html;

test('numbers that Word makes are written out as it shows them, also after other text', async () => {
  assert.equal(
    await htmlOf(
      counted('Mục đích', 0),
      counted('Một', 1),
      counted('Điểm', 2),
      counted('Điểm', 2),
      line('Xen giữa'),
      counted('Hai', 1),
      counted('Điểm', 2),
      counted('Nhỏ', 3),
      counted('Yêu cầu', 0),
      counted('Một', 1),
    ),
    [
      'I. Mục đích',
      '1. Một',
      'a) Điểm',
      'b) Điểm',
      'Xen giữa',
      '2. Hai',
      'a) Điểm',
      '2.1. Nhỏ',
      'II. Yêu cầu',
      '1. Một',
    ]
      .map((text) => `<p>${text}</p>`)
      .join(''),
  );
});

test('numbers typed by hand stay as they are', async () => {
  assert.equal(
    await htmlOf(line('I. MỤC ĐÍCH'), line('1. Mục đích'), line('a) Điểm'), line('- Ý')),
    '<p>I. MỤC ĐÍCH</p><p>1. Mục đích</p><p>a) Điểm</p><p>- Ý</p>',
  );
});

test('a list that says where it begins does, and a number of a style counts too', async () => {
  const { html } = await readWord(
    await wordFile([counted('Một', 0), counted('Hai', 0), counted('Lại một', 0, 1)]),
  );
  assert.equal(html, '<p>I. Một</p><p>II. Hai</p><p>I. Lại một</p>');
  const styled = changed(
    await wordFile([counted('Gốc', 0), heading('Theo kiểu', 1)]),
    'word/styles.xml',
    (xml) =>
      xml.replace(
        /(w:styleId="Heading1"[^>]*>)/,
        '$1<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>',
      ),
  );
  assert.match((await readWord(styled)).html, /<p>I\. Gốc<\/p><h2>II\. Theo kiểu<\/h2>/);
});

test('numbers are written in Word’s formats', () => {
  const written = (format: string, ...values: number[]) =>
    values.map((value) => writeNumber(value, format)).join(' ');
  assert.equal(written('upperRoman', 1, 4, 9, 14, 40, 1999), 'I IV IX XIV XL MCMXCIX');
  assert.equal(written('lowerRoman', 3), 'iii');
  assert.equal(written('lowerLetter', 1, 26, 27, 28), 'a z aa bb');
  assert.equal(written('upperLetter', 2), 'B');
  assert.equal(written('decimalZero', 5, 12), '05 12');
  assert.equal(written('none', 5), '');
  assert.equal(written('vietnameseCounting', 5), '5');
  assert.equal(written('lowerLetter', 0), '0');
});

test('headings begin at h2, skip no level, and keep their numbers', async () => {
  assert.equal(
    await htmlOf(heading('Mục đích', 2, 0), heading('Nhỏ', 3), heading('Lớn', 2, 0)),
    '<h2>I. Mục đích</h2><h3>Nhỏ</h3><h2>II. Lớn</h2>',
  );
  assert.equal(await htmlOf(heading('Một', 1), heading('Ba', 3)), '<h2>Một</h2><h3>Ba</h3>');
});

test('bold lines with a number are headings where Word knows of none', async () => {
  assert.equal(
    await htmlOf(strong('KẾ HOẠCH'), strong('I. MỤC ĐÍCH'), strong('1. Mục đích'), line('2. Câu.')),
    '<p><strong>KẾ HOẠCH</strong></p><h2><strong>I. MỤC ĐÍCH</strong></h2><h3><strong>1. Mục đích</strong></h3><p>2. Câu.</p>',
  );
});

test('bullets are a list; notes lead there and back', async () => {
  assert.equal(await htmlOf(bullet('Một'), bullet('Hai')), '<ul><li>Một</li><li>Hai</li></ul>');
  assert.equal(
    await htmlOf(noted('Chữ')),
    '<p>Chữ<sup><a href="#goc-footnote-1" id="goc-footnote-ref-1">[1]</a></sup></p><ol><li id="goc-footnote-1"><p>Theo dự thảo. <a href="#goc-footnote-ref-1">Trở lại</a></p></li></ol>',
  );
});

test('tables scroll and have heads: what Word repeats, or a bold first row', async () => {
  const cells = '<tbody><tr><td><p>1</p></td><td><p>Lớp</p></td></tr></tbody>';
  assert.equal(
    await htmlOf(
      table(
        [
          ['TT', 'Việc'],
          ['1', 'Lớp'],
        ],
        true,
      ),
    ),
    `<section tabindex="0" aria-label="Bảng 1"><table><thead><tr><th scope="col"><p>TT</p></th><th scope="col"><p>Việc</p></th></tr></thead>${cells}</table></section>`,
  );
  const guessed = await htmlOf(
    table([
      [strong('TT'), strong('Việc'), strong('Ai')],
      ['1', 'Lớp', 'Phường'],
      ['2', 'Tổ', 'Thôn'],
    ]),
    table([['a', 'b', 'c']]),
  );
  assert.equal(guessed.match(/<th scope="col">/g)?.length, 3);
  assert.deepEqual(guessed.match(/aria-label="[^"]*"/g), [
    'aria-label="Bảng 1"',
    'aria-label="Bảng 2"',
  ]);
});

test('a letterhead is no table', async () => {
  assert.equal(
    await htmlOf(
      table([
        ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA'],
        ['Số: …/KH-UBND', 'Đăk Cấm, ngày …'],
      ]),
    ),
    '<p>ỦY BAN NHÂN DÂN</p><p>CỘNG HÒA</p><p>Số: …/KH-UBND</p><p>Đăk Cấm, ngày …</p>',
  );
});

test('pictures go, bad links leave their text, good ones stay', async () => {
  assert.equal(
    await htmlOf(
      line('Chữ'),
      await picture(),
      link('xấu', 'javascript:alert(1)'),
      link('tệp', 'file:///C:/ke-hoach.docx'),
      link('cổng', 'https://dichvucong.gov.vn/'),
    ),
    '<p>Chữ</p><p>xấu</p><p>tệp</p><p><a href="https://dichvucong.gov.vn/">cổng</a></p>',
  );
});

test('pages are what Word counted, or unknown', async () => {
  const bytes = await wordFile([line('Chữ')]);
  assert.equal((await readWord(bytes)).pages, null);
  const told = changed(bytes, 'docProps/app.xml', (xml) =>
    xml.replace(/\/>\s*$/, '><Pages>7</Pages></Properties>'),
  );
  assert.equal((await readWord(told)).pages, 7);
});

test('nothing but the allowed tags and attributes gets through, whatever comes in', () => {
  const allowed = new Set(
    'p h2 h3 h4 h5 h6 strong em sup sub ul ol li table thead tbody tr th td a br section html head body'.split(
      ' ',
    ),
  );
  const attributes = new Set('href id colSpan rowSpan scope tabIndex ariaLabel'.split(' '));
  const pieces = fc.constantFrom(
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<p style="color:red" class="x" onclick="a()">',
    '<a href="javascript:alert(1)">',
    '<a href="JaVaScRiPt&#58;alert(1)" id="goc-x">',
    '<svg><script>',
    '<iframe srcdoc="<p>">',
    '<table><tr><td colspan=2 style=x>',
    '<h1>',
    '<h5 id=x>',
    '<style>p{}</style>',
    '</p>',
    '</table>',
    '<custom-tag data-x=1>',
    'chữ & <',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const html = cleanHtml(parts.join(''));
      for (const { tagName, properties } of elementsIn(htmlToHast(html))) {
        assert.ok(allowed.has(tagName), `${tagName} in ${html}`);
        for (const [name, value] of Object.entries(properties)) {
          assert.ok(attributes.has(name), `${name} in ${html}`);
          if (name === 'href') assert.match(String(value), /^(https?:|mailto:|tel:|#)/);
        }
      }
    }),
  );
});
