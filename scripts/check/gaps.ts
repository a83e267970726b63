/** What nobody has told us yet: allowed, shown as a gap on the site, and listed for staff to fill. */
import { WORD_HEADINGS, readWords } from '#lib/report/words.ts';
import type { Content } from './content.ts';
import { allOf, dataOf, guideNames } from './content.ts';
import { lineOf, textsAt, valuesAt } from './document.ts';
import type { CheckedOn, FiguresDay, Gap } from './fault.ts';
import { fieldName } from './fault.ts';
import type { Kind } from './layout.ts';

const UPDATING = 'hiện trang ghi "đang cập nhật"';

/** Fields that may be null, what they are, and what the site says while they are. */
const FIELDS: readonly [Kind, string, string, string][] = [
  [
    'campaign',
    'ward.portal',
    'trang thông tin điện tử của phường',
    'chân trang chưa có đường dẫn này',
  ],
  ['campaign', 'ward.address', 'địa chỉ trụ sở phường', UPDATING],
  ['campaign', 'ward.phone', 'điện thoại phường', UPDATING],
  ['campaign', 'ward.email', 'thư điện tử phường', UPDATING],
  [
    'campaign',
    'site.url',
    'địa chỉ của trang web này',
    'máy tìm kiếm chưa được vào, tờ in chưa dùng được',
  ],
  ['guide', 'danh_cho', 'hướng dẫn dành cho ai', UPDATING],
  ['guide', 'thoi_gian', 'chờ bao lâu', 'hiện trang bỏ dòng này'],
  ['guide', 'chi_phi', 'chi phí', UPDATING],
  ['guide', 'khong_co_dien_thoai', 'cách cho người không có điện thoại thông minh', UPDATING],
  ['guide', 'ho_tro', 'ai giúp', UPDATING],
  [
    'guide',
    'thu_tren_may',
    'lần thử trên điện thoại thật',
    'hiện trang ghi "Chưa thử lại trên điện thoại thật"',
  ],
  ['helpPoint', 'dia_chi', 'địa chỉ', UPDATING],
  ['helpPoint', 'duong_di', 'đường đi bằng lời', 'hiện trang bỏ dòng này'],
  ['helpPoint', 'gio', 'giờ làm việc', UPDATING],
  ['helpPoint', 'dien_thoai', 'điện thoại', UPDATING],
];

/** Every gap of the content, those of one file together. */
export function gapsIn(content: Content, files: readonly string[]): Gap[] {
  const gaps: Gap[] = FIELDS.flatMap(([kind, pattern, name, shown]) =>
    allOf(content, kind).flatMap((document) =>
      valuesAt(document.value, pattern)
        .filter(({ value }) => value === null)
        .map(({ path }) => ({
          file: document.file,
          line: lineOf(document, path),
          field: fieldName(path),
          name,
          shown,
        })),
    ),
  );
  if (!files.some((file) => /^ke-hoach\/van-ban-goc\.(pdf|docx)$/.test(file))) {
    gaps.push({
      file: 'ke-hoach/van-ban-goc.pdf',
      name: 'văn bản kế hoạch đã ký',
      shown: 'hiện trang ghi "đang chờ cung cấp"',
    });
  }
  const sample = allOf(content, 'progress').filter(({ value }) =>
    textsAt(value, 'status').some(({ value: status }) => status === 'sample'),
  );
  const shown = 'hiện bảng ghi "Số liệu minh họa"';
  const all = [
    ...gaps,
    ...sampleUnits(content),
    ...guidesWithoutCode(content),
    ...reportWithoutWords(content),
    ...sample.map((document) => ({
      file: document.file,
      line: lineOf(document, ['status']),
      field: 'status',
      name: 'số liệu chính thức của phường',
      shown,
    })),
  ];
  return [...Map.groupBy(all, ({ file }) => file).values()].flat();
}

/** A code that the computer makes up dies with the guide's name; a registered one outlives it. */
function guidesWithoutCode(content: Content): Gap[] {
  const register = allOf(content, 'shortCodes');
  const paths = register.flatMap(({ value }) =>
    textsAt(value, '[].path').map((path) => path.value),
  );
  return [...guideNames(content)]
    .filter((name) => !paths.includes(`/huong-dan/${name}/`))
    .map((name) => ({
      file: 'an-pham/ma-qr.json',
      name: `mã ngắn cho hướng dẫn ${name}`,
      shown: 'hiện mã do máy đặt, đổi tên hướng dẫn thì mã đã in hết dùng được',
    }));
}

/** Parts of the draft report that only staff can write. */
function reportWithoutWords(content: Content): Gap[] {
  return allOf(content, 'report').flatMap(({ file, tree }) => {
    const sections = tree === null ? [] : readWords(tree).sections;
    const open = WORD_HEADINGS.filter((_, index) => sections[index]?.length === 0);
    if (open.length === 0) return [];
    const name = `lời văn của báo cáo: ${open.join('; ')}`;
    return [{ file, name, shown: 'hiện báo cáo để dòng chấm' }];
  });
}

/** Official figures beside units that are only samples: someone forgot one of the two. */
function sampleUnits(content: Content): Gap[] {
  const samples = allOf(content, 'units').flatMap(({ value }) =>
    (Array.isArray(value) ? (value as { id?: unknown; sample?: unknown }[]) : [])
      .filter((unit) => unit.sample === true)
      .map(({ id }) => id),
  );
  return allOf(content, 'progress')
    .filter(({ value }) =>
      textsAt(value, 'status').some(({ value: status }) => status === 'official'),
    )
    .filter(({ value }) =>
      textsAt(value, 'targets[].unit').some(({ value: unit }) => samples.includes(unit)),
    )
    .map(({ file }) => ({
      file,
      field: 'targets',
      name: 'đơn vị thật thay cho đơn vị mẫu',
      shown: 'số liệu ghi official nhưng còn đơn vị mẫu',
    }));
}

/** The day on which each file's sources were looked up, where it names a real one. */
export function checkedDays({ documents, faulty }: Content): CheckedOn[] {
  return documents
    .filter(({ file }) => !faulty.has(`${file} nguon_tra_ngay`))
    .flatMap((document) =>
      textsAt(document.value, 'nguon_tra_ngay').map(({ path, value: date }) => ({
        file: document.file,
        line: lineOf(document, path),
        date,
      })),
    );
}

/** The day of the board's figures, beside the campaign's days; null while either file is at fault. */
export function figuresDay(content: Content): FiguresDay | null {
  const broken = /^(tien-do|chien-dich)\.json /;
  if ([...content.faulty].some((place) => broken.test(place))) return null;
  const asOf = textsAt(dataOf(content, 'progress'), 'updates[].date').at(-1)?.value;
  const [start, end] = ['start', 'end'].map(
    (name) => textsAt(dataOf(content, 'campaign'), name)[0]?.value,
  );
  return asOf && start && end ? { asOf, start, end } : null;
}
