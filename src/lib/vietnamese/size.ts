import { formatDecimal, formatWhole } from './number.ts';

const KB = 1024;
const MB = KB * KB;

/** A file's size as people read it, from bytes: "1 KB", "340 KB", "1,2 MB". */
export function formatSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / KB));
  if (kilobytes < KB) return `${formatWhole(kilobytes)} KB`;
  return `${formatDecimal(Math.round((bytes / MB) * 10) / 10)} MB`;
}
