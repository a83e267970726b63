/** The content that forms and imports need, read through the site's own schemas. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { parseJson } from '#lib/json-text.ts';
import type { Campaign } from '#schemas/campaign.ts';
import type { Group } from '#schemas/group.ts';
import type { Progress } from '#schemas/progress.ts';
import type { Unit } from '#schemas/unit.ts';
import { SCHEMAS } from '../check/layout.ts';

export interface BoardContent {
  campaign: Campaign;
  units: Unit[];
  groups: Group[];
  progress: Progress;
}

/** Reads the four files; throws a sentence for staff when one of them is missing or wrong. */
export function readBoardContent(folder: string): BoardContent {
  return {
    campaign: read(folder, 'chien-dich.json', SCHEMAS.campaign),
    units: read(folder, 'don-vi.json', SCHEMAS.units),
    groups: read(folder, 'nhom.json', SCHEMAS.groups),
    progress: read(folder, 'tien-do.json', SCHEMAS.progress),
  };
}

function read<S extends z.ZodType>(folder: string, file: string, schema: S): z.output<S> {
  try {
    return schema.parse(parseJson(readFileSync(join(folder, file), 'utf8')));
  } catch {
    throw new Error(
      `Không đọc được ${file} trong ${folder}. Hãy chạy npm run kiem-tra, sửa các lỗi của tệp này rồi chạy lại`,
    );
  }
}
