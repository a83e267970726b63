import type { z } from 'zod';
import { flag, slug, strict, text } from './shared.ts';

/** One group of people of `nhom.json`; counts of residents below five are never published. */
export const groupSchema = strict({
  id: slug('mã nhóm', 'hoc-sinh'),
  name: text('tên nhóm', 'Học sinh'),
  resident: flag('mục cho biết đây là nhóm người dân (đoàn viên, hội viên, học sinh)'),
});

export type Group = z.output<typeof groupSchema>;
