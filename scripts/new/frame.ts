/** The empty frame of a content file, written from its schema: every key, what it is, and an example. */
import type { Shape } from '../check/shape.ts';
import { written } from '../check/shape.ts';

/** Values that are known from the start, by key. */
export type Given = Readonly<Record<string, string | number>>;

/** Keys that may hold an item's title, in the order in which they count. */
export const TITLES = ['ten', 'cau_hoi', 'tieu_de', 'thuat_ngu', 'tinh_huong'];

/** The value of `loai` that makes a file this shape; undefined where a schema has one shape only. */
export const kindOfShape = ({ properties }: Shape): string | undefined =>
  properties?.['loai']?.const;

/** The key that holds an item's title; undefined for a schema without one. */
export function titleKey({ properties = {} }: Shape): string | undefined {
  return TITLES.find((key) => properties[key]?.type === 'string');
}

/** Lines of YAML for every key that a file needs; what is not given stays empty, for the check to ask for. */
export function frameLines(shape: Shape, given: Given = {}, indent = ''): string[] {
  const required = shape.required ?? [];
  return Object.entries(shape.properties ?? {})
    .filter(([key]) => required.includes(key))
    .flatMap(([key, field]) => fieldLines(key, field, given, indent));
}

function fieldLines(key: string, field: Shape, given: Given, indent: string): string[] {
  const { shape: known, nullable } = written(field);
  const value = given[key] ?? field.const;
  if (value !== undefined) {
    return [
      `${indent}${key}: ${typeof value === 'string' && !isDay(value) ? JSON.stringify(value) : value}`,
    ];
  }
  const note = remark(known, nullable);
  const lines = note === '' ? [] : [`${indent}# ${note}`];
  if (nullable) return [...lines, `${indent}${key}: null`];
  if (field.properties)
    return [...lines, `${indent}${key}:`, ...frameLines(field, given, `${indent}  `)];
  return [...lines, `${indent}${key}:${field.type === 'array' ? ' []' : ''}`];
}

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);

/** What a key is, what may stand there, and an example. */
function remark(known: Shape, nullable: boolean): string {
  const item = known.items ?? known;
  // That it may be null is said at the end.
  const what = (known.description ?? item.description ?? '').replace(/, hoặc null$/, '');
  const example = known.examples?.[0] ?? item.examples?.[0];
  const parts = [
    item.enum ? `${what}, một trong: ${item.enum.join(', ')}` : what,
    known.format === 'date' ? 'viết năm-tháng-ngày' : '',
    example === undefined ? '' : `ví dụ: ${example}`,
    nullable ? 'chưa biết thì để null' : '',
  ];
  return parts.filter(Boolean).join('; ');
}
