import assert from 'node:assert/strict';
import test from 'node:test';
import { gap } from '#lib/gaps.ts';
import { ownStyles } from '../../../scripts/build/own-styles.ts';
import { hash } from '../../../scripts/build/policy.ts';

const page = (css: string, body: string) =>
  `<meta http-equiv="content-security-policy" content="style-src 'sha256-${hash(css)}';"><style>${css}</style>${body}`;

test('a page keeps the rules for classes that its markup or its scripts name', () => {
  const body = `<p class="mt-2 md:flex first-letter:uppercase">Chữ</p><script type="module">e.className=\`mt-3 text-[0.8rem]\`</script>`;
  const kept = String.raw`.mt-2{top:0}.mt-3{top:1px}.text-\[0\.8rem\]{top:2px}.first-letter\:uppercase:first-letter{top:3px}@media (width>=48rem){.md\:flex{top:0}`;
  const layer = (rules: string) => `@layer utilities{${rules}}`;
  const before = layer(
    String.raw`.mt-1{top:0}${kept}.md\:hidden{top:0}.-mt-3{top:0}}.hidden{top:0}`,
  );
  assert.equal(ownStyles(page(before, body)), page(layer(`${kept}}`), body));
});

test('a page keeps the rules for elements that it holds, and those that name none', () => {
  const body = '<main><h2 class="card">Tên</h2></main>';
  const kept =
    '*{top:0}html:not([data-view]) main{top:1px}:is(h1,h2)>.card{top:2px}[hidden],table{top:3px}:where(.card)+:not(p){top:4px}:root{--a:0}';
  const dropped = 'main table{top:0}:is(h3,h4){top:0}.card:where(.x){top:0}p::after{top:0}';
  assert.equal(ownStyles(page(kept + dropped, body)), page(kept, body));
});

test('rules for what comes into a gap once the sheets are printed stay on pages that have one', () => {
  const css = '.sr-only{top:0}img{top:1px}';
  const gallery = `<p>${gap('tranh:to-roi')}</p>`;
  assert.equal(ownStyles(page(css, gallery)), page(css, gallery));
  assert.equal(ownStyles(page(css, '<p></p>')), page('', '<p></p>'));
});

test('pages without styles stay as they are', () => {
  assert.equal(ownStyles('<p>.mt-1{top:0}</p>'), '<p>.mt-1{top:0}</p>');
});
