/** What the editor shows: one screen for each folder and file of the content folder, from the check's own tables. */
import type { CmsConfig, CollectionFile, EntryCollection, Field } from '@sveltia/cms';
import { upperFirst } from '#lib/vietnamese/case.ts';
import type { Kind } from '../check/layout.ts';
import { COLLECTIONS, SINGLE_FILES } from '../check/layout.ts';
import { fieldsOf, words } from './fields.ts';
import type { Shape } from '../check/shape.ts';
import { variants } from '../check/shape.ts';

/** Names under which a file's parts travel through the editor beside the fields of its frame. */
export const BODY = 'noi_dung_bai';
export const ITEMS = 'danh_sach';
export const ORIGINAL = 'tep_goc';

/** Below the frame of these nothing is read, so the editor offers no place to write it. */
export const WITHOUT_BODY: ReadonlySet<Kind> = new Set([
  'home',
  'quiz',
  'term',
  'sheet',
  'message',
  'session',
]);
/** The site asks for these by name: more of them would be shown nowhere. */
const FIXED_NAMES: ReadonlySet<Kind> = new Set(['page']);

const NAME = ['^[a-z0-9]+(-[a-z0-9]+)*$', 'Chỉ chữ thường không dấu, số và gạch nối'] as [
  string,
  string,
];

/** The editor's whole configuration; paths are relative to the content folder. */
export function editorConfig(siteAddress: string): CmsConfig {
  return {
    load_config_file: false,
    // The editor wants a server's name. This kind asks no server before somebody signs in, and
    // nobody can: the page offers the folder alone.
    backend: { name: 'gitea', repo: 'may/nay', base_url: siteAddress, auth_methods: ['token'] },
    app_title: 'Trang soạn',
    site_url: siteAddress,
    media_folder: 'huong-dan',
    show_preview_links: false,
    editor: { preview: false },
    slug: { encoding: 'ascii', clean_accents: true },
    collections: [...COLLECTIONS].flatMap(([folder, collection]) =>
      variants(collection.kind).map((shape) => entries(folder, collection, shape)),
    ),
    singletons: [...SINGLE_FILES].map(([file, { kind, holds }]) => single(file, kind, holds)),
  };
}

type Row = typeof COLLECTIONS extends ReadonlyMap<string, infer T> ? T : never;

function entries(folder: string, { kind, item, place }: Row, shape: Shape): EntryCollection {
  const path = place('{{slug}}').slice(folder.length + 1);
  const fixed = discriminator(shape);
  const title = titleField(shape);
  return {
    name: fixed ? `${folder}-${fixed.value}` : folder,
    label: upperFirst(item.replace(/^một /, '')) + (fixed ? `: ${fixed.label.toLowerCase()}` : ''),
    folder,
    path: path.replace(/\.\w+$/, ''),
    extension: path.split('.').at(-1) ?? 'md',
    format: formatName(kind, path),
    ...(fixed && { filter: { field: fixed.name, value: fixed.value } }),
    create: !FIXED_NAMES.has(kind),
    // A page that was published keeps its address.
    delete: false,
    identifier_field: title,
    summary: `{{${title}}}`,
    slug: {
      template: `{{${title}}}`,
      editable: ['create'],
      pattern: NAME,
      hint: 'Tên tệp, cũng là địa chỉ trên trang. Đã đăng thì không đổi nữa.',
    },
    sortable_fields: sorting(shape, title),
    fields: [...fieldsOf(shape), ...body(kind, path), original],
  };
}

function single(file: string, kind: Kind, holds: string): CollectionFile {
  const [shape = {}] = variants(kind);
  const name = file.replace(/\.\w+$/, '').replaceAll('/', '-');
  const fields =
    shape.type === 'array'
      ? fieldsOf({ properties: { [ITEMS]: shape }, required: [ITEMS] })
      : fieldsOf(shape);
  return {
    name,
    label: upperFirst(holds),
    file,
    format: formatName(kind, file),
    fields: [...fields, ...(file.endsWith('.json') ? [] : body(kind, file)), original],
  };
}

/** A format of our own for each kind; the editor wants its name to end so where a file has a frame. */
export function formatName(kind: Kind, path: string): string {
  return path.endsWith('.json') ? kind : `${kind}-frontmatter`;
}

/** What stood in the file when it was opened: saving changes no more of it than was changed here. */
const original: Field = { name: ORIGINAL, widget: 'hidden' };

/** Raw text, so that what the pen did not touch stays as it is, letter for letter. */
function body(kind: Kind, path: string): Field[] {
  if (WITHOUT_BODY.has(kind)) return [];
  const hint = path.endsWith('.mdx')
    ? 'Mỗi bước nằm giữa <Buoc …> và </Buoc>. Chỉ sửa chữ, giữ nguyên các thẻ trong dấu < >.'
    : 'Một dòng trống là sang đoạn mới. Muốn gạch đầu dòng thì bắt đầu dòng bằng dấu - và dấu cách.';
  return [{ name: BODY, label: 'Nội dung', hint, widget: 'text', required: false }];
}

function discriminator({ properties = {} }: Shape) {
  const [found] = Object.entries(properties).filter(([, { const: value }]) => value !== undefined);
  if (!found) return undefined;
  const [name, { const: value = '', names }] = found;
  return { name, value, label: names?.[value] ?? value };
}

/** The field that names an item: the first free text. */
function titleField({ properties = {} }: Shape): string {
  const [name = ''] =
    Object.entries(properties).find(([, { type, minLength }]) => type === 'string' && minLength) ??
    [];
  return name;
}

/** Lists stand as on the site where a number says in which order. */
function sorting({ properties = {} }: Shape, title: string): EntryCollection['sortable_fields'] {
  const [order] = Object.entries(properties)
    .filter(([, { description }]) => words(description ?? '').label.startsWith('Thứ tự'))
    .map(([name]) => name);
  return order
    ? { fields: [order, title], default: { field: order, direction: 'ascending' } }
    : { fields: [title] };
}
