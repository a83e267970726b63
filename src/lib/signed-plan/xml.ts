/** Elements of Word's XML by their local names: its two standards differ in the namespace alone. */
import { DOMParser } from '@xmldom/xmldom';

/** Parses XML; throws where the parser would only write to the console and go on with half a text. */
export function parse(xml: string): Document {
  const errorHandler = (level: string, message: unknown) => {
    if (level !== 'warning') throw new Error(String(message));
  };
  return new DOMParser({ errorHandler }).parseFromString(xml, 'text/xml');
}

/** Every element of a name below a node, in document order. */
export const every = (node: Document | Element, name: string): Element[] =>
  Array.from(node.getElementsByTagNameNS('*', name));

/** The children of a name; none when there is no element. */
export const children = (element: Element | null | undefined, name: string): Element[] =>
  Array.from(element?.childNodes ?? []).filter(
    (node): node is Element => (node as Element).localName === name,
  );

/** The first child of a name. */
export const child = (element: Element | null | undefined, name: string): Element | null =>
  children(element, name)[0] ?? null;

/** An attribute, whatever its prefix; undefined when there is none. */
export const attribute = (element: Element | null | undefined, name: string): string | undefined =>
  Array.from(element?.attributes ?? []).find(({ localName }) => localName === name)?.value;
