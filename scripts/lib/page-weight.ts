/** What a browser loads for a built page that it has never seen, in compressed bytes. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

type Kind = 'script' | 'picture' | 'style' | 'font' | 'icon' | 'later';

export interface PageWeight {
  /** All that comes by itself, the page and its favicon included, pictures that wait for scrolling not. */
  total: number;
  /** Scripts in the page and beside it. */
  script: number;
  /** Pictures and recordings that come as the reader scrolls to them. */
  later: number;
  /** Files that must have come before the page is complete, the page itself included. */
  requests: number;
  /** Tags for which a browser waits before it paints anything. */
  blocking: string[];
}

const TAG = /<(\w+)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/g;
const SCRIPT = /<script(?![^>]* (?:src=|type="application\/))[^>]*>([\s\S]*?)<\/script>/g;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
/** What a bundled script imports at once; `import(…)` waits until it is called. */
const IMPORT = /\b(?:import|from)\s*["']([^"']+)["']/g;
const URL_IN_STYLE = /url\(\s*["']?([^"')]+)/g;

/** Weighs the page `file` of the built `folder`, which stands at the root of its host. */
export function weighPage(folder: string, file: string): PageWeight {
  const html = readFileSync(join(folder, file), 'utf8');
  const asked = [...askedBy(folder, file, html)];
  const size = (...kinds: Kind[]) =>
    asked.reduce((sum, [path, kind]) => sum + (kinds.includes(kind) ? sent(folder, path) : 0), 0);
  const inline = parts(html, SCRIPT).join('\n');
  return {
    total: sent(folder, file) + size('script', 'picture', 'style', 'font', 'icon'),
    script: (inline === '' ? 0 : brotliCompressSync(inline).length) + size('script'),
    later: size('later'),
    requests: 1 + asked.filter(([, kind]) => kind !== 'later' && kind !== 'icon').length,
    blocking: tags(html)
      .filter(blocks)
      .map(({ tag }) => tag),
  };
}

interface Tag {
  tag: string;
  name: string;
  attribute: (name: string) => string | undefined;
}

const tags = (html: string): Tag[] =>
  [...html.replace(STYLE, '').replace(SCRIPT, '').matchAll(TAG)].map(([tag, name = '']) => ({
    tag,
    name,
    attribute: (key) =>
      new RegExp(` ${key}(?:="([^"]*)"|(?=[\\s>/]))`).exec(tag)?.slice(1).join(''),
  }));

function blocks({ name, attribute }: Tag): boolean {
  if (name === 'link') return attribute('rel') === 'stylesheet' && attribute('media') !== 'print';
  const waits = ['async', 'defer'].some((key) => attribute(key) !== undefined);
  return (
    name === 'script' && attribute('src') !== undefined && attribute('type') !== 'module' && !waits
  );
}

/** What a tag makes a browser load; null for nothing. */
function kindOf({ name, attribute }: Tag): Kind | null {
  if (name === 'link') {
    const rel = attribute('rel') ?? '';
    if (/icon|manifest/.test(rel)) return 'icon';
    if (/modulepreload/.test(rel)) return 'script';
    return /stylesheet|preload/.test(rel) ? 'style' : null;
  }
  if (name === 'script') return 'script';
  if (attribute('preload') === 'none') return null;
  return attribute('loading') === 'lazy' ? 'later' : 'picture';
}

/** Every file that a page makes a browser load, by its path in the folder; a file of two kinds counts once. */
function askedBy(folder: string, file: string, html: string): Map<string, Kind> {
  const found = new Map<string, Kind>();
  const add = (from: string, address: string, kind: Kind) => {
    const { host, pathname, protocol } = new URL(address, `http://site/${from}`);
    const path = decodeURIComponent(pathname).slice(1);
    if (protocol === 'data:' || host !== 'site' || found.has(path)) return;
    found.set(path, kind);
    if (kind === 'script') imports(path, readFileSync(join(folder, path), 'utf8'));
    if (kind === 'style') styles(path, readFileSync(join(folder, path), 'utf8'));
  };
  const imports = (from: string, code: string) => {
    for (const address of parts(code, IMPORT)) add(from, address, 'script');
  };
  const styles = (from: string, css: string) => {
    for (const address of parts(css, URL_IN_STYLE)) {
      if (!address.startsWith('#'))
        add(from, address, /\.woff2?$/.test(address) ? 'font' : 'picture');
    }
  };
  for (const tag of tags(html)) {
    const address = tag.attribute(tag.name === 'link' ? 'href' : 'src');
    const kind = kindOf(tag);
    if (address && kind) add(file, address, kind);
  }
  for (const code of parts(html, SCRIPT)) imports(file, code);
  for (const css of parts(html, STYLE)) styles(file, css);
  return found;
}

const parts = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, part = '']) => part);

/** Bytes of a file as a good host sends it: packed where a packed copy lies beside it. */
function sent(folder: string, file: string): number {
  const path = join(folder, file);
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
}
