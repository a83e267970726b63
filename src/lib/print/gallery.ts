/**
 * The gallery's places for what only `in-an` can add: the build leaves a marked gap for each sheet,
 * and the command fills it once the PDF and the picture exist.
 */
import { fillGaps, gap } from '../gaps.ts';
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

/** The gap for a sheet's picture or download, as HTML; empty until it is filled. */
export const printedGap = (kind: 'tranh' | 'tai', name: string): string => gap(`${kind}:${name}`);

/** Fills the gaps of the gallery with the sheets that were printed; `base` ends in `/`. */
export function fillGallery(html: string, printed: readonly Printed[], base: string): string {
  const filled = new Map(
    printed.flatMap((sheet) => [
      [`tranh:${sheet.name}`, picture(sheet, base)],
      [`tai:${sheet.name}`, download(sheet, base)],
    ]),
  );
  return fillGaps(html, (name) => filled.get(name) ?? '');
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
