/** Everything that was read, with the questions that several rules ask of it. */
import type { Document } from './document.ts';
import { nameOf, textsAt } from './document.ts';
import type { Kind } from './layout.ts';

export interface Content {
  documents: readonly Document[];
  /** Fields that a schema has already found at fault, as `file field`. */
  faulty: ReadonlySet<string>;
}

/** The documents of one kind. */
export function allOf({ documents }: Content, kind: Kind): Document[] {
  return documents.filter((document) => document.kind === kind);
}

/** Data of a file that there is one of; undefined when it is missing or cannot be read. */
export function dataOf(content: Content, kind: Kind): unknown {
  return allOf(content, kind)[0]?.value;
}

/** Ids in a file's data, faulty items too; null when the file cannot say. */
export function idsOf(content: Content, kind: Kind, pattern: string): Set<string> | null {
  const data = dataOf(content, kind);
  if (data === undefined) return null;
  return new Set(textsAt(data, pattern).map(({ value }) => value));
}

/** Folder names of the guides. */
export function guideNames(content: Content): Set<string> {
  return new Set(allOf(content, 'guide').map(nameOf));
}
