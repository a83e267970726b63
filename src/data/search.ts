/** Everything that can be looked for, by kind: what search sends to the phone, and what its page lists. */
import { brotliCompressSync } from 'node:zlib';
import { getCollection, getEntry } from 'astro:content';
import { mdxToMdast } from 'satteri';
import { walk } from '#lib/mdx/steps.ts';
import { LIST_LIMIT, packTasks } from '#lib/search/pack.ts';
import type { SourceGroup } from '#lib/search/pack.ts';
import type { TaskIndex } from '#lib/search/tasks.ts';
import { getGuides } from './guides.ts';
import { getHelpPoints } from './help-points.ts';
import { once } from './once.ts';
import { getPlanUnits } from './plan.ts';
import { getSheets } from './sheets.ts';
import type { Sheet } from './sheets.ts';
import { getFixedPages } from './site-map.ts';
import { getTerms } from './terms.ts';

/** All tasks by kind; addresses are below the base path. */
export const getSearchGroups = once(async (): Promise<SourceGroup[]> => {
  const [guides, questions, warnings, pages, points, terms, units, sheets] = await Promise.all([
    getGuides(),
    getCollection('questions'),
    getCollection('warnings'),
    getFixedPages(),
    getHelpPoints(),
    getTerms(),
    getPlanUnits(),
    getSheets(),
  ]);
  const bare = { line: '', parts: [], also: '', body: '' };
  return [
    {
      kind: 'Hướng dẫn',
      before: '/huong-dan/',
      after: '/',
      steps: true,
      items: guides.map(({ id, title, summary, steps, troubles, entry }) => ({
        ...bare,
        id,
        title,
        parts: steps.map((step) => step.title),
        body: [
          summary,
          ...troubles.flatMap(({ seen, remedy }) => [seen, remedy]),
          textIn(entry.body),
        ].join('\n'),
      })),
    },
    {
      kind: 'Hỏi đáp',
      before: '/hoi-dap/#',
      after: '',
      items: questions.map(({ id, data, body }) => ({
        ...bare,
        id,
        title: data.question,
        body: textIn(body),
      })),
    },
    {
      kind: 'Cảnh giác lừa đảo',
      before: '/canh-giac/#',
      after: '',
      items: warnings.map(({ id, data, body }) => ({
        ...bare,
        id,
        title: data.title,
        line: data.theySay,
        body: [...data.signs, data.remedy, textIn(body)].join('\n'),
      })),
    },
    {
      kind: 'Trang',
      before: '/',
      after: '/',
      items: pages
        .filter(({ id }) => id !== 'tim-kiem')
        .map(({ id, title, summary, sections, body }) => ({
          ...bare,
          id,
          title,
          line: summary,
          parts: id === 'in-an' ? [...sections, ...sheetNames(sheets)] : sections,
          body: textIn(body),
        })),
    },
    {
      kind: 'Nơi có người giúp',
      before: '/can-giup/#',
      after: '',
      items: points.map(({ id, name, helpsWith }) => ({
        ...bare,
        id,
        title: name,
        body: helpsWith.join('\n'),
      })),
    },
    {
      kind: 'Giải thích từ',
      before: '/thuat-ngu/#',
      after: '',
      items: terms.map(({ id, term, meaning, spellings }) => ({
        ...bare,
        id,
        title: term,
        line: meaning,
        also: spellings.join(', '),
      })),
    },
    {
      kind: 'Việc của đơn vị',
      before: '/ke-hoach/',
      after: '/',
      items: units.map(({ id, name }) => ({ ...bare, id, title: name })),
    },
  ];
});

/** The list of tasks that is sent; addresses are below the base path. */
export async function getTaskIndex(): Promise<TaskIndex> {
  const weigh = (index: TaskIndex) => brotliCompressSync(JSON.stringify(index)).length;
  return packTasks(await getSearchGroups(), await getSearchWords(), LIST_LIMIT, weigh);
}

async function getSearchWords(): Promise<TaskIndex['words']> {
  const entry = await getEntry('searchWords', 'tim-kiem');
  return (entry?.data.items ?? []).map(({ means, typed }) => [means, typed]);
}

function textIn(mdx: string | undefined): string {
  return [...walk(mdxToMdast(mdx ?? ''))]
    .flatMap((node) => (node.type === 'text' || node.type === 'inlineCode' ? node.value : []))
    .join(' ');
}

/** Written sheets by the name that each has in the gallery, on the first of its papers. */
const sheetNames = (sheets: Sheet[]) =>
  [...Map.groupBy(sheets, ({ words }) => words)].flatMap(([words, [sheet]]) =>
    words && sheet ? sheet.name : [],
  );
