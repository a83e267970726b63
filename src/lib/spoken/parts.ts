/** Lengths of loudspeaker scripts, in seconds (rule L01); each file names one of them. */
export const LENGTHS = ['45', '60', '90', '120', '150', '180'] as const;
