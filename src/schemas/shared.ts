/**
 * Pieces that more than one schema uses. Each takes what the field is, in Vietnamese, and an
 * example to copy, so that a fault always says what is wrong and what to write instead.
 */
import { z } from 'zod';
import { nearest } from '#lib/nearest.ts';

/** Values as staff see them in their file, short enough for one line. */
function shown(value: unknown): string {
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER) return 'số quá lớn';
  const text =
    typeof value === 'string' ? `"${value.replace(/\p{Cc}/gu, ' ')}"` : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

type RawIssue = { input?: unknown };

/** Fault text for a field that is missing or has the wrong kind of value. */
const needs =
  (what: string, example: string) =>
  ({ input }: RawIssue): string =>
    input === undefined
      ? `thiếu ${what}. Hãy thêm, ví dụ: ${example}`
      : input === null
        ? `đang để trống (null): cần ${what}. Hãy viết, ví dụ: ${example}`
        : `${shown(input)} chưa đúng: cần ${what}. Hãy viết, ví dụ: ${example}`;

/** A text that is not empty; `max` is counted in characters. */
export function text(what: string, example: string, max?: number) {
  const error = needs(what, `"${example}"`);
  const base = z
    .string({ error })
    .trim()
    .min(1, { error })
    .meta({ description: what, examples: [example] });
  return max === undefined
    ? base
    : base.max(max, {
        error: ({ input }: RawIssue) =>
          `${what} dài ${String(input).length} ký tự, chỉ được ${max}. Hãy rút ngắn: ${shown(input)}`,
      });
}

/** A YAML reader may hand over a Date. */
const asDay = (value: unknown) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : value;
// A day that is none must not be compared with another one.
const day = (what: string) =>
  z.iso.date({ error: needs(what, '2025-10-30 (năm-tháng-ngày)'), abort: true });
const dayMeta = (what: string) => ({ description: what, examples: ['2025-10-30'] });

/** A calendar date, kept as `YYYY-MM-DD`. */
export function isoDate(what: string) {
  return z.preprocess(asDay, day(what)).meta(dayMeta(what));
}

/** A calendar date or null; the key itself must stand there. */
export function isoDateOrNull(what: string) {
  return z.preprocess(asDay, day(what).nullable()).meta(dayMeta(what));
}

/** An hour of the day, `HH:MM`. */
export function clock(what: string, example: string) {
  const error = needs(`${what} (hai chữ số giờ, hai chấm, hai chữ số phút)`, `"${example}"`);
  return (
    z
      .string({ error })
      // An hour that is none must not be compared with another one.
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error, abort: true })
      .meta({ description: what, examples: [example] })
  );
}

/** An id or file name: lower-case letters without marks, figures, hyphens. */
export function slug(what: string, example: string) {
  const error = needs(`${what} (chữ thường không dấu, số, gạch nối)`, `"${example}"`);
  return z
    .string({ error })
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error })
    .meta({ description: what, examples: [example] });
}

function unlisted(input: unknown, what: string): string {
  if (input === undefined) return `thiếu ${what}`;
  if (input === null) return `đang để trống (null): cần ${what}`;
  return `${shown(input)} không có trong danh sách ${what}`;
}

/** One of a fixed list of words; `names` says what a word is called where people choose it. */
export function oneOf<const T extends readonly [string, ...string[]]>(
  what: string,
  values: T,
  names?: Readonly<Record<T[number], string>>,
) {
  return z
    .enum(values, {
      error: ({ input }: RawIssue) => {
        const guess = typeof input === 'string' ? nearest(input, values) : undefined;
        const hint = guess ? ` Có phải "${guess}"?` : '';
        return `${unlisted(input, what)}. Hãy viết một trong: ${values.join(', ')}.${hint}`;
      },
    })
    .meta({ description: what, ...(names && { names }) });
}

/** A whole number between two bounds, both allowed. */
export function whole(what: string, min: number, max = Number.MAX_SAFE_INTEGER) {
  const range = max === Number.MAX_SAFE_INTEGER ? `từ ${min} trở lên` : `từ ${min} đến ${max}`;
  const error = needs(`${what}: số nguyên ${range}, không dấu chấm, không ngoặc kép`, String(min));
  return z.int({ error }).min(min, { error }).max(max, { error }).meta({ description: what });
}

/** true or false. */
export function flag(what: string) {
  return z
    .boolean({ error: needs(`${what}: true hoặc false, không ngoặc kép`, 'false') })
    .meta({ description: what });
}

/** An address beginning with https://. */
export function httpsUrl(what: string) {
  const error = needs(`${what}: địa chỉ bắt đầu bằng https://`, '"https://binhdanhocvuso.gov.vn"');
  return z
    .url({ protocol: /^https$/, error })
    .meta({ description: what, examples: ['https://binhdanhocvuso.gov.vn'] });
}

/** A list; `example` shows one whole list. */
export function list<T extends z.ZodType>(what: string, example: string, item: T, min = 0) {
  const error = needs(min > 0 ? `${what}, ít nhất ${min}` : what, example);
  return z.array(item, { error }).min(min, { error }).meta({ description: what });
}

const FACT_ID = /^[VMNDLPT]-\d+$/;
const factError = needs('mã sự thật trong nguon.json', 'V-31');

/** Ids of facts in nguon.json that a text rests on; whether they exist is checked across files. */
export function factIds(min = 0) {
  const id = z
    .string({ error: factError })
    .regex(FACT_ID, { error: factError })
    .meta({ description: 'mã sự thật trong nguon.json', examples: ['V-31'] });
  return list('danh sách mã sự thật', '[V-31, V-32]', id, min);
}

/**
 * An object with exactly these keys: a key that nobody knows is a slip of the hand, and saying so
 * beats dropping it in silence.
 */
export function strict<T extends z.ZodRawShape>(shape: T) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') {
        return issue.input === undefined
          ? `thiếu nhóm mục { ${known.join(', ')} }. Hãy thêm`
          : `${shown(issue.input)} chưa đúng: cần một nhóm mục { ${known.join(', ')} }. Hãy viết lại trong dấu { }`;
      }
      return issue.keys
        .map((key) => {
          const guess = nearest(key, known);
          return `không có mục tên "${key}". ${guess ? `Có phải "${guess}"? ` : ''}Hãy sửa tên hoặc bỏ đi; các mục được dùng: ${known.join(', ')}`;
        })
        .join(' · ');
    },
  });
}

/** A phone number that anyone may call. */
export const phone = text('số điện thoại công khai, viết cách từng nhóm số', '1900 0368').regex(
  /^[0-9][0-9 ]+[0-9]$/,
  {
    error: ({ input }) =>
      `"${String(input)}" chưa phải số điện thoại. Hãy viết chữ số, cách từng nhóm, ví dụ: "1900 0368"`,
  },
);

/**
 * Lets a rule between fields be judged as soon as these fields are right, whatever else is wrong, so
 * that all faults of a file are told at once.
 */
export const given =
  (...keys: string[]) =>
  ({ issues }: z.core.ParsePayload): boolean =>
    issues.every(({ code, path: [key] = [] }) =>
      key === undefined ? code === 'unrecognized_keys' : !keys.includes(String(key)),
    );

/** Day on which the sources of an item were looked up; null only where it states no fact. */
export const sourcesCheckedOn = isoDate('ngày tra nguồn');
/** Day of the last change that a reader should know of. */
export const updatedOn = isoDate('ngày cập nhật');
/** Place in its list: smaller numbers come first. */
export const order = whole('thứ tự trong danh sách (số nhỏ đứng trước)', 0);
