import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Kind } from '../../../scripts/check/layout.ts';
import { kindOf } from '../../../scripts/check/layout.ts';
import { BODY, ITEMS, ORIGINAL } from '../../../scripts/editor/config.ts';
import type { Form } from '../../../scripts/editor/format.ts';
import { FormFault, fromFile, toFile } from '../../../scripts/editor/format.ts';
import { patch } from '../../../scripts/editor/patch.ts';
import { filesIn } from '../../../scripts/lib/files.ts';
import { root } from '../../../scripts/lib/paths.ts';

const content = join(root, 'content');
const files = filesIn(content).flatMap((file) => {
  const kind = kindOf(file);
  return kind === undefined
    ? []
    : [{ file, kind, text: readFileSync(join(content, file), 'utf8').trim() }];
});
const textOf = (name: string) => files.find(({ file }) => file === name)!.text;

/** The lines in which two texts differ, `-` and `+` as in a patch. */
function difference(before: string, after: string): string[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !fresh.includes(line)).map((line) => `- ${line.trim()}`),
    ...fresh.filter((line) => !old.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
}

/** What changing a form does to its file. */
function change(name: string, edit: (form: Form) => void): string[] {
  const { kind, text } = files.find(({ file }) => file === name)!;
  const form = structuredClone(fromFile(text));
  edit(form);
  return difference(text, toFile(kind, form).trim());
}

test('every file that is opened and saved unchanged stays as it is, letter for letter', () => {
  assert.ok(files.length > 150);
  for (const { file, kind, text } of files)
    assert.equal(toFile(kind, fromFile(text)).trim(), text, file);
});

test('a changed value changes its own line: words, numbers with a fraction, dates, null', () => {
  assert.deepEqual(
    change('an-pham/bang-ron.md', (form) =>
      Object.assign(form, { rong_m: 3.25, thang: '2026-12' }),
    ),
    ['- rong_m: 4', '- thang: "2026-11"', '+ rong_m: 3.25', '+ thang: "2026-12"'],
  );
  assert.deepEqual(
    change('huong-dan/kich-hoat-tai-khoan/index.mdx', (form) =>
      Object.assign(form, {
        thoi_gian: 'Trong ngày: tùy nơi',
        cap_nhat: '2026-12-01',
        chi_phi: '',
      }),
    ).filter((line) => !line.startsWith('- chi_phi')),
    [
      '- thoi_gian: null',
      '- cap_nhat: 2026-11-22',
      '+ thoi_gian: "Trong ngày: tùy nơi"',
      '+ chi_phi: null',
      '+ cap_nhat: 2026-12-01',
    ],
  );
});

test('lists grow and shrink in the form in which they were written', () => {
  assert.deepEqual(
    change('an-pham/bang-ron.md', (form) => {
      (form['su_that'] as string[]).splice(1, 1);
      (form['cac_cau'] as string[]).push('Thêm: một câu');
    }),
    [
      '- su_that: [V-07, M-01, L-03, N-01, L-82, L-02, L-09, L-10, L-14]',
      '+ - "Thêm: một câu"',
      '+ su_that: [V-07, L-03, N-01, L-82, L-02, L-09, L-10, L-14]',
    ],
  );
  const unit = { id: 'truong-moi', name: 'Trường mới', sample: true, kind: 'truong-hoc' };
  assert.deepEqual(
    change('don-vi.json', (form) => (form[ITEMS] as unknown[]).splice(1, 0, unit)),
    ['+ { "id": "truong-moi", "name": "Trường mới", "sample": true, "kind": "truong-hoc" },'],
  );
});

test('what may be missing appears where the schema has it, and goes again', () => {
  const name = 'huong-dan/kich-hoat-tai-khoan/index.mdx';
  const tried = { ngay: '2026-11-20', may: 'Máy A', nguoi: 'Đơn vị A' };
  assert.deepEqual(
    change(name, (form) => Object.assign(form, { thu_tren_may: tried })),
    [
      '- thu_tren_may: null',
      '+ thu_tren_may:',
      '+ ngay: 2026-11-20',
      '+ may: Máy A',
      '+ nguoi: Đơn vị A',
    ],
  );
  assert.deepEqual(
    change(name, (form) =>
      Object.assign(form, { bo_qua: [{ loi_khuyen: 'N10', ly_do: 'Chữ thật.' }], can_co: [] }),
    ).filter((line) => line.startsWith('+')),
    ['+ can_co: []', '+ bo_qua:', '+ - loi_khuyen: N10', '+ ly_do: Chữ thật.'],
  );
});

test('a new item is written as staff write it by hand', () => {
  const form = {
    cau_hoi: 'Đổi máy: làm gì trước?',
    nhom: 'doi-may',
    thu_tu: 15,
    su_that: ['V-62'],
    nguon_cau_hoi: 'Q-41',
    huong_dan: '',
    nguon_tra_ngay: '2026-11-22',
    cap_nhat: '2026-11-22',
    bo_qua: [],
    [BODY]: '\nMột câu.\r\n\r\n- Một ý.\n',
    [ORIGINAL]: '',
  };
  assert.equal(
    toFile('question', form),
    `---
cau_hoi: "Đổi máy: làm gì trước?"
nhom: doi-may
thu_tu: 15
su_that: [V-62]
nguon_cau_hoi: Q-41
huong_dan: null
nguon_tra_ngay: 2026-11-22
cap_nhat: 2026-11-22
---

Một câu.

- Một ý.
`,
  );
});

test('what the schema refuses is not saved, and it says why', () => {
  const save = (kind: Kind, name: string, edit: object) => () =>
    toFile(kind, { ...fromFile(textOf(name)), ...edit });
  const wrongFact = save('question', 'hoi-dap/doi-dien-thoai.md', { su_that: ['V62'] });
  assert.throws(wrongFact, FormFault);
  assert.throws(wrongFact, /Danh sách mã sự thật, su_that\[0\]: "V62" chưa đúng: cần mã sự thật/);
  const half = save('sheet', 'an-pham/bang-ron.md', { ban: 1.5 });
  assert.throws(half, /ban: 1\.5 chưa đúng: cần bản số mấy/);
  assert.throws(() => fromFile('---\na: b: c\n---\n'), /chưa đọc được/);
});

/** Any value in which nothing is lost when it is written down. */
const word = fc.stringMatching(
  /^[a-zđĂ"'#:,\[\]{}&*!|>%@`-]( ?[a-z0-9đư"'#:,\[\]{}&*!?|>%@`-]){0,8}$/,
);
const leaf = fc.oneof(
  word,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
);
const record = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), leaf, {
  minKeys: 1,
  noNullPrototype: true,
});
/** What the schemas allow: an item of a list stays what it is, a group may be null or missing. */
const data = fc.record(
  {
    x: leaf,
    y: fc.array(word, { maxLength: 5 }),
    z: record,
    t: fc.array(
      fc.record(
        { a: leaf, b: fc.array(word, { maxLength: 3 }) },
        { requiredKeys: ['a'], noNullPrototype: true },
      ),
      { maxLength: 4 },
    ),
    w: fc.oneof(fc.constant(null), record),
  },
  { requiredKeys: ['x', 'w'], noNullPrototype: true },
);

test('whatever changes into whatever, the text then says exactly that', () => {
  for (const language of ['yaml', 'json'] as const) {
    fc.assert(
      fc.property(data, data, fc.constantFrom(0, 2), (before, after, indent) => {
        const start =
          language === 'json'
            ? JSON.stringify(before, null, indent)
            : patch('x: 1', { x: 1 }, before, 'yaml');
        assert.deepEqual(parse(start), before);
        assert.deepEqual(parse(patch(start, before, after, language)), after);
      }),
      { numRuns: 200 },
    );
  }
});
