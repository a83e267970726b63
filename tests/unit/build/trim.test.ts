import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { scriptsLast } from '../../../scripts/build/trim.ts';

test('modules go to the end of the page in their order; early scripts and data stay', () => {
  const part = fc.constantFrom(
    '<p>$& lời</p>',
    '<script>early()</script>',
    '<script type="application/json">{}</script>',
    '<script type="module">one("</p>")</script>',
    '<script type="module">two("$1")</script>',
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const isModule = (text: string) => text.includes('"module"');
      const page = (body: string[]) => `<html><body>${body.join('')}</body></html>`;
      assert.equal(
        scriptsLast(page(parts)),
        page([...parts.filter((text) => !isModule(text)), ...parts.filter(isModule)]),
      );
    }),
  );
});
