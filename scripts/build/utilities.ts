import { hash } from './policy.ts';

const STYLE = /<style>([\s\S]*?)<\/style>/g;
/** The rule of one utility class: `.mt-2{…}`, `.md\:flex{…}`, `.first-letter\:uppercase:first-letter{…}`. */
const RULE = /\.((?:\\.|[\w-])+)(?::[\w-]+)?\{[^{}]*\}/g;
const LAYER = '@layer utilities{';
/** The gallery gets its links once the sheets are printed. */
const NAMED_LATER = ['sr-only'];

/**
 * A page whose styles hold only those utility classes that it names, in its markup or in its
 * scripts; its policy allows the shorter styles in place of the longer. One stylesheet for all pages
 * brings each the classes of all: half a KB compressed, which comes before the first letter of text.
 */
export function ownUtilities(html: string): string {
  const words = html.replace(STYLE, '').match(/[^\s"'`<>=]+/g) ?? [];
  const named = new Set([...words, ...NAMED_LATER]);
  return [...html.matchAll(STYLE)].reduce((page, [, css = '']) => {
    const shorter = withoutUnnamed(css, named);
    return page.replace(css, () => shorter).replace(hash(css), hash(shorter));
  }, html);
}

function withoutUnnamed(css: string, named: ReadonlySet<string>): string {
  const start = css.indexOf(LAYER);
  if (start < 0) return css;
  const end = endOfBlock(css, start + LAYER.length);
  const kept = css
    .slice(start, end)
    .replace(RULE, (rule, name: string) => (named.has(name.replaceAll('\\', '')) ? rule : ''));
  return css.slice(0, start) + kept + css.slice(end);
}

/** Where the block ends whose content begins at `from`. */
function endOfBlock(css: string, from: number): number {
  let [depth, at] = [1, from];
  for (; depth > 0 && at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
  }
  return at;
}
