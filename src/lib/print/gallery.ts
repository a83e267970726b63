/**
 * The gallery's places for what only `in-an` can add: the build leaves a marked gap for each sheet,
 * and the command fills it once the PDF and the picture exist.
 */
import type { Variant } from './paper.ts';

/** What is known of a sheet once it has been printed. */
export interface Printed {
  /** `<sheet>-<variant>`, also the name of its files. */
  name: string;
  title: string;
  pages: number;
  /** Of the PDF. */
  bytes: number;
  /** Size in CSS px of the picture. */
  picture: { width: number; height: number };
}

export const printedName = (id: string, variant: Variant): string => `${id}-${variant}`;

const open = (kind: string, name: string) => `<!--in-an:${kind}:${name}-->`;
const CLOSE = '<!--/in-an-->';

/** The gap for a sheet's picture or download, as HTML; empty until it is filled. */
export function printedGap(kind: 'tranh' | 'tai', name: string): string {
  return open(kind, name) + CLOSE;
}

/** Fills the gaps of a page with the sheets that were printed, again and again if need be; `base` ends in `/`. */
export function fillGaps(html: string, printed: readonly Printed[], base: string): string {
  const filled = new Map(
    printed.flatMap((sheet) => [
      [open('tranh', sheet.name), picture(sheet, base)],
      [open('tai', sheet.name), download(sheet, base)],
    ]),
  );
  return html.replace(
    /(<!--in-an:[^>]*-->)[\s\S]*?<!--\/in-an-->/g,
    (_, start: string) => start + (filled.get(start) ?? '') + CLOSE,
  );
}

function picture({ name, title, picture: { width, height } }: Printed, base: string): string {
  return `<img src="${base}in-an/${name}.webp" width="${width}" height="${height}" alt="Ảnh tờ in: ${escape(title)}" loading="lazy">`;
}

function download({ name, title, pages, bytes }: Printed, base: string): string {
  const size = `${Math.max(1, Math.round(bytes / 1024))} KB`;
  const label = `<span>Tải PDF (${pages} trang, ${size})<span class="sr-only">: ${escape(title)}</span></span>`;
  return `<a class="button" href="${base}in-an/${name}.pdf" download>${label}</a>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
