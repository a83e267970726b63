import { getGuides } from './guides.ts';
import { getPageWords } from './pages.ts';

/** Fixed pages that are read without a network, in the order in which one needs them; words under trang/. */
const KEPT = [
  'bat-dau',
  'hoi-dap',
  'canh-giac',
  'can-giup',
  'truong-hop-dac-biet',
  'thuat-ngu',
  'di-tung-nha',
  'lich',
  'tien-do',
  'ke-hoach',
  'tim-kiem',
  'huong-dan',
  'lien-he',
  'tiep-can',
  'ngoai-tuyen',
];

/** The pages that a phone keeps to be read without a network, by kind: what the worker fetches, no more and no less. */
export async function getOfflinePages() {
  const [guides, fixed] = await Promise.all([
    getGuides(),
    Promise.all(
      KEPT.map(async (id) => ({ title: (await getPageWords(id)).words.title, path: `/${id}/` })),
    ),
  ]);
  return [
    { name: 'Hướng dẫn', pages: guides.map(({ title, path }) => ({ title, path })) },
    { name: 'Các trang khác', pages: [{ title: 'Trang đầu', path: '/' }, ...fixed] },
  ];
}
