/** From what the editor's form holds to what the file holds: empty boxes become null, or nothing at all. */
import type { Shape } from '../check/shape.ts';
import { written } from '../check/shape.ts';

/** The value as it is written to the file; the same for a value that comes from a file. */
export function stored(outer: Shape, value: unknown): unknown {
  const { shape, nullable } = written(outer);
  if (nullable && isEmpty(value)) return null;
  if (shape.const !== undefined) return shape.const;
  switch (shape.type) {
    case 'object':
      return isRecord(value) ? storedObject(shape, value) : (value ?? undefined);
    case 'array':
      return Array.isArray(value)
        ? value.map((item: unknown) => stored(shape.items ?? {}, item))
        : isEmpty(value)
          ? []
          : value;
    case 'string':
      return typeof value === 'string' ? oneLine(value) : (value ?? undefined);
    default:
      return value === null || value === '' ? undefined : value;
  }
}

/** Keys in the order of the schema; what the schema does not know stays, for the check to name it. */
function storedObject(shape: Shape, value: Record<string, unknown>): Record<string, unknown> {
  const { properties = {}, required = [] } = shape;
  const known = Object.entries(properties).map(([key, inner]) => [key, stored(inner, value[key])]);
  const unknown = Object.entries(value).filter(([key]) => !(key in properties));
  return Object.fromEntries(
    // Only a field that may be null comes out as null, and such a field is never left out.
    [...known, ...unknown].filter(
      ([key, inner]) => inner === null || required.includes(key as string) || !isEmpty(inner),
    ),
  ) as Record<string, unknown>;
}

/** Every text of a frame is one line. */
function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** Nothing was filled in here. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isRecord(value) && Object.values(value).every(isEmpty);
}

/** Whether a value is a group of keys: neither a list nor null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two stored values say the same. */
export function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => same(item, b[index]));
  if (isRecord(a) && isRecord(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => same(a[key], b[key]));
  }
  return a === b;
}
