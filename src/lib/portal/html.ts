/** Blocks as HTML that editors of portals take: no class, id, style, script; links and spans alone. */
import type { Block, Cell, Inline } from './blocks.ts';

/** A whole document, whose body is what staff copy; search engines are told to leave it. */
export function writePage(title: string, body: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="robots" content="noindex">
<title>${escape(title)}</title>
</head>
<body>
${body}
</body>
</html>
`;
}

/** Blocks one below the other. */
export function writeBlocks(blocks: readonly Block[]): string {
  return blocks.map(writeBlock).join('\n');
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const name = `h${Math.min(block.level, 6)}`;
      return `<${name}>${writeWords(block.words)}</${name}>`;
    }
    case 'paragraph':
      return `<p>${writeWords(block.words)}</p>`;
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((item) => `<li>${writeItem(item)}</li>`);
      return [`<${name}>`, ...items, `</${name}>`].join('\n');
    }
    case 'table': {
      const caption = block.caption === '' ? [] : [`<caption>${escape(block.caption)}</caption>`];
      const rows = block.rows.map((row) => `<tr>${row.map(writeCell).join('')}</tr>`);
      return ['<table>', ...caption, '<tbody>', ...rows, '</tbody>', '</table>'].join('\n');
    }
  }
}

/** A line alone needs no paragraph, which editors would set apart. */
function writeItem(blocks: readonly Block[]): string {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return writeBlocks(blocks);
  return [writeWords(first.words), ...(rest.length > 0 ? [writeBlocks(rest)] : [])].join('\n');
}

function writeCell({ head, columns, rows, words }: Cell): string {
  const name = head === null ? 'td' : 'th';
  const attributes = [
    ...(head === null ? [] : [` scope="${head}"`]),
    ...(columns > 1 ? [` colspan="${columns}"`] : []),
    ...(rows > 1 ? [` rowspan="${rows}"`] : []),
  ].join('');
  return `<${name}${attributes}>${writeWords(words)}</${name}>`;
}

function writeWords(words: readonly Inline[]): string {
  return words
    .map(({ text, bold, link }) => {
      if (text === '\n') return '<br>';
      const inside = bold ? `<strong>${escape(text)}</strong>` : escape(text);
      return link === null ? inside : `<a href="${escape(link)}">${inside}</a>`;
    })
    .join('');
}

/** Text for HTML, also within double quotes. */
export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
