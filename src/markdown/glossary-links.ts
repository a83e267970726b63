import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineHastPlugin } from 'satteri';
import { parse } from 'yaml';
import { firstUse } from '#lib/vietnamese/first-use.ts';
import type { Spelling } from '#lib/vietnamese/first-use.ts';
import { withBase } from '#lib/site-address.ts';

/** Texts whose words stay as they are: links, headings, what must be read at one glance, labels of real buttons. */
const LEFT_ALONE = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'strong', 'Nut']);
/** Pages of their own words, and answers that stand together on one page. */
const PAGES = /\/(huong-dan|trang)\//;

/** Every spelling of every glossary word, from the content folder; none where there is no glossary. */
export function readSpellings(content: string): Spelling[] {
  const folder = join(content, 'thuat-ngu');
  let files: string[];
  try {
    files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  } catch {
    return [];
  }
  return files.flatMap((file) => {
    const [, frontmatter = ''] = readFileSync(join(folder, file), 'utf8').split(/^---$/m);
    const { thuat_ngu: term, cach_viet_khac: others } = parse(frontmatter) as {
      thuat_ngu: string;
      cach_viet_khac: string[];
    };
    return [term, ...others].map((words) => ({ id: file.replace(/\.md$/, ''), words }));
  });
}

const nameOf = (parent: object): string =>
  String('tagName' in parent ? parent.tagName : 'name' in parent ? parent.name : '');

/** Links each glossary word to its explanation where a guide or page first uses it. */
export const glossaryLinks =
  (base: string, spellings: readonly Spelling[]) =>
  ({ fileURL }: { fileURL: URL | undefined }) => {
    if (!PAGES.test(fileURL?.pathname ?? '')) return null;
    const linked = new Set<string>();
    return defineHastPlugin({
      name: 'glossary-links',
      text(node, context) {
        if (LEFT_ALONE.has(nameOf(context.parent(node)))) return;
        const use = firstUse(
          node.value,
          spellings.filter(({ id }) => !linked.has(id)),
        );
        if (!use) return;
        linked.add(use.id);
        context.replaceNode(node, [
          { type: 'text', value: node.value.slice(0, use.start) },
          {
            type: 'element',
            tagName: 'a',
            properties: { href: withBase(base, `/thuat-ngu/#${use.id}`) },
            children: [{ type: 'text', value: node.value.slice(use.start, use.end) }],
          },
          { type: 'text', value: node.value.slice(use.end) },
        ]);
      },
    });
  };
