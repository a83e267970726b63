import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { secondsFor, syllablesIn } from '#lib/spoken/length.ts';
import { sayGuide } from '#lib/spoken/guide.ts';
import { guideSchema } from '#schemas/guide.ts';
import { readFrontmatter } from '../../../scripts/check/frontmatter.ts';
import { filesIn } from '../../../scripts/lib/files.ts';
import { guide, shipped } from '../check/planted.ts';

/** A guide's file as it is said. */
function said(text: string, changes = false) {
  const { value } = readFrontmatter(text);
  const [, , body = ''] = text.split(/^---$/m);
  return sayGuide(guideSchema.parse(value), body, changes);
}

const STEP = `<Buoc tieu_de="Gọi 1900 0368" su_that="V-01">

Mở <Nut>Cài đặt</Nut>, xem [vneid.gov.vn](https://vneid.gov.vn).

- Một cửa
- Trước 30/9/2025.

<BienThe ten="iPhone">

Bấm <Nut>Tải</Nut>.

</BienThe>

<ManHinh ung_dung="VNeID" ve="
nut*: Tải
" />

<ThayGi>Tin gửi đến số 1414.</ThayGi>

<CanhBao>Đừng mở.</CanhBao>

<Vuong su_that="V-01">Nhờ người nhà.</Vuong>

</Buoc>`;

test('a guide is said from what to prepare to who helps, numbers and signs in words', () => {
  const fields = {
    can_co: '[Điện thoại, Thẻ căn cước]',
    thoi_gian: 'null',
    ho_tro: 'Công an phường',
  };
  assert.deepEqual(said(guide(STEP, fields), true), [
    { title: 'Mở đầu', paragraphs: ['Thử máy.', 'Bài để thử.'] },
    {
      title: 'Chuẩn bị trước',
      paragraphs: [
        'Dành cho: Mọi người.',
        'Chuẩn bị trước: Điện thoại; Thẻ căn cước.',
        'Chi phí: Không thấy thu.',
      ],
    },
    {
      title: 'Bước 1',
      paragraphs: [
        'Bước một: Gọi một chín không không, không ba sáu tám.',
        'Mở Cài đặt, xem vê, en, e, i, dê chấm gov chấm vn.',
        'Một cửa.',
        'Trước ngày ba mươi tháng chín năm hai nghìn không trăm hai mươi lăm.',
        'iPhone: Bấm Tải.',
        'Làm đúng sẽ thấy: Tin gửi đến số một bốn một bốn.',
        'Cảnh giác: Đừng mở.',
      ],
    },
    { title: 'Bước 2', paragraphs: ['Bước hai: Mở máy.', 'Mở máy.'] },
    { title: 'Bước 3', paragraphs: ['Bước ba: Mở máy.', 'Mở máy.'] },
    {
      title: 'Kết bài',
      paragraphs: [
        'Chưa làm được thì nhờ: Công an phường.',
        'Không có điện thoại thông minh: Ra Công an phường.',
        'Có điều ở đây dễ đổi: hỏi lại trước khi đi hoặc khi thấy khác.',
        'Hết bài.',
      ],
    },
  ]);
});

test('every guide of the campaign has a script without figures, every sentence ended, no longer than five minutes', () => {
  const files = filesIn(join(shipped, 'huong-dan')).filter((file) => file.endsWith('index.mdx'));
  assert.ok(files.length >= 20);
  for (const file of files) {
    const parts = said(readFileSync(join(shipped, 'huong-dan', file), 'utf8'));
    const paragraphs = parts.flatMap((part) => part.paragraphs);
    for (const words of paragraphs) {
      // "TK01" is the name of a form.
      assert.doesNotMatch(words.replace('TK01', ''), /\d|[<>{}*_[\]]|https?:/, file);
      assert.match(words, /[.!?:;,…]$/, file);
    }
    const seconds = secondsFor(syllablesIn(paragraphs.join(' ')));
    assert.ok(seconds > 60 && seconds < 300, `${file}: ${seconds}`);
    assert.match(parts.at(-2)!.title, /^Bước [3-9]$/, file);
  }
});
