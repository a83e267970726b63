import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import type { Kind } from '../../../scripts/check/layout.ts';
import { COLLECTIONS, SCHEMAS, SINGLE_FILES, kindOf } from '../../../scripts/check/layout.ts';
import {
  BODY,
  ITEMS,
  ORIGINAL,
  WITHOUT_BODY,
  editorConfig,
} from '../../../scripts/editor/config.ts';
import { words } from '../../../scripts/editor/fields.ts';
import type { Shape } from '../../../scripts/check/shape.ts';
import { variants, written } from '../../../scripts/check/shape.ts';
import { filesIn } from '../../../scripts/lib/files.ts';
import { root } from '../../../scripts/lib/paths.ts';

/** A field as the editor is told of it, whatever its widget. */
interface Told {
  name: string;
  widget: string;
  label?: string;
  hint?: string;
  required?: boolean;
  fields?: Told[];
  options?: { value: string; label: string }[];
  pattern?: [string, string];
  [setting: string]: unknown;
}
interface Screen {
  name: string;
  label: string;
  format: string;
  fields: Told[];
}

const config = editorConfig('http://localhost:4321');
const collections = (config.collections ?? []) as unknown as Screen[];
const singles = (config.singletons ?? []) as unknown as Screen[];
const OURS = [BODY, ORIGINAL];

/** Each screen with the shape of what it writes. */
const screens: { kind: Kind; shape: Shape; screen: Screen }[] = [
  ...[...COLLECTIONS.values()].flatMap(({ kind }) => {
    const own = collections.filter(({ format }) => format === `${kind}-frontmatter`);
    return variants(kind).map((shape, index) => ({ kind, shape, screen: own[index]! }));
  }),
  ...[...SINGLE_FILES.values()].map(({ kind }, index) => {
    const [shape] = variants(kind);
    const list = shape!.type === 'array';
    return {
      kind,
      shape: list ? { properties: { [ITEMS]: shape! }, required: [ITEMS] } : shape!,
      screen: singles[index]!,
    };
  }),
];

/** Every field of a screen with the shape it stands for, inner ones too. */
function pairs(
  shape: Shape,
  fields: Told[],
  way: string,
): { way: string; told: Told; outer: Shape; present: boolean }[] {
  const own = fields.filter(({ name }) => !OURS.includes(name));
  assert.deepEqual(
    own.map(({ name }) => name),
    Object.keys(shape.properties ?? {}),
    way,
  );
  return own.flatMap((told) => {
    const outer = shape.properties![told.name]!;
    const inner = written(outer).shape;
    const below =
      inner.type === 'object' ? inner : inner.items?.type === 'object' ? inner.items : undefined;
    const here = {
      way: `${way}.${told.name}`,
      told,
      outer,
      present: shape.required?.includes(told.name) ?? false,
    };
    return [here, ...(below ? pairs(below, told.fields ?? [], here.way) : [])];
  });
}

const all = screens.flatMap(({ kind, shape, screen }) =>
  pairs(shape, screen.fields, `${kind}/${screen.name}`),
);

test('every kind of content has a screen, and every screen another name', () => {
  assert.deepEqual(new Set(screens.map(({ kind }) => kind)), new Set(Object.keys(SCHEMAS)));
  assert.equal(screens.length, collections.length + singles.length);
  for (const group of [collections, singles]) {
    assert.equal(new Set(group.map(({ name }) => name)).size, group.length);
    assert.equal(new Set(group.map(({ label }) => label)).size, group.length);
  }
});

test('every field of every schema stands in its form once, with a label in Vietnamese', () => {
  assert.ok(all.length > 150, `${all.length} fields`);
  for (const { way, told, outer } of all) {
    if (told.widget === 'hidden') continue;
    const { description } = written(outer).shape;
    assert.ok(description, `${way}: its schema says nothing that could be a label`);
    assert.equal(told.label, words(description).label, way);
    assert.match(told.hint ?? '', /^$|[.!?”]$/, `${way}: ${told.hint ?? ''}`);
  }
});

test('what may stay empty, and only that, may stay empty in the form', () => {
  for (const { way, told, outer, present } of all) {
    if (told.widget === 'hidden') continue;
    const { shape, nullable } = written(outer);
    const list = shape.type === 'array' && (shape.minItems ?? 0) === 0;
    assert.equal(told.required, present && !nullable && !list, way);
    if (nullable) assert.match(told.hint!, /Chưa biết thì để trống\./, way);
  }
});

test('numbers keep their fraction and bounds, choices their words, texts their pattern', () => {
  let numbers = 0;
  for (const { way, told, outer } of all) {
    const { shape } = written(outer);
    if (shape.type === 'number' || shape.type === 'integer') {
      numbers += 1;
      assert.equal(told.widget, 'number', way);
      assert.equal(told['value_type'], 'float', way);
      assert.equal(told['min'], shape.minimum, way);
      if (shape.maximum !== Number.MAX_SAFE_INTEGER) assert.equal(told['max'], shape.maximum, way);
    }
    const choice = shape.enum ?? shape.items?.enum;
    if (choice)
      assert.deepEqual(
        told.options?.map(({ value }) => value),
        choice,
        way,
      );
    if (shape.const !== undefined) assert.equal(told['default'], shape.const, way);
    if (shape.format === 'date') {
      assert.deepEqual(
        [told.widget, told['type'], told['format']],
        ['datetime', 'date', 'YYYY-MM-DD'],
        way,
      );
    } else if (shape.pattern && !shape.format) assert.equal(told.pattern?.[0], shape.pattern, way);
    assert.equal(told['maxlength'], shape.maxLength, way);
    if (shape.type === 'array') {
      assert.equal(told['min'] ?? 0, shape.minItems ?? 0, way);
      assert.equal(told['max'], shape.maxItems, way);
    }
  }
  assert.ok(numbers > 20, `${numbers} numbers`);
});

test('a description is a name and an explanation', () => {
  assert.deepEqual(words('tiêu đề, bắt đầu bằng động từ'), {
    label: 'Tiêu đề',
    more: 'Bắt đầu bằng động từ.',
  });
  assert.deepEqual(words('thứ tự trong danh sách (số nhỏ đứng trước)'), {
    label: 'Thứ tự trong danh sách',
    more: 'Số nhỏ đứng trước.',
  });
  assert.deepEqual(words('mục cho biết đơn vị chỉ là mẫu'), {
    label: 'Đơn vị chỉ là mẫu',
    more: '',
  });
  assert.deepEqual(words('ai giúp'), { label: 'Ai giúp', more: '' });
});

test('text below the frame can be written where the site reads it, and nowhere else', () => {
  const content = join(root, 'content');
  for (const file of filesIn(content).filter((name) => /\.mdx?$/.test(name))) {
    const kind = kindOf(file);
    if (kind === undefined || !WITHOUT_BODY.has(kind)) continue;
    const body = readFileSync(join(content, file), 'utf8').split('\n---\n')[1] ?? '';
    assert.equal(body.trim(), '', `${file} has text that nobody would see in the editor`);
  }
});
