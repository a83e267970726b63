/** What a report is made of: the page and the Word file draw the same blocks, so their figures agree. */

export type Align = 'left' | 'center' | 'right';

export interface Column {
  title: string;
  align: Align;
  /** In mm; the widths of a table add up to the 160 mm between the margins. */
  width: number;
  /** Its cells name their row. */
  names?: true;
}

/** One row; a `group` has one cell across the table. Lines of a cell are separated by `\n`. */
export interface Row {
  kind: 'body' | 'group' | 'total';
  cells: string[];
}

export interface Table {
  caption: string;
  columns: Column[];
  rows: Row[];
}

export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  /** Dotted lines to be filled in by hand. */
  | { kind: 'blank' }
  | { kind: 'table'; table: Table };

export const part = (text: string): Block => ({ kind: 'heading', level: 2, text });
export const subpart = (text: string): Block => ({ kind: 'heading', level: 3, text });
export const paragraph = (...sentences: string[]): Block => ({
  kind: 'paragraph',
  text: sentences.filter((sentence) => sentence !== '').join(' '),
});

/** What stands in a cell for a figure that is not known. */
export const NO_FIGURE = '–';
