import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { cleanHtml } from './clean.ts';
import { typeNumbers } from './numbers.ts';
import { wordsOutside } from './outside.ts';
import { UnreadablePlan, isOle, isZip } from './problem.ts';

const DOCUMENT = 'word/document.xml';
const EMPTY = '<none/>';

/** Word writes the name of the locked part in letters of two bytes. */
const LOCKED_PART = Array.from('EncryptedPackage').join('\0');

export interface WordText {
  /** Safe HTML: no script, style, picture, class; headings from h2 on. */
  html: string;
  /** As Word counted when the file was last saved; null when it did not. */
  pages: number | null;
  /** Words alone, for checks. */
  text: string;
  /** What stands in heads and feet of pages, and in boxes that could not be read: not in the text. */
  outside: string[];
}

/** The text of a Word file; throws `UnreadablePlan` for what is no readable one. */
export async function readWord(bytes: Uint8Array): Promise<WordText> {
  const parts = open(bytes);
  const part = (name: string) => (parts[name] ? strFromU8(parts[name]) : EMPTY);
  let read: Pick<WordText, 'html' | 'text' | 'outside'>;
  try {
    const document = typeNumbers({
      document: part(DOCUMENT),
      numbering: part('word/numbering.xml'),
      styles: part('word/styles.xml'),
    });
    const typed = zipSync({ ...parts, [DOCUMENT]: strToU8(document) }, { level: 0 });
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(typed) },
      {
        idPrefix: 'goc-',
        transformDocument: flatBullets,
        // What stands in pictures (seals, scans) is read in the file itself.
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    const html = cleanHtml(value);
    const text = html.replace(/<[^>]*>/g, ' ').trim();
    read = { html, text, outside: wordsOutside(parts, text) };
  } catch {
    throw new UnreadablePlan('damaged');
  }
  if (read.text === '') throw new UnreadablePlan('no-text');
  return { ...read, pages: pagesOf(part('docProps/app.xml')) };
}

function open(bytes: Uint8Array): Record<string, Uint8Array> {
  if (bytes.length === 0) throw new UnreadablePlan('empty');
  if (isOle(bytes)) {
    const locked = new TextDecoder('latin1').decode(bytes).includes(LOCKED_PART);
    throw new UnreadablePlan(locked ? 'locked' : 'old-word');
  }
  if (!isZip(bytes)) throw new UnreadablePlan('wrong-kind');
  const parts = unzipped(bytes);
  if (!parts[DOCUMENT]) throw new UnreadablePlan('wrong-kind');
  return parts;
}

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch {
    throw new UnreadablePlan('damaged');
  }
}

function pagesOf(properties: string): number | null {
  const pages = Number(/<Pages>(\d+)<\/Pages>/.exec(properties)?.[1] ?? 0);
  return pages > 0 ? pages : null;
}

interface Part {
  numbering?: unknown;
  children?: Part[];
}

/** Only bullets are lists by now; one deep in a numbered list would stand in empty lists of its own. */
function flatBullets(part: Part): Part {
  const flat = part.children ? { ...part, children: part.children.map(flatBullets) } : part;
  return part.numbering ? { ...flat, numbering: { isOrdered: false, level: '0' } } : flat;
}
