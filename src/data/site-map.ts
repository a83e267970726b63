import { FULL_TEXT, getOriginalPlan } from './original-plan.ts';
import { getPageWords } from './pages.ts';
import { getEveryGuide } from './guides.ts';
import { getScripts } from './messages.ts';
import { getPlanUnits } from './plan.ts';

interface Link {
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

/** Every page of the site by topic: the site map, and what search shows without its script. */
export async function getSiteMap(): Promise<{ name: string; links: Link[] }[]> {
  const [fixed, guides, units, original, scripts] = await Promise.all([
    Promise.all(
      FIXED.map(async (page) => {
        const { words } = await getPageWords(page.slice(page.lastIndexOf('/') + 1));
        return { title: words.title, path: `/${page}/` };
      }),
    ),
    getEveryGuide(),
    getPlanUnits(),
    getOriginalPlan(),
    getScripts(),
  ]);
  return [
    {
      name: 'Các trang chính',
      links: original.fullText === null ? fixed : fixed.flatMap(withFullText),
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
