/** Every address of the site and the places within each page, as content makes them. */
import { isTag } from '#lib/mdx/tree.ts';
import { sectionHeading } from '#lib/plan-section.ts';
import { CONTRIBUTION_KINDS } from '#schemas/contribution.ts';
import { headingsIn } from './tree.ts';
import type { Content } from './content.ts';
import { allOf, dataOf } from './content.ts';
import type { Document } from './document.ts';
import { lineOf, nameOf, textsAt, valuesAt } from './document.ts';
import type { Fault } from './fault.ts';
import { fixedRoutes } from './routes.ts';

export interface Addresses {
  /** Places by page; null = the page exists, but a broken file hides what it holds. */
  pages: Map<string, Set<string> | null>;
  /** Two things under one address. */
  faults: Fault[];
}

/** Places that the code of a page makes. */
export const FIXED_PLACES: Readonly<Record<string, readonly string[]>> = {
  '/': ['viec', 'canh-giac'],
  '/ba-con-hoi/': ['da-tra-loi'],
  '/canh-giac/': ['thu-doan', 'that-hay-gia'],
  '/can-giup/': ['can-viec-gi', 'ca-dia-ban', 'theo-thon'],
  '/di-tung-nha/': ['dem', 'dua-so-ve'],
  '/ke-hoach/': ['viec-cua-toi'],
  '/truyen-thong/': ['ghi-am'],
  '/tien-do/': ['toan-bo', 'theo-ngay', 'theo-nhom', 'theo-don-vi'],
  '/huong-dan/<ten>/': ['chuan-bi', 'cac-buoc', 'nghe-bai', 'truc-trac', 'lam-duoc-chua'],
};

/** Page on which the items of a collection stand together. */
const SHARED_PAGES: Partial<Record<Document['kind'], string>> = {
  question: '/hoi-dap/',
  warning: '/canh-giac/',
  notice: '/thong-bao/',
  session: '/lich/',
  helpPoint: '/can-giup/',
  message: '/truyen-thong/',
  contribution: '/chung-tay/',
  answer: '/ba-con-hoi/',
  plan: '/ke-hoach/',
  term: '/thuat-ngu/',
};

/** Items whose file name is their place on the page that they share. */
export const NAMED_PLACES: ReadonlySet<Document['kind']> = new Set<Document['kind']>([
  'question',
  'warning',
  'notice',
  'session',
  'helpPoint',
  'message',
  'contribution',
  'answer',
]);

interface Place {
  page: string;
  id: string;
  file: string;
  line: number;
  /** What to do when the place is taken. */
  cure: string;
}

/** Works out all addresses of the content, and which are made twice. */
export function addressesOf(content: Content, files: readonly string[]): Addresses {
  const pages = new Map<string, Set<string> | null>();
  for (const route of fixedRoutes()) pages.set(route, new Set(FIXED_PLACES[route]));
  for (const guide of allOf(content, 'guide')) {
    const places = new Set(FIXED_PLACES['/huong-dan/<ten>/']);
    pages.set(pageOf(guide), guide.tree === null ? null : places);
  }
  for (const guide of allOf(content, 'guide').filter(isKept)) {
    pages.set(`/truyen-thong/ghi-am/${nameOf(guide)}/`, new Set());
  }
  for (const unit of planUnits(content)) pages.set(`/ke-hoach/${unit}/`, new Set());
  for (const script of scriptsIn(content)) {
    pages.set(`/truyen-thong/loa/${nameOf(script)}/`, new Set());
  }
  if (files.includes('ke-hoach/van-ban-goc.docx')) pages.set('/ke-hoach/toan-van/', null);
  for (const [kind, page] of Object.entries(SHARED_PAGES)) {
    const broken = allOf(content, kind as Document['kind']).some(
      ({ value }) => value === undefined,
    );
    if (broken) pages.set(page, null);
  }
  return { pages, faults: claim(pages, placesIn(content)) };
}

/** A guide that is no longer kept is not recorded any more. */
const isKept = ({ value }: Document): boolean => textsAt(value, 'luu_tru.ngay').length === 0;

/** Loudspeaker scripts: each has a page of its own. */
function scriptsIn(content: Content): Document[] {
  return allOf(content, 'message').filter(({ value }) =>
    textsAt(value, 'loai').some(({ value: kind }) => kind === 'loa'),
  );
}

/** Ids of units with a page under /ke-hoach/: the real ones. */
function planUnits(content: Content): string[] {
  return valuesAt(dataOf(content, 'units'), '[]')
    .filter(({ value }) => valuesAt(value, 'sample')[0]?.value !== true)
    .flatMap(({ value }) => textsAt(value, 'id')[0]?.value ?? []);
}

/** Address of the page on which a document stands. */
export function pageOf(document: Document): string {
  const { kind, value } = document;
  if (kind === 'guide') return `/huong-dan/${nameOf(document)}/`;
  const isPost = kind === 'message' && textsAt(value, 'loai')[0]?.value === 'bai-dang';
  if (isPost) return '/truyen-thong/chia-se/';
  return SHARED_PAGES[kind] ?? `/${nameOf(document)}/`;
}

function placesIn(content: Content): Place[] {
  const topics = allOf(content, 'question').flatMap(({ value }) => textsAt(value, 'nhom'));
  const group = (page: string, name: string): Place => ({
    page,
    id: `nhom-${name}`,
    file: '',
    line: 0,
    cure: '',
  });
  return [
    ...[...new Set(topics.map(({ value }) => value))].map((topic) => group('/hoi-dap/', topic)),
    ...Object.keys(CONTRIBUTION_KINDS).map((kind) => group('/chung-tay/', kind)),
    ...content.documents.flatMap(ownPlaces),
    ...content.documents.flatMap(headings),
  ];
}

/** Places that a document makes as a whole. */
function ownPlaces(document: Document): Place[] {
  const { kind, file, value, tree } = document;
  const page = pageOf(document);
  if (NAMED_PLACES.has(kind)) {
    const cure = 'Hãy đổi tên tệp';
    // A session has a place of its own for each of its days.
    const days = kind === 'session' ? textsAt(value, 'cac_ngay[]') : [];
    const ids = [nameOf(document), ...days.map((day) => `${nameOf(document)}-${day.value}`)];
    return [...new Set(ids)].map((id) => ({ page, id, file, line: 1, cure }));
  }
  if (kind === 'plan') {
    return textsAt(value, 'muc').map(({ value: section, path }) => ({
      page,
      id: sectionHeading(section, '').id,
      file,
      line: lineOf(document, path),
      cure: `Mỗi mục chỉ một tệp: hãy sửa muc "${section}", hoặc gộp hai tệp`,
    }));
  }
  if (kind === 'duties') {
    const ids = new Map(textsAt(value, '[].id').map((id) => [id.value, lineOf(document, id.path)]));
    const cure = 'Hãy đổi mã nhiệm vụ';
    return [...ids].map(([id, line]) => ({ page: '/ke-hoach/', id, file, line, cure }));
  }
  if (kind !== 'guide' || tree === null || !('children' in tree)) return [];
  return tree.children
    .filter((child) => isTag(child) && child.name === 'Buoc')
    .map((_, index) => ({ page, id: `buoc-${index + 1}`, file, line: 1, cure: '' }));
}

function headings(document: Document): Place[] {
  const { file, tree } = document;
  if (tree === null) return [];
  const cure = 'Hãy đổi tiêu đề cho khác';
  return headingsIn(tree)
    .filter(({ depth }) => depth > 1)
    .map(({ id, line }) => ({ page: pageOf(document), id, file, line, cure }));
}

function claim(pages: Addresses['pages'], places: readonly Place[]): Fault[] {
  const owners = new Map<string, string>();
  return places.flatMap(({ page, id, file, line, cure }) => {
    const address = `${page}#${id}`;
    const owner = owners.get(address) ?? (pages.get(page)?.has(id) ? 'trang này' : undefined);
    if (owner !== undefined) {
      return [{ file, line, message: `địa chỉ ${address} đã là của ${owner}. ${cure}` }];
    }
    owners.set(address, file === '' ? 'một nhóm của trang' : file);
    pages.get(page)?.add(id);
    return [];
  });
}
