/** Search as it is sent: what it finds, what it weighs, where it leads. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { LIST_LIMIT, packTasks } from '#lib/search/pack.ts';
import type { SourceGroup } from '#lib/search/pack.ts';
import { openTasks } from '#lib/search/tasks.ts';
import type { TaskGroup, TaskIndex } from '#lib/search/tasks.ts';
import { slugify } from '#lib/vietnamese/fold.ts';
import { judge, withoutMarks } from '../../scripts/benchmark/search/judge.ts';
import type { Judged } from '../../scripts/benchmark/search/judge.ts';
import { SEARCH_LIMIT } from '../../scripts/build/search-script.ts';
import { dist, root } from '../../scripts/lib/paths.ts';
import { attribute, byTag, elements, pages, textOf } from './pages.ts';

const list = readFileSync(join(dist, 'tim-kiem/muc-luc.json'));
const tasks = openTasks(JSON.parse(list.toString()) as TaskIndex);
const questions = (file: string) =>
  JSON.parse(readFileSync(join(root, 'tests/search', file), 'utf8')) as Judged[];
const judged = questions('judged.json');
const unseen = questions('unseen.json');

test('the judged questions are many, half without marks, a quarter short or slipped', () => {
  assert.ok(judged.length >= 80);
  const share = (...kinds: string[]) =>
    judged.filter(({ typed }) => kinds.includes(typed)).length / judged.length;
  assert.ok(share('plain') >= 0.5);
  assert.ok(share('slip', 'short') >= 0.24);
});

for (const [name, set] of [
  ['judged', judged],
  ['unseen', unseen],
] as const)
  test(`of the ${name} questions 90 % find their page first, 98 % among the first three`, () => {
    const { first, firstThree, misses } = judge(tasks, set);
    assert.ok(first >= 0.9, JSON.stringify({ first, misses }));
    assert.ok(firstThree >= 0.98, JSON.stringify({ firstThree, misses }));
  });

test('without marks a question is answered as well as with them', () => {
  const marked = [...judged, ...unseen].filter(({ typed }) => typed === 'marks');
  const [with_, without] = [marked, marked.map(withoutMarks)].map((set) => judge(tasks, set));
  assert.ok(marked.length > 50);
  assert.ok(Math.abs(with_!.first - without!.first) <= 0.02 + 1e-9);
  assert.ok(without!.firstThree >= with_!.firstThree - 0.02 - 1e-9);
});

test('whatever can be found is there: its page, its anchor, its parts', () => {
  const anchors = new Map(
    pages.map(({ address, tree }) => [
      address,
      new Set(elements(tree).map((element) => attribute(element, 'id'))),
    ]),
  );
  assert.ok(tasks.tasks.length > 100);
  for (const { path, parts } of tasks.tasks)
    for (const address of [path, ...parts.map((part) => part.path)]) {
      const [page = '', anchor] = address.split('#');
      assert.ok(anchors.has(page), address);
      assert.ok(anchor === undefined || anchors.get(page)!.has(anchor), address);
    }
});

test('script and list together stay within 15 KB', () => {
  const bytes = ['tim-kiem/tim.js', 'tim-kiem/muc-luc.json']
    .map((file) => brotliCompressSync(readFileSync(join(dist, file))).length)
    .reduce((sum, one) => sum + one, 0);
  assert.ok(bytes <= SEARCH_LIMIT, String(bytes));
});

test('the full text is sent in pieces of some 2 KB, with nothing that search does not use', () => {
  const folder = join(dist, 'pagefind');
  const pieces = readdirSync(join(folder, 'index')).map(
    (file) => readFileSync(join(folder, 'index', file)).length,
  );
  assert.ok(pieces.length > 10);
  assert.ok(Math.max(...pieces) < 5000, String(Math.max(...pieces)));
  assert.deepEqual(
    readdirSync(folder).filter((file) => !/\.(br|gz|pf_meta)$/.test(file)),
    ['fragment', 'index', 'pagefind-entry.json', 'pagefind.js', 'wasm.unknown.pagefind'],
  );
});

test('without its script the search page lists all that search finds, in the order of the alphabet', () => {
  const page = pages.find(({ address }) => address === '/tim-kiem/')!;
  const lists = byTag(page.tree, 'section').map((section) =>
    byTag(section, 'a').map((link) => ({
      path: String(attribute(link, 'href')),
      title: textOf(link).trim(),
    })),
  );
  const listed = new Set(lists.flat().map(({ path }) => path));
  assert.deepEqual(
    tasks.tasks.map(({ path }) => path).filter((path) => !listed.has(path)),
    [],
  );
  const { compare } = new Intl.Collator('vi');
  for (const links of lists)
    assert.deepEqual(
      links,
      links.toSorted((a, b) => compare(a.title, b.title)),
    );
});

test('with 150 guides and questions, whatever their words, search still stays within 15 KB', () => {
  const source = JSON.parse(list.toString()) as TaskIndex;
  const [guides, questions] = source.groups as [TaskGroup, TaskGroup];
  let state = 1;
  const next = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
  const texts = [guides, questions]
    .flatMap(({ items }) => items.flatMap(([, title, , parts]) => [title, ...parts]))
    .map((text) => text.split(' '));
  const vocabulary = texts.flat();
  const after = Map.groupBy(
    texts.flatMap((words) => words.slice(1).map((word, index) => [words[index]!, word] as const)),
    ([word]) => word,
  );
  // Half of the words follow one that they follow in the content, half come by chance: new texts pack no worse.
  const write = (like: string) => {
    const words: string[] = [];
    while (words.length < like.split(' ').length) {
      const known = next(2) === 0 ? after.get(words.at(-1) ?? '') : undefined;
      words.push(known ? known[next(known.length)]![1] : vocabulary[next(vocabulary.length)]!);
    }
    return words.join(' ');
  };
  const grow = ({ items, ...group }: TaskGroup, count: number): SourceGroup => ({
    ...group,
    items: Array.from({ length: count }, (_, index) => {
      const [id, title, line, parts] = items[index % items.length]!;
      const known = index < items.length;
      return {
        id: known ? id : slugify(write(id.replaceAll('-', ' '))),
        title: known ? title : write(title),
        line,
        parts: known ? parts : parts.map(write),
        also: '',
        body: '',
      };
    }),
  });
  const count = (group: TaskGroup) => Math.round((150 * group.items.length) / 64);
  const others = source.groups.slice(2).map((group) => grow(group, group.items.length));
  const weigh = (index: TaskIndex) => brotliCompressSync(JSON.stringify(index)).length;
  const grown = packTasks(
    [grow(guides, count(guides)), grow(questions, count(questions)), ...others],
    source.words,
    LIST_LIMIT,
    weigh,
  );
  assert.equal(grown.groups[0]!.items.length + grown.groups[1]!.items.length, 150);
  const script = brotliCompressSync(readFileSync(join(dist, 'tim-kiem/tim.js'))).length;
  assert.ok(weigh(grown) + script <= SEARCH_LIMIT, `${weigh(grown)} + ${script}`);
});
