/** What Word's numbering.xml and styles.xml say about lists. */
import { attribute, child, children, every } from './xml.ts';

interface Level {
  start: number;
  /** Word's name of it, e.g. `upperRoman`, `bullet`. */
  format: string;
  /** `%2)` stands for the number of the second level. */
  text: string;
}

export interface List {
  /** Lists of the same id count on from each other. */
  id: string;
  levels: Record<number, Level>;
  /** Levels that begin anew with this list, and with which number. */
  restarts: [level: number, start: number][];
}

/** To which list a paragraph belongs, and how deep, from 0. */
export interface Numbered {
  list: string;
  level: number;
}

/** Whether the paragraphs of a level are marked, not counted. */
export const bulletLevel = ({ format }: Level): boolean => format === 'bullet';

/** The lists by the number under which paragraphs name them. */
export function readLists(numbering: Document): Map<string, List> {
  const kinds = new Map(
    every(numbering, 'abstractNum').map((kind) => [
      attribute(kind, 'abstractNumId'),
      Object.fromEntries(children(kind, 'lvl').map(readLevel)),
    ]),
  );
  return new Map(
    every(numbering, 'num').map((list) => {
      const id = attribute(child(list, 'abstractNumId'), 'val') ?? '';
      const overrides = children(list, 'lvlOverride');
      const own = Object.fromEntries(
        overrides.flatMap((over) => children(over, 'lvl')).map(readLevel),
      );
      const restarts = overrides.flatMap((over): List['restarts'] => {
        const start = attribute(child(over, 'startOverride'), 'val');
        return start === undefined ? [] : [[Number(attribute(over, 'ilvl')), Number(start)]];
      });
      return [
        attribute(list, 'numId') ?? '',
        { id, levels: { ...kinds.get(id), ...own }, restarts },
      ];
    }),
  );
}

function readLevel(level: Element): [number, Level] {
  const value = (name: string) => attribute(child(level, name), 'val');
  return [
    Number(attribute(level, 'ilvl') ?? 0),
    {
      start: Number(value('start') ?? 1),
      format: value('numFmt') ?? 'decimal',
      text: value('lvlText') ?? '',
    },
  ];
}

/** The list that each style of paragraphs brings along, its own or that of the style it is made from. */
export function readStyles(styles: Document): Map<string, Numbered> {
  const byId = new Map(every(styles, 'style').map((style) => [attribute(style, 'styleId'), style]));
  const listOf = (id: string | undefined, depth = 0): Numbered | null => {
    const style = byId.get(id);
    const given = child(child(style, 'pPr'), 'numPr');
    const list = attribute(child(given, 'numId'), 'val');
    if (list !== undefined)
      return { list, level: Number(attribute(child(given, 'ilvl'), 'val') ?? 0) };
    // A style made from itself would never end.
    if (!style || depth > byId.size) return null;
    return listOf(attribute(child(style, 'basedOn'), 'val'), depth + 1);
  };
  return new Map(
    [...byId.keys()].flatMap((id) => {
      const numbered = listOf(id);
      return id === undefined || numbered === null ? [] : [[id, numbered] as const];
    }),
  );
}
