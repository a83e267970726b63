/** What print sheets may say: where codes lead, how many words fit, how large the big words come out. */
import { attributeOf, isTag } from '#lib/mdx/tree.ts';
import { headlineRoom, headlineSize } from '#lib/print/headline.ts';
import { KINDS } from '#lib/print/kinds.ts';
import { HEADLINE_WORDS, sidesOf } from '#lib/print/words.ts';
import type { SheetWords } from '#schemas/sheet.ts';
import { sheetSchema } from '#schemas/sheet.ts';
import type { Addresses } from './addresses.ts';
import type { Content } from './content.ts';
import { allOf, idsOf } from './content.ts';
import type { Document } from './document.ts';
import { lineOf, nameOf, textsAt } from './document.ts';
import type { Fault, Path } from './fault.ts';
import { fieldName, hint } from './fault.ts';
import { syllablesIn } from './sentences.ts';

/** Names under /in/ that sheets without a file have. */
const TAKEN = /^(so-tay|ke-hoach|(huong-dan|the-noi-giup|loa|lich)-.*|.*-a[2-5])$/;

/** Every fault of the print sheets and of the register of short addresses. */
export function sheetFaults(content: Content, { pages }: Addresses): Fault[] {
  const platforms = idsOf(content, 'campaign', 'platforms[].id');
  const stepsOf = stepTitles(content);
  return [
    ...allOf(content, 'sheet').flatMap((document) => [
      ...targetFaults(document, 'quet.den', pages, platforms),
      ...nameTaken(document),
      ...strayText(document),
      ...fit(document, stepsOf),
    ]),
    ...allOf(content, 'shortCodes').flatMap((document) =>
      targetFaults(document, '[].path', pages, new Set()),
    ),
  ];
}

/** Titles of a guide's steps, as far as they can be read. */
function stepTitles(content: Content): (guide: string) => string[] {
  const titles = new Map(
    allOf(content, 'guide').map((guide) => [
      nameOf(guide),
      guide.tree !== null && 'children' in guide.tree
        ? guide.tree.children.flatMap((child) =>
            isTag(child) && child.name === 'Buoc' ? [attributeOf(child, 'tieu_de')] : [],
          )
        : [],
    ]),
  );
  return (guide) => titles.get(guide) ?? [];
}

/** A code leads to a page of this site, or to a platform by its id where they are known (null: a broken file hides them). */
function targetFaults(
  document: Document,
  pattern: string,
  pages: Addresses['pages'],
  platforms: ReadonlySet<string> | null,
): Fault[] {
  return textsAt(document.value, pattern).flatMap(({ path, value }) => {
    const [page = '', place] = value.split('#');
    const places = pages.get(page);
    if (places === null || (places && (place === undefined || places.has(place)))) return [];
    if (platforms === null && !value.startsWith('/')) return [];
    if (platforms?.has(value) === true) return [];
    const known = [...pages.keys(), ...(platforms ?? [])];
    const rule = platforms?.size === 0 ? '' : ', hoặc mã một nền tảng trong chien-dich.json';
    const message = `mã QR dẫn tới "${value}": không có trang này.${hint(value, known)} Hãy viết địa chỉ một trang, ví dụ /bat-dau/${rule}`;
    return [at(document, path, message)];
  });
}

function nameTaken(document: Document): Fault[] {
  const name = nameOf(document);
  if (!TAKEN.test(name)) return [];
  const message = `tên "${name}" đã dành cho tờ in tự có. Hãy đổi tên tệp, ví dụ: to-${name}`;
  return [{ file: document.file, line: 1, message }];
}

function strayText({ file, tree }: Document): Fault[] {
  const [first] = tree !== null && 'children' in tree ? tree.children : [];
  if (!first) return [];
  const message =
    'tờ in không in phần chữ dưới dòng --- thứ hai. Hãy chuyển vào các mục ở trên, hoặc xóa';
  return [{ file, line: first.position?.start.line ?? 1, message }];
}

/** Too many words for a side, or lines so long that the big words come out too small. */
function fit(document: Document, stepsOf: (guide: string) => string[]): Fault[] {
  const { data: sheet } = sheetSchema.safeParse(document.value);
  if (sheet === undefined) return [];
  const crowded = sidesOf(sheet, stepsOf).flatMap(({ name, texts, limit }) => {
    const count = texts.reduce((sum, text) => sum + syllablesIn(text), 0);
    if (count <= limit) return [];
    const message = `${name} có ${count} tiếng, chỉ được ${limit}: thừa ${count - limit} tiếng. Hãy bớt chữ ở tờ này, hoặc ở tên các bước của hướng dẫn`;
    return [at(document, ['loai'], message)];
  });
  return [...crowded, ...headlineFaults(document, sheet)];
}

function headlineFaults(document: Document, sheet: SheetWords): Fault[] {
  const papers = sheet.papers.length > 0 ? sheet.papers : [KINDS[sheet.kind].paper ?? 'A4'];
  const words = syllablesIn(sheet.headline.join(' '));
  const tooMany = `dòng chữ lớn có ${words} tiếng, chỉ được ${HEADLINE_WORDS}. Hãy viết ngắn lại`;
  const groups =
    sheet.kind === 'bang-ron'
      ? sheet.banners.map((line, index) => ({ path: ['cac_cau', index], lines: [line] }))
      : [{ path: ['tieu_de'], lines: sheet.headline }];
  return [
    ...(words > HEADLINE_WORDS ? [at(document, ['tieu_de'], tooMany)] : []),
    ...papers.flatMap((paper) => {
      const room = headlineRoom(sheet, paper);
      return groups.flatMap(({ path, lines }) => {
        const size = headlineSize(lines, room);
        if (size >= room.least) return [];
        const message = `khổ ${paper}: chữ lớn chỉ được ${size} pt, cần ${room.least} pt trở lên (thiếu ${room.least - size} pt). Hãy viết dòng ngắn hơn, hoặc bớt dòng`;
        return [at(document, path, message)];
      });
    }),
  ];
}

function at(document: Document, path: Path, message: string): Fault {
  return { file: document.file, line: lineOf(document, path), field: fieldName(path), message };
}
