import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import test from 'node:test';
import { filesIn } from '../../scripts/lib/files.ts';
import { root } from '../../scripts/lib/paths.ts';

/** What each folder of src/ may import from; a folder may always import from itself. */
const MAY_IMPORT: Record<string, string[]> = {
  lib: ['schemas'],
  schemas: ['lib'],
  markdown: ['lib', 'schemas'],
  data: ['lib', 'schemas'],
  client: ['lib'],
  worker: ['lib'],
  components: ['art', 'client', 'data', 'lib', 'schemas', 'site.ts'],
  layouts: ['components', 'data', 'lib', 'schemas', 'site.ts', 'styles'],
  pages: ['client', 'components', 'data', 'layouts', 'lib', 'schemas', 'site.ts'],
  'site.ts': ['lib'],
  'content.config.ts': ['lib', 'schemas'],
};

interface Import {
  file: string;
  folder: string;
  /** As written. */
  specifier: string;
  /** Folder of src/ that it leads to, or null for a package. */
  target: string | null;
  typeOnly: boolean;
}

const sources = filesIn(join(root, 'src')).filter((file) => /\.(ts|astro)$/.test(file));

const imports: Import[] = sources.flatMap((file) => {
  const code = readFileSync(join(root, 'src', file), 'utf8');
  return [...code.matchAll(/^\s*import\s+(type\s)?(?:[^'"]*?from\s+)?['"]([^'"]+)['"]/gm)].map(
    ([, type, specifier = '']) => ({
      file,
      folder: file.split('/')[0]!,
      specifier,
      target: targetOf(file, specifier),
      typeOnly: type !== undefined,
    }),
  );
});

function targetOf(file: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return specifier.slice(1).split('/')[0]!;
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier).split('/')[0]!;
  return null;
}

test('imports inside src run one way: schemas → data → components → layouts → pages', () => {
  assert.ok(imports.length > 100, 'the import lines were read');
  const wrong = imports.filter(
    ({ folder, target }) =>
      target !== null && target !== folder && !MAY_IMPORT[folder]?.includes(target),
  );
  assert.deepEqual(
    wrong.map(({ file, specifier }) => `${file} imports ${specifier}`),
    [],
  );
});

test('lib takes no more from schemas than their types', () => {
  const wrong = imports.filter(
    ({ folder, target, typeOnly }) => folder === 'lib' && target === 'schemas' && !typeOnly,
  );
  assert.deepEqual(
    wrong.map(({ file, specifier }) => `${file} imports ${specifier}`),
    [],
  );
});

test('only src/data queries collections', () => {
  const wrong = imports.filter(
    ({ folder, specifier, typeOnly }) =>
      specifier === 'astro:content' &&
      !typeOnly &&
      folder !== 'data' &&
      folder !== 'content.config.ts',
  );
  assert.deepEqual(
    wrong.map(({ file }) => file),
    [],
  );
});

test('lib and schemas touch no file, no clock, no Astro', () => {
  for (const file of sources.filter((name) => /^(lib|schemas)\//.test(name))) {
    const code = readFileSync(join(root, 'src', file), 'utf8');
    assert.doesNotMatch(code, /astro:|node:fs|process\.|Date\.now|new Date\(\)/, file);
  }
});

test('scripts use nothing of src but schemas and lib', () => {
  for (const file of filesIn(join(root, 'scripts')).filter((name) => name.endsWith('.ts'))) {
    const code = readFileSync(join(root, 'scripts', file), 'utf8');
    for (const [, folder] of code.matchAll(/from '#([^/']+)/g))
      assert.match(folder!, /^(lib|schemas)$/, file);
  }
});

test('colours are written in the token file only', () => {
  for (const file of filesIn(join(root, 'src')).filter((name) => /\.(astro|css|ts)$/.test(name))) {
    if (/styles\/(tokens|print|inks)\.css$/.test(file)) continue;
    const code = readFileSync(join(root, 'src', file), 'utf8').replace(
      /href="#[^"]*"|'#[a-z]+\//g,
      '',
    );
    assert.doesNotMatch(
      code,
      /#[0-9a-f]{3}([0-9a-f]{3})?\b(?![-\w/])|\b(rgb|hsl|oklch)a?\(/i,
      file,
    );
  }
});

test('components stay small and routes thin', () => {
  const linesOf = (file: string) =>
    readFileSync(join(root, 'src', file), 'utf8').split('\n').length;
  for (const file of sources.filter((name) => name.endsWith('.astro'))) {
    const limit = file.startsWith('pages/') ? 50 : 130;
    assert.ok(linesOf(file) <= limit, `${file}: ${linesOf(file)} lines`);
  }
});

test('every file of tests holds a test', () => {
  // An empty one would pass.
  const tests = filesIn(join(root, 'tests')).filter((file) => /\.(test|spec)\.ts$/.test(file));
  assert.ok(tests.length > 40, 'the tests were found');
  const empty = tests.filter(
    (file) => !/^\s*(await )?test\(/m.test(readFileSync(join(root, 'tests', file), 'utf8')),
  );
  assert.deepEqual(empty, []);
});
