/** Lengths of loudspeaker scripts, in seconds (rule L01); each file names one of them. */
export const LENGTHS = ['45', '60', '90', '120', '150', '180'] as const;

/** The parts of a script in the order of rule L02: their keys in a file, and what each is called. */
export const PARTS = {
  chao: 'Chào',
  viec: 'Việc gì, cho ai',
  can_lam: 'Việc cần làm',
  hoi_ai: 'Hỏi ai',
  an_toan: 'Lời nhắc an toàn',
  nhac_lai: 'Nhắc lại',
  cam_on: 'Cảm ơn',
} as const;

export type PartKey = keyof typeof PARTS;

export const PART_KEYS = Object.keys(PARTS) as PartKey[];

/** A script's seven parts, as written or as said. */
export type Parts = Readonly<Record<PartKey, string>>;
