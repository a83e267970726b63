/** One content file after reading: its data, its body, and the line of each. */
import type { MdastNode } from 'satteri';
import type { Fault, Path } from './fault.ts';
import { fieldName } from './fault.ts';
import { readFrontmatter } from './frontmatter.ts';
import { readJson } from './json.ts';
import type { Kind } from './layout.ts';
import { kindOf } from './layout.ts';
import { readBody } from './body.ts';

export interface Document {
  file: string;
  kind: Kind;
  text: string;
  /** JSON data or frame; undefined when it could not be read, which is a fault already. */
  value: unknown;
  lines: ReadonlyMap<string, number>;
  /** Parsed body of Markdown and MDX, with the file's lines; null where it cannot be parsed. */
  tree: MdastNode | null;
}

/** All documents of a folder, with the faults that keep a text from being read. */
export function readDocuments(texts: ReadonlyMap<string, string>): {
  documents: Document[];
  faults: Fault[];
} {
  const faults: Fault[] = [];
  const documents = [...texts].flatMap(([file, text]): Document[] => {
    const kind = kindOf(file);
    if (kind === undefined) return [];
    if (file.endsWith('.json')) {
      const { slips, ...parsed } = readJson(text);
      faults.push(...slips.map((slip) => ({ file, ...slip })));
      return [{ file, kind, text, ...parsed, tree: null }];
    }
    const { slips, body, ...parsed } = readFrontmatter(text);
    const { tree, slips: bodySlips } = readBody(body, file.endsWith('.mdx'));
    faults.push(...slips.map((slip) => ({ file, ...slip })));
    faults.push(...bodySlips.map((slip) => ({ file, ...slip })));
    return [{ file, kind, text, ...parsed, tree }];
  });
  return { documents, faults };
}

/** The line of a value, or of the nearest thing around it that exists. */
export function lineOf({ lines }: Pick<Document, 'lines'>, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const line = lines.get(fieldName(path.slice(0, length)));
    if (line !== undefined) return line;
  }
  return 1;
}

/** Name of an item: its file's name, or its folder's for a guide. */
export function nameOf({ file }: Pick<Document, 'file'>): string {
  const parts = file.split('/');
  const own = file.endsWith('/index.mdx') ? parts.at(-2) : parts.at(-1);
  return (own ?? '').replace(/\.\w+$/, '');
}

/** Values that a pattern such as `su_co[].su_that[]` leads to, with the way to each. */
export function valuesAt(value: unknown, pattern: string): { path: Path; value: unknown }[] {
  const steps = pattern.match(/\[\]|[^.[\]]+/g) ?? [];
  return steps.reduce<{ path: Path; value: unknown }[]>(
    (found, step) =>
      found.flatMap(({ path, value: holder }) => {
        if (step === '[]') {
          return Array.isArray(holder)
            ? holder.map((item: unknown, index) => ({ path: [...path, index], value: item }))
            : [];
        }
        if (typeof holder !== 'object' || holder === null || !(step in holder)) return [];
        return [{ path: [...path, step], value: (holder as Record<string, unknown>)[step] }];
      }),
    [{ path: [], value }],
  );
}

/** Like `valuesAt`, texts only. */
export function textsAt(value: unknown, pattern: string): { path: Path; value: string }[] {
  return valuesAt(value, pattern).filter(
    (found): found is { path: Path; value: string } => typeof found.value === 'string',
  );
}
