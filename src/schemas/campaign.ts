import { z } from 'zod';
import {
  factIds,
  flag,
  given,
  httpsUrl,
  isoDate,
  list,
  phone,
  slug,
  strict,
  text,
  whole,
} from './shared.ts';

const ward = strict({
  name: text('tên riêng của xã, phường', 'Đăk Cấm'),
  kind: text('loại đơn vị', 'phường'),
  province: text('tỉnh hoặc thành phố, viết cả loại', 'tỉnh Quảng Ngãi'),
  committee: text('tên cơ quan đứng tên trang', 'Ủy ban nhân dân phường Đăk Cấm'),
  /** null = not known yet; shown as "đang cập nhật" and listed by the content check. */
  portal: httpsUrl('trang thông tin điện tử của phường').nullable(),
  address: text('địa chỉ trụ sở', 'số nhà, tên đường').nullable(),
  phone: phone.nullable(),
  email: z
    .email({
      error: ({ input }) =>
        typeof input === 'string'
          ? `"${input}" chưa phải thư điện tử. Nếu chưa có, hãy viết null`
          : 'thiếu thư điện tử. Nếu chưa có, hãy viết null',
    })
    .meta({ description: 'thư điện tử của cơ quan' })
    .nullable(),
}).meta({ description: 'xã, phường' });

const platform = strict({
  id: slug('mã nền tảng', 'binh-dan-hoc-vu-so'),
  name: text('tên nền tảng', 'Bình dân học vụ số'),
  url: httpsUrl('địa chỉ nền tảng'),
  facts: factIds(1),
});

const hotline = strict({
  id: slug('mã đường dây', 'vneid'),
  name: text('đường dây này giúp việc gì', 'Tổng đài hỗ trợ VNeID'),
  phone,
  facts: factIds(1),
});

/** `chien-dich.json`: what the campaign is and who runs it; read by nearly every page. */
export const campaignSchema = strict({
  name: text('tên chiến dịch', 'Bình dân học vụ số'),
  start: isoDate('ngày bắt đầu'),
  end: isoDate('ngày kết thúc'),
  report_due: isoDate('hạn báo cáo'),
  target_percent: whole('mục tiêu, phần trăm', 1, 100),
  public_ranking: flag('mục cho phép xếp hạng đơn vị công khai'),
  ward,
  platforms: list('các nền tảng học', '[{ "id": "…" }]', platform, 1),
  hotlines: list('các đường dây giúp đỡ', '[{ "id": "…" }]', hotline, 1),
  site: strict({
    /** null until the ward says it: pages then stay out of search engines. */
    url: httpsUrl('địa chỉ trang web')
      .refine((url) => URL.canParse(url) && new URL(url).pathname === '/', {
        error: ({ input }) =>
          `"${String(input)}" có cả đường dẫn. Hãy chỉ viết https:// và tên miền; phần đường dẫn viết ở base`,
      })
      .nullable(),
    base: text('đường dẫn gốc', '/').regex(/^\/([\w.-]+\/)*$/, {
      error: ({ input }) =>
        `"${String(input)}" chưa đúng: đường dẫn gốc bắt đầu và kết thúc bằng /, ví dụ: "/" hoặc "/bdhvs/"`,
    }),
  }).meta({ description: 'nơi đặt trang web này' }),
})
  .refine(({ start, end }) => end > start, {
    when: given('start', 'end'),
    path: ['end'],
    error: 'ngày kết thúc phải sau ngày bắt đầu. Hãy xem lại start và end',
  })
  .transform(({ report_due, target_percent, public_ranking, ...rest }) => ({
    ...rest,
    reportDue: report_due,
    targetPercent: target_percent,
    publicRanking: public_ranking,
  }));

export type Campaign = z.output<typeof campaignSchema>;
