/** Links that authors write: within the site to something that exists, outside to official pages only. */
import { walk } from '#lib/mdx/steps.ts';
import { textOf } from '#lib/mdx/tree.ts';
import type { Addresses } from './addresses.ts';
import type { Contacts } from './contacts.ts';
import { contactsOf, figuresOf } from './contacts.ts';
import type { Content } from './content.ts';
import { dataOf } from './content.ts';
import type { Document } from './document.ts';
import { lineOf, textsAt } from './document.ts';
import type { Fault } from './fault.ts';
import { fieldName, hint } from './fault.ts';
import { lineAt } from './tree.ts';

/** Fields that lead to a page of the site. */
const BUTTONS: Partial<Record<Document['kind'], string>> = {
  home: 'viec[].den',
  message: 'den',
};

interface Link extends Omit<Fault, 'message'> {
  href: string;
}

/** Every link that leads nowhere or where it must not, or has no words. */
export function linkFaults(content: Content, { pages }: Addresses): Fault[] {
  const contacts = contactsOf(content);
  const unitsKnown = dataOf(content, 'units') !== undefined;
  const faultOf = (href: string, kind: Document['kind']): string | null => {
    if (!unitsKnown && /^\/ke-hoach\/[^/]+\/$/.test(href)) return null;
    if (/^\/(?!\/)/.test(href)) return insideFault(href, pages);
    return kind in BUTTONS ? notAPath(href) : outsideFault(href, contacts);
  };
  return content.documents.flatMap((document) => [
    ...linksIn(document).flatMap(({ href, ...place }) => {
      const message = faultOf(href, document.kind);
      return message === null ? [] : [{ ...place, message }];
    }),
    ...emptyLinks(document),
  ]);
}

function linksIn(document: Document): Link[] {
  const { file, kind, value, tree } = document;
  const leading = BUTTONS[kind];
  const buttons = leading === undefined ? [] : textsAt(value, leading);
  return [
    ...buttons.map(({ path, value: href }) => ({
      file,
      line: lineOf(document, path),
      field: fieldName(path),
      href,
    })),
    ...(tree === null ? [] : [...walk(tree)]).flatMap((node) =>
      node.type === 'link' || node.type === 'definition'
        ? [{ file, line: lineAt(node), href: node.url }]
        : [],
    ),
  ];
}

function insideFault(href: string, pages: Addresses['pages']): string | null {
  const [, path = '', id] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(href) ?? [];
  if (!path.endsWith('/') && pages.has(`${path}/`)) {
    return `đường dẫn ${href} thiếu dấu / ở cuối địa chỉ. Hãy viết ${href.replace(path, `${path}/`)}`;
  }
  if (path.startsWith('/tien-do/bao-cao/')) {
    return 'báo cáo là bản nháp của cán bộ, trang cho bà con không dẫn tới. Hãy bỏ liên kết, để lại chữ';
  }
  const places = pages.get(path);
  if (places === undefined) {
    return `đường dẫn ${href}: không có trang ${path}.${hint(path, pages.keys())} Hãy sửa địa chỉ, hoặc bỏ liên kết`;
  }
  if (id === undefined || places === null || places.has(id)) return null;
  return `đường dẫn ${href}: trang ${path} không có chỗ "#${id}".${hint(id, places)} Hãy sửa phần sau dấu #, hoặc bỏ phần ấy`;
}

function notAPath(href: string): string {
  return `đường dẫn "${href}" chưa đúng. Hãy viết từ gốc trang, bắt đầu và kết thúc bằng /, ví dụ /hoi-dap/`;
}

function outsideFault(href: string, contacts: Contacts | null): string | null {
  if (href.startsWith('tel:')) {
    return contacts === null || contacts.phones.has(figuresOf(href.slice(4)))
      ? null
      : `số ${href.slice(4)} không có trong chien-dich.json. Hãy dùng số của một đường dây trong hotlines, hoặc thêm vào đó`;
  }
  if (href.startsWith('mailto:')) {
    return contacts === null || contacts.email === href.slice(7)
      ? null
      : `thư điện tử ${href.slice(7)} không phải của phường. Hãy dùng ward.email trong chien-dich.json, hoặc bỏ`;
  }
  const url = URL.canParse(href) ? new URL(href) : null;
  if (url === null && /^[\w-]+(\.[\w-]+)+(\/|$)/.test(href)) {
    return `đường dẫn "${href}" thiếu https:// ở đầu. Hãy viết https://${href}`;
  }
  if (url === null || !/^https?:$/.test(url.protocol)) {
    return notAPath(href);
  }
  if (url.protocol === 'http:') {
    return `đường dẫn ${href} không an toàn. Hãy viết ${href.replace('http:', 'https:')}`;
  }
  if (contacts === null || contacts.hosts.has(url.host) || /\.gov\.vn$/.test(url.host)) return null;
  return `không được dẫn tới ${url.host}: chỉ dẫn tới trang *.gov.vn và các nền tảng trong chien-dich.json. Hãy bỏ liên kết, để lại chữ`;
}

function emptyLinks({ file, tree }: Document): Fault[] {
  return (tree === null ? [] : [...walk(tree)])
    .filter((node) => node.type === 'link' || node.type === 'linkReference')
    .filter((node) => textOf(node).trim() === '')
    .map((node) => ({
      file,
      line: lineAt(node),
      message: 'đường dẫn không có chữ để bấm. Hãy viết [chữ](/dia-chi/)',
    }));
}
