import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readFrontmatter } from '../../../scripts/check/frontmatter.ts';
import { COLLECTIONS, SCHEMAS } from '../../../scripts/check/layout.ts';
import { variants } from '../../../scripts/check/shape.ts';
import { titleKey } from '../../../scripts/new/frame.ts';
import { kindsIn, nameOf, newFolders, newItem } from '../../../scripts/new/item.ts';

const day = { today: '2026-11-23', order: 70 };

/** Every folder with every kind of item that it takes. */
const all = newFolders().flatMap((folder) => {
  const kinds: (string | undefined)[] = kindsIn(folder);
  return (kinds.length > 0 ? kinds : [undefined]).map((kind) => ({ folder, kind }));
});

for (const { folder, kind } of all) {
  test(`a new ${folder} ${kind ?? ''} has the keys of its schema and lacks only what staff must fill`, () => {
    const { file, text } = newItem(folder, 'Cách đổi mật khẩu?', { ...day, kind });
    const collection = COLLECTIONS.get(folder)!;
    assert.match(file, collection.pattern);
    const { value, slips } = readFrontmatter(text);
    assert.deepEqual(slips, []);
    const { error } = SCHEMAS[collection.kind].safeParse(value);
    const told = error?.issues ?? [];
    for (const { code, path } of told) {
      assert.notEqual(code, 'unrecognized_keys');
      const found = path.reduce<unknown>(
        (holder, key) => (holder as Record<PropertyKey, unknown>)[key],
        value,
      );
      assert.ok(found === null || (Array.isArray(found) && found.length === 0), path.join('.'));
    }
  });
}

test('a title stands in the frame as it was given, whatever marks it holds', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...all),
      fc.string({ unit: 'grapheme' }),
      ({ folder, kind }, title) => {
        const [shape] = variants(COLLECTIONS.get(folder)!.kind);
        const key = titleKey(shape!);
        const { value } = readFrontmatter(newItem(folder, title, { ...day, kind }).text);
        if (key !== undefined) assert.equal((value as Record<string, unknown>)[key], title);
      },
    ),
  );
});

test('a name is made of the words of the title, and is cut between words', () => {
  assert.equal(nameOf('Cách đổi mật khẩu'), 'cach-doi-mat-khau');
  assert.equal(nameOf('“…”'), '');
  const long = nameOf(
    'Đăng ký tài khoản định danh điện tử mức độ 2 cho người cao tuổi ở xa trung tâm',
  );
  assert.equal(long, 'dang-ky-tai-khoan-dinh-danh-dien-tu-muc-do-2-cho-nguoi-cao');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const name = nameOf(title);
      assert.ok(name === '' || (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && name.length <= 60), name);
    }),
  );
});
