/** The sheets beside a form's table: what the drop-downs list, and how to fill the form in. */
import { COLUMNS } from '#lib/progress/form-columns.ts';
import { formatDate } from '#lib/vietnamese/date.ts';
import type { FormCell, FormInput, FormSheet } from './form.ts';

/** Names and codes, which the drop-downs of the table take theirs from. */
export function listSheet({ units, groups }: FormInput): FormSheet {
  const rows = Array.from({ length: Math.max(units.length, groups.length) }, (_, index) =>
    [groups[index]?.name, groups[index]?.id, units[index]?.name, units[index]?.id].map((value) => ({
      value: value ?? null,
    })),
  );
  const head = [COLUMNS.group, COLUMNS.groupId, COLUMNS.unit, COLUMNS.unitId].map(
    (value): FormCell => ({ value, look: 'head' }),
  );
  return { name: 'Danh mục', rows: [head, ...rows], widths: [32, 14, 48, 30], allowed: [] };
}

/** How to fill in the form, in plain words. */
export function helpSheet({ campaign }: FormInput): FormSheet {
  const start = formatDate(campaign.start);
  const lines = [
    '1. Mỗi dòng là một nhóm người của đơn vị. Chỉ gõ vào ô màu vàng.',
    `2. "Tham gia (cộng dồn)" là số người đã đăng nhập nền tảng từ ${start} đến ngày báo cáo, không phải số mới của tuần này.`,
    '3. "Hoàn thành (cộng dồn)" là số người đã học xong ít nhất một khóa; không nhiều hơn số tham gia.',
    '4. Ghi số người, là số nguyên, không ghi phần trăm. Chưa có ai thì gõ 0. Chưa đếm được thì để trống cả hai ô.',
    '5. Mỗi người chỉ đếm một lần, ở nơi giao chỉ tiêu.',
    '6. Số lần này thấp hơn lần trước thì ghi lý do vào cột Ghi chú, ví dụ: Đếm lại, bỏ người trùng.',
    '7. Không ghi tên, ngày sinh, số giấy tờ, số máy hay địa chỉ của ai, ở bất cứ ô nào.',
    '8. Không sửa chỉ tiêu ở đây. Thấy chỉ tiêu sai thì báo lại nơi gửi mẫu.',
    '9. Lưu tệp ở loại "Excel Workbook (*.xlsx)" rồi gửi lại. Đừng gửi ảnh chụp.',
  ];
  return {
    name: 'Hướng dẫn',
    rows: [[{ value: 'Cách ghi phiếu', look: 'title' }], ...lines.map((value) => [{ value }])],
    widths: [110],
    allowed: [],
  };
}
