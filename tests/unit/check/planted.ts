/** Copies of the shipped content with faults planted in them. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import { checkContent } from '../../../scripts/check/check.ts';
import type { CheckResult, Fault } from '../../../scripts/check/fault.ts';
import type { SCHEMAS } from '../../../scripts/check/layout.ts';

/** The smallest picture (PNG, one dot). */
export const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

export const shipped = join(import.meta.dirname, '../../../content');

/** The shape of a file, any value in each place: tests write what must not be there. */
type Loose<T> = T extends readonly (infer Item)[]
  ? Loose<Item>[]
  : T extends object
    ? { [Key in keyof T]: Loose<T[Key]> }
    : unknown;

interface Data {
  'chien-dich.json': Loose<z.input<typeof SCHEMAS.campaign>>;
  'don-vi.json': Loose<z.input<typeof SCHEMAS.units>>;
  'nguon.json': Loose<z.input<typeof SCHEMAS.sources>>;
  'tien-do.json': Loose<z.input<typeof SCHEMAS.progress>>;
  'an-pham/ma-qr.json': Loose<z.input<typeof SCHEMAS.shortCodes>>;
  'ke-hoach/nhiem-vu.json': Loose<z.input<typeof SCHEMAS.duties>>;
}

/** A copy of the content that a test may spoil. */
export interface Copy {
  folder: string;
  write: (file: string, text: string | Uint8Array) => void;
  /** Replaces the first occurrence; a test whose text is not there must not pass unseen. */
  edit: (file: string, from: string | RegExp, to: string) => void;
  /** Changes the data of a JSON file, whatever it is. */
  json: <F extends keyof Data>(file: F, change: (data: Data[F]) => void) => void;
  remove: (path: string) => void;
}

/** The check's result for a copy of the content after a change. */
export function checkWith(change: (copy: Copy) => void): CheckResult {
  const folder = mkdtempSync(join(tmpdir(), 'nội dung '));
  const path = (file: string) => join(folder, file);
  const write: Copy['write'] = (file, text) => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), text);
  };
  try {
    cpSync(shipped, folder, { recursive: true });
    change({
      folder,
      write,
      edit: (file, from, to) => {
        const text = readFileSync(path(file), 'utf8');
        const found = typeof from === 'string' ? text.includes(from) : from.test(text);
        if (!found) throw new Error(`"${String(from)}" is not in ${file}`);
        write(file, text.replace(from, to));
      },
      json: (file, edit) => {
        const data = JSON.parse(readFileSync(path(file), 'utf8')) as Parameters<typeof edit>[0];
        edit(data);
        write(file, JSON.stringify(data, null, 2));
      },
      remove: (file) => {
        rmSync(path(file), { recursive: true });
      },
    });
    return checkContent(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A fault on one line: `file:line field: message`. */
export const said = ({ file, line, field, message }: Fault) =>
  `${file}${line === undefined ? '' : `:${line}`}${field ? ` ${field}` : ''}: ${message}`;

/** The faults of a copy after a change. */
export const faultsWith = (change: (copy: Copy) => void): string[] =>
  checkWith(change).faults.map(said);

/** Like `faultsWith`, without line numbers: for files whose lines a test does not choose. */
export const placesWith = (change: (copy: Copy) => void): string[] =>
  checkWith(change).faults.map(({ file, field, message }) => said({ file, field, message }));

/** A question that is right; the body is the answer. Its first body line is line 11. */
export const question = (body = 'Mở VNeID.', fields: Record<string, string> = {}): string => {
  const frame = {
    cau_hoi: '"Mở ở đâu?"',
    nhom: 'vneid',
    thu_tu: '900',
    su_that: '[V-01]',
    nguon_cau_hoi: 'Q-01',
    huong_dan: 'null',
    nguon_tra_ngay: '2026-11-22',
    cap_nhat: '2026-11-22',
    ...fields,
  };
  const lines = Object.entries(frame).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...lines, '---', body, ''].join('\n');
};

const STEP = '<Buoc tieu_de="Mở máy" su_that="V-01">\n\nMở máy.\n\n</Buoc>';

/** A guide that is right, with the given body in place of its first step (line 21 of the file). */
export const guide = (body = STEP, fields: Record<string, string> = {}): string => {
  const frame = {
    tieu_de: 'Thử máy',
    tom_tat: 'Bài để thử.',
    nhom: 'vneid',
    thu_tu: '900',
    danh_cho: 'Mọi người',
    thoi_gian: 'Một ngày',
    chi_phi: 'Không thấy thu',
    can_co: '[Điện thoại]',
    su_that: '[V-01]',
    khong_co_dien_thoai: 'Ra Công an phường.',
    su_co: '[]',
    ho_tro: 'Công an phường',
    tiep_theo: 'null',
    nguon_tra_ngay: '2026-11-22',
    thu_tren_may: 'null',
    ngay_dang: '2026-11-22',
    cap_nhat: '2026-11-22',
    ...fields,
  };
  const lines = Object.entries(frame).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...lines, '---', '', body, '', STEP, '', STEP, ''].join('\n');
};
