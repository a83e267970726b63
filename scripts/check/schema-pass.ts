/** Holds each file against its schema; the faults' texts are the schemas' own. */
import { z } from 'zod';
import type { Document } from './document.ts';
import { lineOf } from './document.ts';
import type { Fault, Path } from './fault.ts';
import { fieldName } from './fault.ts';
import { SCHEMAS } from './layout.ts';

// For the few texts that no schema gives: zod's own are English.
z.config(z.locales.vi());

/** Every fault of a file's shape; a file that could not be read has none. */
export function schemaFaults(document: Document): Fault[] {
  if (document.value === undefined) return [];
  const { error } = SCHEMAS[document.kind].safeParse(document.value);
  return (error?.issues ?? []).flatMap(flatten).map(({ path, message }) => ({
    file: document.file,
    line: lineOf(document, path),
    field: fieldName(path),
    message,
  }));
}

/** One issue a value: an unknown key each, and the first way that a union could have gone. */
function flatten(issue: z.core.$ZodIssue): { path: Path; message: string }[] {
  const { path, message } = issue;
  if (issue.code === 'unrecognized_keys') {
    const texts = message.split(' · ');
    return issue.keys.map((key, index) => ({
      path: [...path, key],
      message: texts[index] ?? message,
    }));
  }
  const [first] = issue.code === 'invalid_union' ? issue.errors : [];
  return first
    ? first.flatMap(flatten).map((inner) => ({ ...inner, path: [...path, ...inner.path] }))
    : [{ path, message }];
}
