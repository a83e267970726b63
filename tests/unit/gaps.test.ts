import assert from 'node:assert/strict';
import test from 'node:test';
import { fillGaps, gap } from '#lib/gaps.ts';

test('a gap is filled again and again by whoever knows it, and left as it is by everybody else', () => {
  const html = `<p>${gap('mot')}</p><p>${gap('hai')}</p>`;
  const filled = fillGaps(html, (name) => (name === 'mot' ? '<b>1</b>' : null));
  assert.match(filled, /<p><!--gap:mot--><b>1<\/b><!--\/gap--><\/p>/);
  const both = fillGaps(filled, (name) => (name === 'hai' ? '$&' : null));
  assert.match(both, /<b>1<\/b>[\s\S]*<p><!--gap:hai-->\$&<!--\/gap-->/);
  assert.equal(
    fillGaps(both, () => ''),
    html,
  );
});
