/** Drawings (SVG) are texts that a browser runs: nothing in them may act, or fetch from elsewhere. */
import { formatDecimal } from '#lib/vietnamese/number.ts';

/** Drawings are published as they are, so they must be small already. */
const MAX_BYTES = 60_000;

const ACTS = /<script|<foreignObject|<iframe|\son\w+\s*=|javascript:/i;
const FETCHES =
  /(?:href|src)\s*=\s*(["'])\s*(?!#|data:image\/(?:png|jpeg|webp);)|url\(\s*["']?\s*(?!#)|@import|<!ENTITY|<\?xml-stylesheet/i;

/** What is wrong with a drawing, or null. */
export function drawingFault(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes);
  const found = ACTS.exec(text)?.[0].trim();
  if (found !== undefined) {
    return `hình SVG có lệnh chạy được (${found}), có thể hại máy người xem. Hãy mở bằng trình duyệt, chụp lại thành ảnh PNG rồi dùng ảnh ấy`;
  }
  if (FETCHES.test(text)) {
    return 'hình SVG lấy chữ, màu hoặc ảnh từ nơi khác. Hãy lưu lại thành ảnh PNG rồi dùng ảnh ấy, hoặc nhờ người vẽ để mọi thứ trong một tệp';
  }
  if (bytes.length > MAX_BYTES) {
    const size = formatDecimal(Math.round(bytes.length / 100) / 10);
    return `hình SVG nặng ${size} KB, chỉ được ${MAX_BYTES / 1000} KB. Hãy lưu thành ảnh PNG rồi dùng ảnh ấy`;
  }
  return null;
}
