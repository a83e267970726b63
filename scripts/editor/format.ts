/** How the editor reads and writes a file: only what was changed in the form changes in the file. */
import { parse } from 'yaml';
import { fieldName } from '../check/fault.ts';
import type { Kind } from '../check/layout.ts';
import { SCHEMAS } from '../check/layout.ts';
import { BODY, ITEMS, ORIGINAL } from './config.ts';
import { patch } from './patch.ts';
import { words } from './fields.ts';
import type { Shape } from '../check/shape.ts';
import { shapeOf, variants, written } from '../check/shape.ts';
import { isRecord, stored } from './stored.ts';
import { writeValue } from './write.ts';

/** What passes between a file and its form. */
export type Form = Record<string, unknown>;

const EDGE = '---';
/** A whole frame hangs on nothing, so that its own keys stand in the first column. */
const HOUSE_STYLE = {
  language: 'yaml',
  flow: false,
  indent: -2,
  quoted: false,
  multiline: false,
} as const;

/** The form of a file's text; throws in Vietnamese where the text cannot be read. */
export function fromFile(text: string): Form {
  const { frame, body } = split(text);
  const value = data(frame);
  const fields = Array.isArray(value) ? { [ITEMS]: value } : value;
  return { ...fields, ...(body !== undefined && { [BODY]: body.trim() }), [ORIGINAL]: text };
}

/** The file's text of a form; throws `FormFault` where the schema refuses it. */
export function toFile(kind: Kind, form: Form): string {
  const { [BODY]: body, [ORIGINAL]: original, ...fields } = form;
  const value = ITEMS in fields ? fields[ITEMS] : fields;
  const shape = shapeFor(kind, value);
  const after = stored(shape, value);
  check(kind, after);
  const text = typeof body === 'string' ? body.replaceAll('\r\n', '\n').trim() : '';
  if (typeof original !== 'string' || original === '') return fresh(after, text);
  const old = split(original);
  const before = stored(shape, data(old.frame));
  const language = old.body === undefined ? 'json' : 'yaml';
  const frame = patch(old.frame, before, after, language);
  if (old.body === undefined) return frame;
  const kept = old.body.trim() === text ? old.body : text && `\n${text}\n`;
  return `${EDGE}\n${frame}\n${EDGE}\n${kept}`;
}

/** What a schema has against a form, one line a fault. */
export class FormFault extends Error {}

function check(kind: Kind, value: unknown): void {
  const { error } = SCHEMAS[kind].safeParse(value);
  if (!error) return;
  const { properties = {} } = shapeFor(kind, value);
  const texts = error.issues.map(({ path, message }) => {
    const { description } = written(properties[String(path[0])] ?? {}).shape;
    const label = description && `${words(description).label}, `;
    return `${label ?? ''}${fieldName(path)}: ${message}`;
  });
  throw new FormFault(texts.join(' · '));
}

/** Several shapes differ in one fixed word. */
function shapeFor(kind: Kind, value: unknown): Shape {
  const fits = ({ properties = {} }: Shape) =>
    Object.entries(properties).every(
      ([name, { const: word }]) => word === undefined || (isRecord(value) && value[name] === word),
    );
  return variants(kind).find(fits) ?? shapeOf(kind);
}

function fresh(value: unknown, body: string): string {
  const frame = writeValue(value, HOUSE_STYLE).trimStart();
  return `${EDGE}\n${frame}\n${EDGE}\n${body && `\n${body}\n`}`;
}

/** A text without a frame is all data. */
function split(text: string): { frame: string; body: string | undefined } {
  const [, frame, body = ''] = /^---\n([\s\S]*?)\n---(?:\n([\s\S]*))?$/.exec(text) ?? [];
  return frame === undefined ? { frame: text, body: undefined } : { frame, body };
}

function data(frame: string): Form | unknown[] {
  const value = read(frame);
  if (isRecord(value) || Array.isArray(value)) return value;
  throw new FormFault('Tệp này chưa đọc được. Hãy chạy npm run kiem-tra để biết sai ở dòng nào.');
}

function read(frame: string): unknown {
  try {
    return parse(frame);
  } catch {
    return undefined;
  }
}
