/** The page that cannot be beaten: the same content and pictures, next to no style, no script. */

/** What a reader on a phone needs to read at all. */
const STYLE =
  'body{font:1.125rem/1.5 sans-serif;margin:0 auto;max-width:40rem;padding:1rem}img,svg{height:auto;max-width:100%}';

/** Elements of a page that are not its content. */
const NOT_CONTENT = /<(script|style|template)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g;
/** Attributes that only scripts and styles of the site, and its search index, read. */
const NOT_READ = / (?:class|style|data-[\w-]+)(?:="[^"]*"|='[^']*'|(?=[\s>/]))/g;

/** The limit page of a built page: its `<main>` without scripts and the site's styles. Throws when there is none. */
export function limitPage(html: string): string {
  const [main] = /<main\b[\s\S]*<\/main>/.exec(html) ?? [];
  const [title = ''] = /<title>[\s\S]*?<\/title>/.exec(html) ?? [];
  if (main === undefined) throw new Error('the page has no <main>');
  const content = withoutStyling(main.replace(NOT_CONTENT, ''));
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8">${title}<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><style>${STYLE}</style></head><body>${content}</body></html>`;
}

/** Markup without the attributes that only styles, scripts and the search index read. */
export function withoutStyling(html: string): string {
  return html.replace(/<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/g, (tag) => tag.replace(NOT_READ, ''));
}
