/** The columns of the Excel forms: what units fill in, and what household visits hand over. */
export const COLUMNS = {
  unit: 'Đơn vị',
  unitId: 'Mã đơn vị',
  group: 'Nhóm',
  groupId: 'Mã nhóm',
  people: 'Chỉ tiêu',
  joined: 'Tham gia (cộng dồn)',
  completed: 'Hoàn thành (cộng dồn)',
  note: 'Ghi chú',
} as const;

export type Column = keyof typeof COLUMNS;

/** Columns of one unit's form, in their order. */
export const OWN_COLUMNS: Column[] = ['group', 'groupId', 'people', 'joined', 'completed', 'note'];
/** Columns of the form for all units. */
export const ALL_COLUMNS: Column[] = ['unit', 'unitId', ...OWN_COLUMNS];
