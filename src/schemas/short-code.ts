import type { z } from 'zod';
import { slug, strict, text } from './shared.ts';

/** One line of `an-pham/ma-qr.json`: the short address /q/<code>/ and the page that it leads to. */
export const shortCodeSchema = strict({
  code: slug('mã ngắn', 'vneid').max(8, {
    error: 'mã ngắn dài quá 8 ký tự. Hãy đặt ngắn hơn để mã QR dễ quét',
  }),
  path: text('trang mà mã dẫn tới', '/bat-dau/'),
});

export type ShortCode = z.output<typeof shortCodeSchema>;
