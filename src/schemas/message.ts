import { z } from 'zod';
import { LANGUAGES } from '#lib/languages.ts';
import { PICTURES } from '#lib/print/kinds.ts';
import type { Picture } from '#lib/print/kinds.ts';
import { LENGTHS } from '#lib/spoken/parts.ts';
import {
  factIds,
  flag,
  isoDateOrNull,
  list,
  oneOf,
  order,
  strict,
  text,
  updatedOn,
} from './shared.ts';
import { waivers } from './waiver.ts';

const kind = <T extends string>(id: T, name: string) =>
  z.literal(id).meta({ description: 'loại bài', names: { [id]: name } });

/** Fields that every message has. */
const frame = {
  tieu_de: text('tên bài', 'Cài VNeID cho an toàn', 70),
  thu_tu: order,
  khi_dung: text('dùng khi nào', 'Tuần đầu của chiến dịch', 90),
  den_ngay: isoDateOrNull('ngày cuối còn dùng, hoặc null khi dùng lâu dài'),
  su_that: factIds(),
  nguon_tra_ngay: isoDateOrNull('ngày tra nguồn, hoặc null khi không nêu sự thật nào'),
  cap_nhat: updatedOn,
  bo_qua: waivers,
};
/** Words of the headline: more would be too small on a phone. */
const HEADLINE_WORDS = 12;
const wordsIn = (line: string) => line.split(/\s+/).length;
/** A post as its paragraphs, `most` characters in all. */
const paragraphs = (what: string, most: number) =>
  list(
    `các đoạn của ${what}`,
    '[Bà con …]',
    text(`một đoạn của ${what}`, 'Bà con tự mở CH Play.'),
    1,
  )
    .refine((parts) => parts.join('').length <= most, {
      error: ({ input }) =>
        `${what} dài ${(input as string[]).join('').length} ký tự, chỉ được ${most}. Hãy rút ngắn`,
    })
    .meta({ description: `các đoạn của ${what}, mỗi đoạn một dòng` });
const said = (what: string, example: string) => text(`${what}, viết như nói`, example);

/** Written by a native speaker, never by a machine (rule L08). */
const translation = strict({
  ngon_ngu: oneOf('ngôn ngữ', ['bdq', 'sed', 'jra'], LANGUAGES),
  loi: text('lời bài bằng tiếng ấy, do người bản ngữ viết', '…'),
  da_duyet_ngon_ngu: flag('mục cho biết người bản ngữ đã duyệt lời này'),
})
  .meta({ description: 'một bản tiếng dân tộc' })
  .transform((v) => ({ language: v.ngon_ngu, words: v.loi, reviewed: v.da_duyet_ngon_ngu }));

const shapes = [
  strict({
    loai: kind('loa', 'Bài đọc trên loa'),
    ...frame,
    dai_giay: z.preprocess(
      (value) => (typeof value === 'number' ? String(value) : value),
      oneOf('độ dài, tính bằng giây', LENGTHS),
    ),
    chao: said('lời chào và ai đang nói', 'Kính thưa bà con. Đây là Đài truyền thanh phường.'),
    viec: said('việc gì, cho ai', 'Phường mở chiến dịch Bình dân học vụ số cho mọi người.'),
    can_lam: said('một việc cần làm', 'Bà con hãy cài VNeID trên điện thoại của mình.'),
    hoi_ai: said('khi nào, ở đâu, hỏi ai', 'Chưa rõ thì hỏi Tổ công nghệ số cộng đồng.'),
    an_toan: said('lời nhắc an toàn', 'Công an không bao giờ hỏi mã OTP qua điện thoại.'),
    nhac_lai: said(
      'nhắc lại việc cần làm và nơi hỏi',
      'Xin nhắc lại: hãy cài VNeID. Hỏi số 1900 0368.',
    ),
    cam_on: said('lời cảm ơn', 'Cảm ơn bà con đã lắng nghe.'),
    ban_dich: list(
      'các bản tiếng dân tộc',
      '[{ ngon_ngu: bdq, loi: "…", da_duyet_ngon_ngu: true }]',
      translation,
    ).optional(),
  }),
  strict({
    loai: kind('bai-dang', 'Bài đăng Zalo, Facebook và ảnh chia sẻ'),
    ...frame,
    chu_anh: text(
      `chữ lớn trên ảnh, không quá ${HEADLINE_WORDS} từ`,
      'Cài VNeID từ kho ứng dụng',
      60,
    ).refine((line) => wordsIn(line) <= HEADLINE_WORDS, {
      error: ({ input }) =>
        `chữ lớn trên ảnh có ${wordsIn(String(input))} từ, chỉ được ${HEADLINE_WORDS}. Hãy viết ngắn lại`,
    }),
    chu_nho: text('chữ nhỏ dưới chữ lớn', 'Tự tay cài, đừng bấm đường dẫn lạ', 50),
    tranh: oneOf('tên tranh', Object.keys(PICTURES) as [Picture, ...Picture[]]),
    den: text('trang mà bài dẫn tới', '/bat-dau/'),
    zalo: paragraphs('bài đăng Zalo', 500),
    facebook: paragraphs('bài đăng Facebook', 1200),
  }),
] as const;

/** One message of the campaign, `truyen-thong/<ten>.md`: a loudspeaker script (rules L01–L05) or a post with its picture. */
export const messageSchema = z
  .discriminatedUnion('loai', shapes, {
    error: ({ input }) => {
      const id = (input as { loai?: string } | undefined)?.loai;
      return `${id === undefined ? 'thiếu loại bài' : `"${id}" không có trong danh sách loại bài`}. Hãy viết loai là một trong: loa (bài đọc trên loa), bai-dang (bài đăng Zalo, Facebook)`;
    },
  })
  .transform((v) => {
    const common = {
      title: v.tieu_de,
      order: v.thu_tu,
      use: v.khi_dung,
      until: v.den_ngay,
      facts: v.su_that,
      sourcesCheckedOn: v.nguon_tra_ngay,
      updatedOn: v.cap_nhat,
      waived: v.bo_qua ?? [],
    };
    return v.loai === 'loa'
      ? {
          ...common,
          kind: 'script' as const,
          seconds: Number(v.dai_giay),
          parts: {
            chao: v.chao,
            viec: v.viec,
            can_lam: v.can_lam,
            hoi_ai: v.hoi_ai,
            an_toan: v.an_toan,
            nhac_lai: v.nhac_lai,
            cam_on: v.cam_on,
          },
          translations: v.ban_dich ?? [],
        }
      : {
          ...common,
          kind: 'post' as const,
          headline: v.chu_anh,
          subline: v.chu_nho,
          picture: v.tranh,
          target: v.den,
          zalo: v.zalo,
          facebook: v.facebook,
        };
  });

export type Message = z.output<typeof messageSchema>;
export type Script = Extract<Message, { kind: 'script' }>;
export type Post = Extract<Message, { kind: 'post' }>;
