import { FULL_TEXT, getOriginalPlan } from './original-plan.ts';
import { getPageWords } from './pages.ts';
import { getEveryGuide } from './guides.ts';
import { getScripts } from './messages.ts';
import { once } from './once.ts';
import { getPlanUnits } from './plan.ts';

export interface Link {
  title: string;
  path: string;
}

/** Fixed pages in the order in which a reader looks for them; each has its words in trang/, under the last part of its address. */
const FIXED = [
  'bat-dau',
  'huong-dan',
  'hoi-dap',
  'canh-giac',
  'can-giup',
  'di-tung-nha',
  'thong-bao',
  'ba-con-hoi',
  'chung-tay',
  'truyen-thong',
  'truyen-thong/chia-se',
  'lich',
  'truong-hop-dac-biet',
  'thuat-ngu',
  'tien-do',
  'du-lieu',
  'ke-hoach',
  'in-an',
  'tim-kiem',
  'ngoai-tuyen',
  'lien-he',
  'tiep-can',
  'quyen-rieng-tu',
];

const toLink = ({ title, path }: Link): Link => ({ title, path });

/** The plan is followed by its official text. */
const withFullText = (link: Link): Link[] =>
  link.path === '/ke-hoach/' ? [link, FULL_TEXT] : [link];

/** The fixed pages with their words; `sections` are the headings of a page's text. */
export const getFixedPages = once(() =>
  Promise.all(
    FIXED.map(async (id) => {
      const name = id.slice(id.lastIndexOf('/') + 1);
      const { words, sections, body } = await getPageWords(name);
      const { title, summary } = words;
      return {
        id,
        path: `/${id}/`,
        title,
        summary,
        body,
        sections: sections.map(({ text }) => text),
      };
    }),
  ),
);

/** Every page of the site by topic: the site map, and what search shows without its script. */
export async function getSiteMap(): Promise<{ name: string; links: Link[] }[]> {
  const [fixed, guides, units, original, scripts] = await Promise.all([
    getFixedPages(),
    getEveryGuide(),
    getPlanUnits(),
    getOriginalPlan(),
    getScripts(),
  ]);
  return [
    {
      name: 'Các trang chính',
      links: fixed.map(toLink).flatMap(original.fullText === null ? toLink : withFullText),
    },
    { name: 'Hướng dẫn', links: guides.filter(({ archived }) => !archived).map(toLink) },
    {
      name: 'Việc của từng đơn vị',
      links: units.map(({ id, name }) => ({ title: name, path: `/ke-hoach/${id}/` })),
    },
    { name: 'Bài đọc trên loa', links: scripts.filter(({ over }) => !over).map(toLink) },
    {
      name: 'Đã lưu trữ',
      links: [
        ...guides.filter(({ archived }) => archived),
        ...scripts.filter(({ over }) => over),
      ].map(toLink),
    },
  ].filter(({ links }) => links.length > 0);
}
