/** Counts and dates as people type them into Excel. */
import { z } from 'zod';
import type { Cell } from './cells.ts';
import { textOf } from './cells.ts';

/** A value read from a cell, or what is wrong with it and what to write. */
export type Read<T> = { value: T } | { message: string };

const WRITE_WHOLE = 'Hãy viết số người, là số nguyên, ví dụ 1215';
const GROUPED = /^\d{1,3}([. ]\d{3})+$/;

/** A whole number of people: 1215, "1.215", "1 215"; anything else is refused with its cure. */
export function readCount(cell: Cell): Read<number> {
  if (typeof cell === 'number') return wholeOf(cell);
  if (cell instanceof Date) {
    return {
      message: `Excel đã đổi số trong ô thành ngày. Hãy chọn định dạng Number cho ô rồi gõ lại số người`,
    };
  }
  const text = textOf(cell);
  if (/^\d{1,15}$/.test(text)) return { value: Number(text) };
  if (GROUPED.test(text)) return { value: Number(text.replace(/\D/g, '')) };
  if (text.endsWith('%')) {
    return { message: `ô này cần số người, không phải phần trăm. ${WRITE_WHOLE}` };
  }
  if (/^[-−–]\s*\d/.test(text)) return { message: `số người không thể âm. ${WRITE_WHOLE}` };
  if (/^\d{1,3}(,\d{3})+$/.test(text)) {
    return {
      message: `dấu phẩy là dấu thập phân nên không rõ là bao nhiêu người. Có phải ${text.replaceAll(',', '')}? ${WRITE_WHOLE}`,
    };
  }
  if (/^\d+[.,]\d+$/.test(text)) return { message: `số người không có phần lẻ. ${WRITE_WHOLE}` };
  return { message: `ô này là chữ, không phải số. ${WRITE_WHOLE}; không có số thì để trống` };
}

function wholeOf(value: number): Read<number> {
  if (Number.isSafeInteger(value) && value >= 0) return { value };
  if (value < 0) return { message: `số người không thể âm. ${WRITE_WHOLE}` };
  const thousands = Math.round(value * 1e6) / 1e3;
  // An English Excel reads a typed 1.215 as one and a bit.
  const guess = value > 1 && Number.isInteger(thousands) ? ` Có phải ${thousands}?` : '';
  const share = value < 1 ? 'ô này giống phần trăm; ' : '';
  return { message: `${share}số người không có phần lẻ.${guess} ${WRITE_WHOLE}` };
}

const isDate = (text: string) => z.iso.date().safeParse(text).success;

/** An ISO date from a date cell, "12/10/2025", "12-10-2025" or "2025-10-12": the day comes before the month. */
export function readDate(cell: Cell): Read<string> {
  const text = textOf(cell);
  const [, day = '', month = '', year = ''] =
    /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(text) ??
    /(\d{1,2}) tháng (\d{1,2}) năm (\d{4})/i.exec(text) ??
    [];
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  return isDate(iso)
    ? { value: iso }
    : {
        message:
          'chưa phải ngày báo cáo. Hãy viết ngày/tháng/năm, ví dụ 12/10/2025, hoặc chạy lệnh với --ngay 2025-10-12',
      };
}
