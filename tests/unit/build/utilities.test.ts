import assert from 'node:assert/strict';
import test from 'node:test';
import { hash } from '../../../scripts/build/policy.ts';
import { ownUtilities } from '../../../scripts/build/utilities.ts';

const page = (css: string, body: string) =>
  `<meta http-equiv="content-security-policy" content="style-src 'sha256-${hash(css)}';"><style>${css}</style>${body}`;
const layer = (rules: string) =>
  `.mt-9:where(.astro-1){top:0}@layer components{.card{top:0}}@layer utilities{${rules}}:root{top:0}`;

test('a page keeps the utility classes that its markup or its scripts name, and all other rules', () => {
  const body = `<p class="mt-2 md:flex first-letter:uppercase">Chữ</p><script type="module">e.className=\`mt-3 text-[0.8rem]\`</script>`;
  const kept = String.raw`.mt-2{top:0}.mt-3{top:0}.text-\[0\.8rem\]{top:0}.first-letter\:uppercase:first-letter{top:0}@media (width>=48rem){.md\:flex{top:0}`;
  const all = String.raw`.mt-1{top:0}${kept}.md\:hidden{top:0}.-mt-3{top:0}}.hidden{top:0}`;
  const before = page(layer(all), body);
  assert.equal(ownUtilities(before), page(layer(`${kept}}`), body));
});

test('what the gallery names once its sheets are printed stays everywhere', () => {
  const css = layer('.sr-only{top:0}');
  assert.equal(ownUtilities(page(css, '<p></p>')), page(css, '<p></p>'));
});

test('styles without utilities, and pages without styles, stay as they are', () => {
  for (const html of [page('p{top:0}', '<p></p>'), '<p>.mt-1{top:0}</p>'])
    assert.equal(ownUtilities(html), html);
});
