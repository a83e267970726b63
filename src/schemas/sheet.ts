import { z } from 'zod';
import { KINDS, PICTURES } from '#lib/print/kinds.ts';
import type { SheetKind } from '#lib/print/kinds.ts';
import {
  factIds,
  list,
  oneOf,
  order,
  slug,
  sourcesCheckedOn,
  strict,
  text,
  updatedOn,
  whole,
} from './shared.ts';
import { waivers } from './waiver.ts';

const keys = <T extends object>(map: T) =>
  Object.keys(map) as [keyof T & string, ...(keyof T & string)[]];

const headline = list(
  'các dòng của dòng chữ lớn, in đúng như viết',
  '["CÀI", "VNeID"]',
  text('một dòng chữ lớn', 'CÀI VNeID', 24),
  1,
).max(3, { error: 'dòng chữ lớn chỉ được 3 dòng. Hãy viết ngắn lại' });
const call = text('lời kêu gọi, một câu', 'Tự mở kho ứng dụng, tìm đúng tên VNeID.', 90);
const points = list('các ý ngắn', '[Mang theo thẻ căn cước]', text('một ý', 'Mang thẻ căn cước'));
const picture = oneOf('tên tranh', keys(PICTURES));
const guide = slug('tên thư mục của hướng dẫn', 'cai-vneid-an-toan');
const scan = strict({
  den: text('trang mà mã QR dẫn tới, hoặc mã nền tảng', '/bat-dau/'),
  loi: text('quét mã thì xem được gì', 'Quét để xem từng bước', 40),
})
  .meta({ description: 'mã QR' })
  .transform(({ den, loi }) => ({ target: den, caption: loi }));
const panel = strict({
  tieu_de: text('tên ô', '1. Cài VNeID', 30),
  huong_dan: guide.optional(),
  y: points.optional(),
  tranh: picture.optional(),
})
  .meta({ description: 'một ô của tờ gấp' })
  .transform((v) => ({
    title: v.tieu_de,
    guide: v.huong_dan ?? null,
    points: v.y ?? [],
    picture: v.tranh ?? null,
  }));
/** The back of a leaflet stands below the steps of the leaflet's own guide. */
const back = strict({
  tieu_de: text('tên ô', 'Nhận ra công an giả', 30),
  y: points,
})
  .meta({ description: 'mặt sau' })
  .transform(({ tieu_de, y }) => ({ title: tieu_de, points: y }));
/** What a visit counts for the forms of the units; the columns of the same names. */
const counted = strict({
  tham_gia: text('dòng đếm số người tham gia', 'Người đăng nhập được trang học'),
  hoan_thanh: text('dòng đếm số người hoàn thành', 'Người đã học xong một khóa'),
})
  .meta({ description: 'hai dòng đếm đưa vào phiếu Excel của đơn vị' })
  .transform(({ tham_gia, hoan_thanh }) => ({ joined: tham_gia, completed: hoan_thanh }));
const metres = (what: string, example: string) =>
  z
    .number({ error: `thiếu ${what}, tính bằng mét. Hãy viết số, ví dụ: ${example}` })
    .min(0.3, { error: `${what} quá nhỏ. Hãy viết bằng mét` })
    .max(4, { error: `${what} quá 4 mét, không vừa bản vẽ 1:10 khổ A3. Hãy viết 4 trở xuống` })
    .meta({ description: `${what}, tính bằng mét`, examples: [example] });
const kind = <T extends SheetKind>(id: T) =>
  z.literal(id).meta({ description: 'loại tờ in', names: { [id]: KINDS[id].name } });

/** Fields that every sheet has. */
const frame = {
  ten: text('tên tờ in, hiện ở trang In ấn', 'Áp phích: bắt đầu với VNeID', 60),
  thu_tu: order,
  ban: whole('bản số mấy, tăng 1 mỗi lần in lại có sửa', 1),
  thang: z
    .string({ error: 'thiếu tháng phát hành. Hãy viết trong ngoặc kép, ví dụ: "2026-11"' })
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, {
      error: ({ input }) =>
        `"${String(input)}" chưa phải tháng phát hành. Hãy viết năm-tháng trong ngoặc kép, ví dụ: "2026-11"`,
    })
    .meta({ description: 'tháng phát hành', examples: ['2026-11'] }),
  su_that: factIds(1),
  nguon_tra_ngay: sourcesCheckedOn,
  cap_nhat: updatedOn,
  bo_qua: waivers,
};

const shapes = [
  strict({
    loai: kind('ap-phich'),
    ...frame,
    kho: list('các khổ giấy', '[A2, A3, A4]', oneOf('khổ giấy', ['A2', 'A3', 'A4']), 1),
    tieu_de: headline,
    keu_goi: call,
    y: points,
    huong_dan: guide,
    tranh: picture,
    quet: scan,
  }),
  strict({
    loai: kind('pano'),
    ...frame,
    rong_m: metres('chiều rộng thật', '4'),
    cao_m: metres('chiều cao thật', '2'),
    tieu_de: headline,
    keu_goi: call,
    tranh: picture,
    quet: scan,
  }),
  strict({
    loai: kind('bang-ron'),
    ...frame,
    rong_m: metres('chiều rộng thật', '4'),
    cao_m: metres('chiều cao thật', '0.6'),
    cac_cau: list('các câu, mỗi câu một băng rôn', '["CÀI VNeID"]', text('một câu', '…', 60), 1),
  }),
  strict({
    loai: kind('to-xe'),
    ...frame,
    tieu_de: headline,
    keu_goi: call,
    y: points,
    quet: scan,
  }),
  strict({
    loai: kind('to-roi'),
    ...frame,
    tieu_de: headline,
    keu_goi: call,
    tranh: picture,
    huong_dan: guide,
    mat_sau: back,
    quet: scan,
  }),
  strict({
    loai: kind('to-gap'),
    ...frame,
    tieu_de: headline,
    keu_goi: call,
    tranh: picture,
    gap: panel,
    trong: list('ba ô mặt trong', '- tieu_de: …', panel, 3).max(3, {
      error: 'mặt trong có đúng ba ô. Hãy bớt đi',
    }),
    quet: scan,
  }),
  strict({ loai: kind('the-vi'), ...frame, tieu_de: headline, quet: scan }),
  strict({
    loai: kind('phieu'),
    ...frame,
    tieu_de: headline,
    y: points,
    dem: list('những điều cần đếm', '[Hộ đã đến]', text('một điều', 'Hộ đã đến'), 1),
    dem_bao_cao: counted.optional(),
    quet: scan,
  }),
] as const;

const written = shapes.map((shape) => shape.shape.loai.value);

/** One print sheet, `an-pham/<ten>.md`; what is printed from guides and the campaign is only named here. */
export const sheetSchema = z
  .discriminatedUnion('loai', shapes, {
    error: ({ input }) => {
      const kind = (input as { loai?: string } | undefined)?.loai;
      const shown =
        kind === undefined ? 'thiếu loại tờ in' : `"${kind}" không có trong danh sách loại tờ in`;
      const known = written.map((id) => `${id} (${KINDS[id].name.toLowerCase()})`).join(', ');
      return `${shown}. Hãy viết loai là một trong: ${known}`;
    },
  })
  .transform((v) => ({
    kind: v.loai,
    name: v.ten,
    order: v.thu_tu,
    edition: v.ban,
    month: v.thang,
    facts: v.su_that,
    sourcesCheckedOn: v.nguon_tra_ngay,
    updatedOn: v.cap_nhat,
    waived: v.bo_qua ?? [],
    papers: 'kho' in v ? v.kho : [],
    headline: 'tieu_de' in v ? v.tieu_de : [],
    call: 'keu_goi' in v ? v.keu_goi : '',
    points: 'y' in v ? v.y : [],
    picture: 'tranh' in v ? v.tranh : null,
    guide: 'huong_dan' in v ? v.huong_dan : null,
    scan: 'quet' in v ? v.quet : null,
    metres: 'rong_m' in v ? { width: v.rong_m, height: v.cao_m } : null,
    banners: 'cac_cau' in v ? v.cac_cau : [],
    back: 'mat_sau' in v ? v.mat_sau : null,
    flap: 'gap' in v ? v.gap : null,
    inside: 'trong' in v ? v.trong : [],
    tally: 'dem' in v ? [...v.dem, ...Object.values(v.dem_bao_cao ?? {})] : [],
    reported: 'dem_bao_cao' in v ? (v.dem_bao_cao ?? null) : null,
  }));

export type SheetWords = z.output<typeof sheetSchema>;
export type Panel = z.output<typeof panel>;
