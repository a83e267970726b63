/**
 * Word's automatic numbers as typed text. The numbers of an official text are part of it ("điểm a
 * khoản 2 Mục I"): HTML lists would begin anew after each heading, and cannot write "Điều 1.".
 */
import { XMLSerializer } from '@xmldom/xmldom';
import { bulletLevel, readLists, readStyles } from './lists.ts';
import type { List, Numbered } from './lists.ts';
import { attribute, child, children, every, parse } from './xml.ts';
import { writeNumber } from './write-number.ts';

interface Parts {
  document: string;
  numbering: string;
  styles: string;
}

/** The XML of a Word document with each automatic number typed at the head of its paragraph; bullets stay. Throws on broken XML. */
export function typeNumbers(parts: Parts): string {
  const lists = readLists(parse(parts.numbering));
  const styles = readStyles(parse(parts.styles));
  const counters = new Map<string, number[]>();
  const seen = new Set<string>();
  const document = parse(parts.document);
  for (const paragraph of every(document, 'p')) {
    const numbered = numberedBy(paragraph, styles);
    const list = numbered && lists.get(numbered.list);
    const level = list?.levels[numbered?.level ?? 0];
    if (!numbered || !list || !level || bulletLevel(level)) continue;
    const counter = counters.get(list.id) ?? [];
    counters.set(list.id, counter);
    if (!seen.has(numbered.list)) restart(counter, list);
    seen.add(numbered.list);
    type(paragraph, count(counter, list, numbered.level));
  }
  return new XMLSerializer().serializeToString(document);
}

function numberedBy(paragraph: Element, styles: Map<string, Numbered>): Numbered | null {
  const properties = child(paragraph, 'pPr');
  const own = child(properties, 'numPr');
  const style = styles.get(attribute(child(properties, 'pStyle'), 'val') ?? '');
  const list = attribute(child(own, 'numId'), 'val') ?? style?.list;
  const level = attribute(child(own, 'ilvl'), 'val') ?? style?.level ?? 0;
  return list === undefined ? null : { list, level: Number(level) };
}

/** Lists of one kind count on, unless one of them says where it begins. */
function restart(counter: number[], { restarts }: List): void {
  for (const [level, start] of restarts) {
    counter.length = Math.min(counter.length, level);
    counter[level] = start - 1;
  }
}

/** Counts one paragraph, and answers its number as Word shows it. */
function count(counter: number[], { levels }: List, at: number): string {
  for (let above = 0; above < at; above++) counter[above] ??= levels[above]?.start ?? 1;
  counter[at] = (counter[at] ?? (levels[at]?.start ?? 1) - 1) + 1;
  counter.length = at + 1;
  return (levels[at]?.text ?? '').replace(/%(\d)/g, (_, figure: string) => {
    const index = Number(figure) - 1;
    return writeNumber(counter[index] ?? 1, levels[index]?.format ?? 'decimal');
  });
}

/** Types a number into a paragraph, and takes it out of its list and of its style's. */
function type(paragraph: Element, number: string): void {
  const document = paragraph.ownerDocument;
  const make = (name: string, values: Record<string, string> = {}, inside: Node[] = []) => {
    const prefix = paragraph.prefix ? `${paragraph.prefix}:` : '';
    const element = document.createElementNS(paragraph.namespaceURI, `${prefix}${name}`);
    for (const [key, value] of Object.entries(values)) {
      element.setAttributeNS(paragraph.namespaceURI, `${prefix}${key}`, value);
    }
    for (const node of inside) element.appendChild(node);
    return element;
  };
  let properties = child(paragraph, 'pPr');
  if (!properties) {
    properties = make('pPr');
    paragraph.insertBefore(properties, paragraph.firstChild);
  }
  for (const old of children(properties, 'numPr')) properties.removeChild(old);
  properties.appendChild(
    make('numPr', {}, [make('ilvl', { val: '0' }), make('numId', { val: '0' })]),
  );
  if (number === '') return;
  const text = make('t', {}, [document.createTextNode(`${number} `)]);
  text.setAttribute('xml:space', 'preserve');
  paragraph.insertBefore(make('r', {}, [text]), properties.nextSibling);
}
