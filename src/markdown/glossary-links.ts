import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineHastPlugin } from 'satteri';
import { parse } from 'yaml';
import { withoutMark } from '#lib/json-text.ts';
import { firstUse } from '#lib/vietnamese/first-use.ts';
import type { Spelling } from '#lib/vietnamese/first-use.ts';
import { withBase } from '#lib/site-address.ts';
import { TOPIC_IDS } from '#schemas/topic.ts';
import type { Topic } from '#schemas/topic.ts';

/** Texts whose words stay as they are: links, headings, what must be read at one glance, labels of real buttons. */
const LEFT_ALONE = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'strong', 'Nut']);

export interface Glossary {
  spellings: Spelling[];
  /** Of the answers, which stand together on one page, the file that first uses each word, by its id. */
  firstAnswer: Map<string, string>;
}

/** What the glossary links need to know of a content folder; empty where it has no glossary. */
export function readGlossary(content: string): Glossary {
  const spellings = markdownIn(join(content, 'thuat-ngu')).flatMap(({ file, data }) =>
    [data['thuat_ngu'], ...((data['cach_viet_khac'] ?? []) as string[])].map((words) => ({
      id: file.replace(/\.md$/, ''),
      words: String(words),
    })),
  );
  const place = ({ data }: { data: Record<string, unknown> }) =>
    TOPIC_IDS.indexOf(data['nhom'] as Topic) * 10_000 + Number(data['thu_tu']);
  const answers = markdownIn(join(content, 'hoi-dap')).sort((a, b) => place(a) - place(b));
  const firstAnswer = new Map(
    [...new Set(spellings.map(({ id }) => id))].flatMap((id) => {
      const own = spellings.filter((spelling) => spelling.id === id);
      const answer = answers.find(({ text }) => firstUse(text, own) !== null);
      return answer ? [[id, answer.file] as const] : [];
    }),
  );
  return { spellings, firstAnswer };
}

function markdownIn(folder: string) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  return files.map((file) => {
    const source = withoutMark(readFileSync(join(folder, file), 'utf8'));
    const [, frontmatter = '', ...body] = source.split(/^---$/m);
    return { file, text: body.join('---'), data: parse(frontmatter) as Record<string, unknown> };
  });
}

/**
 * Which words a document may link: all of them on a page of its own; of the questions, each word
 * only in the first answer that uses it; elsewhere none.
 */
function linkable(file: string, { spellings, firstAnswer }: Glossary): Spelling[] {
  if (/\/(huong-dan|trang)\//.test(file)) return spellings;
  const [, answer] = /\/hoi-dap\/([^/]+)$/.exec(file) ?? [];
  return answer === undefined ? [] : spellings.filter(({ id }) => firstAnswer.get(id) === answer);
}

const nameOf = (parent: object): string =>
  String('tagName' in parent ? parent.tagName : 'name' in parent ? parent.name : '');

/** Links each glossary word to its explanation where a guide or page first uses it. */
export const glossaryLinks =
  (base: string, glossary: Glossary) =>
  ({ fileURL }: { fileURL: URL | undefined }) => {
    const own = linkable(decodeURI(fileURL?.pathname ?? ''), glossary);
    if (own.length === 0) return null;
    const linked = new Set<string>();
    return defineHastPlugin({
      name: 'glossary-links',
      text(node, context) {
        if (LEFT_ALONE.has(nameOf(context.parent(node)))) return;
        const use = firstUse(
          node.value,
          own.filter(({ id }) => !linked.has(id)),
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
