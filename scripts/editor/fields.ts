/** Fields of the editor's forms, made from the schemas' shapes so that the two cannot drift. */
import type { Field } from '@sveltia/cms';
import { upperFirst } from '#lib/vietnamese/case.ts';
import type { Shape } from '../check/shape.ts';
import { written } from '../check/shape.ts';

/** Texts whose example is longer get a box of several lines. */
const LONG_TEXT = 45;
const OPEN_NUMBER = Number.MAX_SAFE_INTEGER;

/** Label and explanation from a schema's description: the name comes first, then a comma, colon or bracket. */
export function words(description: string): { label: string; more: string } {
  const text = description.replace(/^mục (cho biết |(?=cho phép ))/, '');
  const [, name = text, rest = ''] = /^(.+?)(?:[,:]\s+(.+)|\s+(\(.+))$/u.exec(text) ?? [];
  const more =
    rest ||
    text
      .slice(name.length)
      .trim()
      .replace(/^\((.+)\)$/u, '$1');
  return { label: upperFirst(name), more: more && `${upperFirst(more)}.` };
}

/** One form field for each property of an object. */
export function fieldsOf({ properties = {}, required = [] }: Shape): Field[] {
  return Object.entries(properties).map(([name, shape]) =>
    field(name, shape, required.includes(name)),
  );
}

function field(name: string, outer: Shape, present: boolean): Field {
  const { shape, nullable } = written(outer);
  if (shape.const !== undefined) return { name, widget: 'hidden', default: shape.const };
  const { label, more } = words(shape.description ?? name);
  const required = present && !nullable && (shape.type !== 'array' || (shape.minItems ?? 0) > 0);
  const hint = [more, example(shape), limits(shape), nullable ? UNKNOWN : '']
    .filter(Boolean)
    .join(' ');
  return { name, label, hint, required, ...widget(shape) } as Field;
}

const UNKNOWN = 'Chưa biết thì để trống.';

function example({ examples, type, items }: Shape): string {
  const [first] = (type === 'array' ? items?.examples : examples) ?? [];
  if (first === undefined) return '';
  return `Ví dụ: ${first}${/[.?!]$/.test(first) ? '' : '.'}`;
}

function limits({ type, minItems = 0, maxItems, minimum, maximum }: Shape): string {
  if (type === 'array') {
    if (minItems > 0 && minItems === maxItems) return `Đúng ${minItems} mục.`;
    if (maxItems !== undefined) return `Nhiều nhất ${maxItems} mục.`;
    return minItems > 0 ? `Ít nhất ${minItems} mục.` : '';
  }
  if (type !== 'number' && type !== 'integer') return '';
  const whole = type === 'integer' ? 'Số nguyên' : 'Số, được có phần lẻ';
  const top = maximum === undefined || maximum === OPEN_NUMBER ? ' trở lên' : ` đến ${maximum}`;
  return minimum === undefined ? `${whole}.` : `${whole}, từ ${minimum}${top}.`;
}

/** What the field is written with, and what is checked while writing. */
function widget(shape: Shape): object {
  if (shape.enum) return { widget: 'select', options: options(shape) };
  if (shape.format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  switch (shape.type) {
    case 'boolean':
      return { widget: 'boolean', default: false };
    case 'integer':
    case 'number':
      return number(shape);
    case 'array':
      return list(shape);
    case 'object':
      return { widget: 'object', fields: fieldsOf(shape) };
    default:
      return string(shape);
  }
}

function options({ enum: values = [], names = {} }: Shape): object[] {
  return values.map((value) => ({ value, label: names[value] ?? value }));
}

/** Always `float`: the editor's other kind cuts off what stands behind the point, in silence. */
function number({ type, minimum, maximum }: Shape): object {
  return {
    widget: 'number',
    value_type: 'float',
    step: type === 'integer' ? 1 : 0.1,
    ...(minimum !== undefined && { min: minimum }),
    ...(maximum !== undefined && maximum !== OPEN_NUMBER && { max: maximum }),
  };
}

function list({ items = {}, minItems = 0, maxItems }: Shape): object {
  const bounds = {
    ...(minItems > 0 && { min: minItems }),
    ...(maxItems !== undefined && { max: maxItems }),
  };
  if (items.enum) return { widget: 'select', multiple: true, options: options(items), ...bounds };
  const one = items.description ? words(items.description).label.toLowerCase() : 'một mục';
  const plain = { widget: 'list', label_singular: one, ...bounds };
  if (items.type !== 'object') return plain;
  const fields = fieldsOf(items);
  const shown = fields.slice(0, 2).map(({ name }) => `{{fields.${name}}}`);
  return { ...plain, fields, summary: shown.join(' · '), collapsed: true };
}

function string(shape: Shape): object {
  const { pattern, format, maxLength, examples } = shape;
  if (format === 'uri') return { widget: 'string', type: 'url' };
  if (format === 'email') return { widget: 'string', type: 'email' };
  const [sample = ''] = examples ?? [];
  const long = maxLength === undefined && !pattern && sample.length >= 20;
  return {
    widget: long || (maxLength ?? 0) > LONG_TEXT * 2 ? 'text' : 'string',
    ...(maxLength !== undefined && { maxlength: maxLength }),
    ...(pattern && { pattern: [pattern, `Viết chưa đúng. Hãy viết như ví dụ: ${sample}`] }),
  };
}
