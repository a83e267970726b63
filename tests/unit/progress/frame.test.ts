import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameCode } from '#lib/progress/frame.ts';

test('the code of a frame is plain HTML, whatever the ward is called', () => {
  assert.equal(
    frameCode('https://vi.du.gov.vn/tien-do/nhung/', 'Bảng "A" & B', { width: 340, height: 640 }),
    '<iframe src="https://vi.du.gov.vn/tien-do/nhung/" title="Bảng &quot;A&quot; &amp; B" width="340" height="640" loading="lazy"></iframe>',
  );
});
