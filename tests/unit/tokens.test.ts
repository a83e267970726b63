import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { filesIn } from '../../scripts/lib/files.ts';
import { root } from '../../scripts/lib/paths.ts';

const css = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
const [light = '', dark = '', high = ''] = css.split(/@media screen and|\/\* High contrast/);
const read = (block: string) =>
  Object.fromEntries(
    [...block.matchAll(/--color-([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, hex]) => [name!, hex!]),
  );
const themes = { light: read(light), dark: { ...read(light), ...read(dark) } };

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const TEXT: [string, string][] = [
  ...['paper', 'card', 'alert'].flatMap((ground): [string, string][] =>
    ['ink', 'ink-soft', 'flag', 'leaf', 'link', 'visited'].map((text) => [text, ground]),
  ),
  ['on-flag', 'flag'],
  ['on-star', 'star'],
  ['on-leaf', 'leaf'],
  ['on-header', 'header'],
  ['on-footer', 'footer'],
];
const GRAPHICS: [string, string][] = [
  ['leaf', 'track'],
  ['ink', 'track'],
  ['flag', 'paper'],
  ['leaf', 'card'],
  ['star', 'header'],
];

for (const [name, theme] of Object.entries(themes)) {
  test(`${name}: every text pair reaches 4.5:1 and every graphic pair 3:1`, () => {
    for (const [pairs, least] of [
      [TEXT, 4.5],
      [GRAPHICS, 3],
    ] as const) {
      for (const [front, ground] of pairs) {
        const ratio = contrast(theme[front]!, theme[ground]!);
        assert.ok(ratio >= least, `${front} on ${ground}: ${ratio.toFixed(2)}`);
      }
    }
  });
}

test('dark changes these colours and nothing else: axe looks at dark pages for their colours only', () => {
  assert.match(
    dark,
    /^ \(prefers-color-scheme: dark\) \{\s*:root \{(\s*--color-[\w-]+: #[0-9a-f]{6};)+\s*\}\s*\}\s*$/,
  );
  const asking = filesIn(join(root, 'src')).filter((file) =>
    /prefers-color-scheme|light-dark\(|\bdark:\w/.test(
      readFileSync(join(root, 'src', file), 'utf8'),
    ),
  );
  assert.deepEqual(asking, ['styles/tokens.css']);
});

test('high contrast is made of the system’s own colours alone, for tokens that exist', () => {
  const rules = [...high.matchAll(/--color-([\w-]+): (\w+);/g)];
  assert.ok(rules.length > 5);
  for (const [, token = '', colour = ''] of rules) {
    assert.ok(token in themes.light, token);
    assert.match(colour, /^(Canvas|CanvasText|LinkText|VisitedText)$/);
  }
  assert.doesNotMatch(high, /#[0-9a-f]{3}/);
});
