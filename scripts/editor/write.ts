/** Values that were not in a file before, in the form in which staff write them by hand. */
import { stringify } from 'yaml';
import { isRecord } from './stored.ts';

export interface Style {
  language: 'yaml' | 'json';
  /** Inside brackets, on one line. */
  flow: boolean;
  /** Column of the key or dash that the value belongs to; what it holds stands two further right. */
  indent: number;
  /** The value that stood here was in quotes. */
  quoted: boolean;
  /** JSON: one line for each key, as its neighbour has it. */
  multiline: boolean;
}

/** A key with its colon. */
export function writeKey(key: string, { language }: Style): string {
  return language === 'json' ? `${JSON.stringify(key)}:` : `${key}:`;
}

/** A value; a YAML list or group that needs lines of its own begins with a line break. */
export function writeValue(value: unknown, style: Style): string {
  if (style.language === 'json' && style.multiline && isRecord(value)) return lines(value, style);
  if (style.flow) return flow(value, style);
  if (Array.isArray(value)) return isShort(value) ? flow(value, style) : blockList(value, style);
  if (isRecord(value)) return blockMap(value, style);
  return scalar(value, style);
}

/** Codes and short words stand on one line, sentences one under the other. */
function isShort(value: unknown[]): boolean {
  return value.every((item) => typeof item === 'string' && !/\s/.test(item));
}

function blockList(items: unknown[], style: Style): string {
  const indent = style.indent + 2;
  const pad = ' '.repeat(indent);
  return items
    .map((item) => `\n${pad}- ${writeValue(item, { ...style, indent }).trimStart()}`)
    .join('');
}

function blockMap(value: Record<string, unknown>, style: Style): string {
  const indent = style.indent + 2;
  const pad = ' '.repeat(indent);
  return Object.entries(value)
    .map(([key, inner]) => {
      const text = writeValue(inner, { ...style, indent });
      return `\n${pad}${key}:${text.startsWith('\n') ? text : ` ${text}`}`;
    })
    .join('');
}

function flow(value: unknown, style: Style): string {
  if (Array.isArray(value)) return `[${value.map((item) => flow(item, style)).join(', ')}]`;
  if (!isRecord(value)) return scalar(value, { ...style, flow: true });
  const pairs = Object.entries(value).map(
    ([key, inner]) => `${writeKey(key, style)} ${flow(inner, style)}`,
  );
  return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}';
}

/** JSON with one key a line. */
function lines(value: Record<string, unknown>, style: Style): string {
  const pad = ' '.repeat(style.indent);
  const rows = Object.entries(value).map(
    ([key, inner]) => `${pad}  ${writeKey(key, style)} ${flow(inner, style)}`,
  );
  return `{\n${rows.join(',\n')}\n${pad}}`;
}

function scalar(value: unknown, { language, flow: inline, quoted }: Style): string {
  if (typeof value !== 'string') return JSON.stringify(value ?? null);
  if (language === 'json' || quoted) return JSON.stringify(value);
  if (inline && /[,[\]{}]/.test(value)) return JSON.stringify(value);
  const plain = stringify(value, { lineWidth: 0, singleQuote: false }).trimEnd();
  return plain === value ? plain : JSON.stringify(value);
}
