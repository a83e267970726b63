/** Names that one file gives to things in another: each must lead somewhere, and be given once. */
import { UNIT_KIND_IDS } from '#schemas/unit.ts';
import type { Content } from './content.ts';
import { allOf, dataOf, guideNames, idsOf } from './content.ts';
import type { Document } from './document.ts';
import { lineOf, nameOf, textsAt, valuesAt } from './document.ts';
import { factJudge } from './facts.ts';
import type { Fault, Path } from './fault.ts';
import { fieldName, hint } from './fault.ts';
import type { Kind } from './layout.ts';

type Target = 'fact' | 'guide' | 'unit' | 'assignee' | 'source' | 'shownSource' | 'section';

const REFERENCES: readonly [Kind, string, Target][] = [
  ['guide', 'su_that[]', 'fact'],
  ['guide', 'su_co[].su_that[]', 'fact'],
  ['guide', 'tiep_theo', 'guide'],
  ['guide', 'luu_tru.thay_bang', 'guide'],
  ['question', 'su_that[]', 'fact'],
  ['question', 'huong_dan', 'guide'],
  ['warning', 'su_that[]', 'fact'],
  ['page', 'su_that[]', 'fact'],
  ['page', 'lua_chon[].su_that[]', 'fact'],
  ['page', 'lua_chon[].huong_dan', 'guide'],
  ['home', 'canh_bao_su_that[]', 'fact'],
  ['campaign', 'platforms[].facts[]', 'fact'],
  ['campaign', 'hotlines[].facts[]', 'fact'],
  ['sheet', 'su_that[]', 'fact'],
  ['sheet', 'huong_dan', 'guide'],
  ['sheet', 'gap.huong_dan', 'guide'],
  ['sheet', 'trong[].huong_dan', 'guide'],
  ['session', 'huong_dan[]', 'guide'],
  ['helpPoint', 'su_that[]', 'fact'],
  ['helpPoint', 'huong_dan[]', 'guide'],
  ['message', 'su_that[]', 'fact'],
  ['contribution', 'don_vi', 'unit'],
  ['contribution', 'nguon', 'shownSource'],
  ['answer', 'su_that[]', 'fact'],
  ['answer', 'don_vi', 'unit'],
  ['sources', 'facts[].sources[]', 'source'],
  ['duties', '[].section', 'section'],
  ['duties', '[].assignees[].unit', 'assignee'],
  ['duties', '[].guides[]', 'guide'],
];

const IDS: readonly [Kind, string, string][] = [
  ['units', '[].id', 'mã đơn vị (cũng là địa chỉ trang của đơn vị)'],
  ['groups', '[].id', 'mã nhóm'],
  ['duties', '[].id', 'mã nhiệm vụ'],
  ['sources', 'sources[].id', 'mã nguồn'],
  ['sources', 'facts[].id', 'mã sự thật'],
  ['campaign', 'platforms[].id', 'mã nền tảng'],
  ['campaign', 'hotlines[].id', 'mã đường dây'],
  ['shortCodes', '[].code', 'mã ngắn'],
];

/** Every reference that leads nowhere, or to something that must not be named there. */
export function referenceFaults(content: Content): Fault[] {
  const judges = judgesOf(content);
  return REFERENCES.flatMap(([kind, pattern, target]) =>
    allOf(content, kind).flatMap((document) =>
      textsAt(document.value, pattern).flatMap(({ path, value }) => {
        const field = fieldName(path);
        if (content.faulty.has(`${document.file} ${field}`)) return [];
        const message = judges[target](value);
        return message === null ? [] : [at(document, path, message)];
      }),
    ),
  );
}

/** Every id that stands twice in its list. */
export function repeatedIds(content: Content): Fault[] {
  return IDS.flatMap(([kind, pattern, what]) =>
    allOf(content, kind).flatMap((document) => {
      const first = new Map<string, number>();
      return textsAt(document.value, pattern).flatMap(({ path, value }) => {
        const line = first.get(value);
        if (line === undefined) {
          first.set(value, lineOf(document, path));
          return [];
        }
        const message = `${what} "${value}" đã có ở dòng ${line}. Hãy đặt mã khác, hoặc bỏ một trong hai`;
        return [at(document, path, message)];
      });
    }),
  );
}

function at(document: Document, path: Path, message: string): Fault {
  return { file: document.file, line: lineOf(document, path), field: fieldName(path), message };
}

type Judge = (name: string) => string | null;

function judgesOf(content: Content): Record<Target, Judge> {
  const guides = guideNames(content);
  const archived = new Set(
    allOf(content, 'guide')
      .filter(({ value }) => valuesAt(value, 'luu_tru').length > 0)
      .map(nameOf),
  );
  const missingGuide = known(
    guides,
    (name) =>
      `không có hướng dẫn "${name}" (huong-dan/${name}/index.mdx).${hint(name, guides)} Hãy sửa tên thư mục, hoặc bỏ đi`,
  );
  const plans = allOf(content, 'plan');
  const sections = new Set(plans.flatMap(({ value }) => textsAt(value, 'muc')[0]?.value ?? []));
  const missingSource = known(
    idsOf(content, 'sources', 'sources[].id'),
    (name, ids) =>
      `không có nguồn "${name}" trong mục sources của nguon.json.${hint(name, ids)} Hãy sửa mã, hoặc thêm nguồn`,
  );
  const shown = shownSources(content);
  return {
    fact: factJudge(content),
    guide: (name) =>
      archived.has(name)
        ? `hướng dẫn "${name}" đã lưu trữ (luu_tru). Hãy chọn hướng dẫn khác, hoặc bỏ đi`
        : missingGuide(name),
    source: missingSource,
    shownSource: (name) =>
      missingSource(name) ??
      (shown.has(name)
        ? null
        : `nguồn "${name}" không được nêu trên trang (public: false, hoặc url không bắt đầu bằng https://). Hãy ghi trang chính thức của bên ấy vào sources của nguon.json`),
    section: known(
      plans.some(({ value }) => value === undefined) ? null : sections,
      (name) =>
        `chưa có tệp ke-hoach/*.md nào ghi "muc: ${name}" nên nhiệm vụ này không hiện ra. Hãy thêm tệp ấy, hoặc sửa section`,
    ),
    unit: unitJudge(content, []),
    assignee: unitJudge(content, UNIT_KIND_IDS),
  };
}

/** Sources that may be named and have an address to link to. */
function shownSources(content: Content): Set<string> {
  return new Set(
    valuesAt(dataOf(content, 'sources'), 'sources[]')
      .filter(({ value }) => valuesAt(value, 'public')[0]?.value === true)
      .filter(({ value }) => textsAt(value, 'url')[0]?.value.startsWith('https://'))
      .flatMap(({ value }) => textsAt(value, 'id')[0]?.value ?? []),
  );
}

/** A judge that lets everything pass when the names are not known, since that is a fault already. */
function known(
  names: Set<string> | null,
  message: (name: string, names: Set<string>) => string,
): Judge {
  return (name) => (names === null || names.has(name) ? null : message(name, names));
}

/** A judge of units; a duty may also name one of the kinds, a thing with one doer may not. */
function unitJudge(content: Content, kinds: readonly string[]): Judge {
  const ids = idsOf(content, 'units', '[].id');
  if (ids === null) return () => null;
  const invented = new Set(
    valuesAt(allOf(content, 'units')[0]?.value, '[]')
      .filter(({ value }) => valuesAt(value, 'sample')[0]?.value === true)
      .flatMap(({ value }) => textsAt(value, 'id')[0]?.value ?? []),
  );
  const all = [...ids, ...kinds];
  const orKind = kinds.length > 0 ? `, hoặc một loại: ${kinds.join(', ')}` : '';
  return (name) => {
    if (invented.has(name)) {
      return `"${name}" là đơn vị giả định (sample) nên không nhận việc. Hãy ghi một đơn vị thật${orKind}`;
    }
    if (all.includes(name)) return null;
    return `không có đơn vị${kinds.length > 0 ? ' hay loại đơn vị' : ''} "${name}".${hint(name, all)} Hãy sửa mã, hoặc thêm đơn vị vào don-vi.json`;
  };
}
