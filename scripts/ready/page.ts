import { html } from './html.ts';
import type { Html } from './html.ts';

const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; }
h1 { line-height: 1.2; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid; overflow-wrap: anywhere; padding: 0.35rem 0.5rem; text-align: left; vertical-align: top; }
tbody th { white-space: nowrap; }
td:last-child { width: 30%; }
small a { display: inline; padding: 0; }
a { color: inherit; display: inline-block; padding: 0.25rem 0; }
.signature { margin-block: 1rem 5rem; }
@media print {
  @page { margin: 15mm; size: A4; @bottom-right { content: counter(page); font: 9pt serif; } }
  :root { color-scheme: light; font: 11pt/1.35 'Times New Roman', serif; }
  body { max-width: none; padding: 0; }
  .no-print { display: none; }
  a { text-decoration: none; }
  .sheet { break-after: page; }
  tr { break-inside: avoid; }
  td:last-child { height: 20mm; }
}`;

/** A whole page for staff, with no script and nothing from outside. */
export function page(title: string, parts: readonly Html[]): string {
  const { html: text } = html`<html lang="vi">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <meta name="robots" content="noindex" />
      <title>${title}</title>
      <style>
        ${{ html: STYLE }}
      </style>
    </head>
    <body>
      <main>
        <h1>${title}</h1>
        ${parts}
      </main>
    </body>
  </html>`;
  return `<!doctype html>\n${text}`;
}
