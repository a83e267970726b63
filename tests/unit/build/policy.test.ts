import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import fc from 'fast-check';
import { ownPolicy } from '../../../scripts/build/policy.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const code = fc.string().filter((text) => !/[<$]/.test(text));

test('a page keeps the hashes of its own styles and scripts, and all else of its policy', () => {
  fc.assert(
    fc.property(fc.array(code), fc.array(code), fc.array(code), (styles, scripts, others) => {
      const page = (hashes: string[]) =>
        [
          `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval'${hashes.map((one) => ` ${one}`).join('')};">`,
          ...styles.map((style) => `<style>${style}</style>`),
          ...scripts.map((script) => `<script type="module">${script}</script>`),
        ].join('');
      const own = [...styles, ...scripts].map(hash);
      const foreign = others.map(hash).filter((one) => !own.includes(one));
      assert.equal(ownPolicy(page([...foreign, ...own])), page(own));
    }),
  );
});

test('a page without a policy stays as it is, whatever its text says', () => {
  const html = `<p>'sha256-abc'</p><style>a{}</style>`;
  assert.equal(ownPolicy(html), html);
});
