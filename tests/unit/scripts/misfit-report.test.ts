import assert from 'node:assert/strict';
import test from 'node:test';
import { misfitReport } from '../../../scripts/print/misfit-report.ts';

test('what does not fit is named once, by file, sheet and the worst of its millimetres', () => {
  const misfits = [
    { text: 'Cúp máy', why: 'ra-ngoai', mm: 3.2 },
    { text: 'Cúp máy', why: 'ra-ngoai', mm: 11.4 },
    { text: 'tranh', why: 'tranh-nho', mm: 6 },
    { text: 'một hai ba bốn năm sáu bảy tám chín mười', why: 'de-len', mm: 0.2 },
  ] as const;
  const sheet = { file: 'an-pham/a.md', name: 'Tờ A', misfits: [...misfits] };
  assert.equal(
    misfitReport([
      { ...sheet, variant: 'van-phong' },
      { ...sheet, variant: 'nha-in', misfits: [misfits[0]] },
    ]),
    [
      '✗ content/an-pham/a.md',
      '    Tờ A (máy in văn phòng): chữ “Cúp máy” ra ngoài vùng in an toàn 12 mm. Hãy viết ngắn lại',
      '    Tờ A (máy in văn phòng): chữ chiếm chỗ của tranh, còn thiếu 6 mm chiều cao. Hãy viết ngắn lại',
      '    Tờ A (máy in văn phòng): chữ “một hai ba bốn năm sáu bảy tám chín mười” đè lên chữ khác 1 mm. Hãy viết ngắn lại',
      '    Tờ A (nhà in): chữ “Cúp máy” ra ngoài vùng in an toàn 4 mm. Hãy viết ngắn lại',
    ].join('\n'),
  );
});
