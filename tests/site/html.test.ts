import assert from 'node:assert/strict';
import test from 'node:test';
import { HtmlValidate } from 'html-validate';
import { pages } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes `<!DOCTYPE html>`, closes void elements without a slash and never lets attributes wrap: style only.
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-inline-style': 'error',
    // One style rule keeps every tel: link on one line.
    'tel-non-breaking': 'off',
    // A long title costs nothing here: the site's name follows the page's own.
    'long-title': 'off',
    // A <select> has no links, nor does it change while one types.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
  },
});

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { file, html } of pages) {
    const report = await validator.validateString(html, file);
    for (const { messages } of report.results) {
      faults.push(
        ...messages.map(
          ({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId}: ${message}`,
        ),
      );
    }
  }
  assert.deepEqual(faults, []);
});
