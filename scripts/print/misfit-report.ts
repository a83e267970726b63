/** What does not fit, for who wrote it: by file, with the words and the millimetres. */
import { VARIANTS } from '#lib/print/paper.ts';
import type { PrintedSheet } from './press.ts';

const WHY = {
  'ra-ngoai': (text: string, mm: string) => `chữ “${text}” ra ngoài vùng in an toàn ${mm} mm`,
  'de-len': (text: string, mm: string) => `chữ “${text}” đè lên chữ khác ${mm} mm`,
  'tranh-nho': (_: string, mm: string) => `chữ chiếm chỗ của tranh, còn thiếu ${mm} mm chiều cao`,
} as const;

/** The faults of the sheets, in Vietnamese, one file after another: each text once, by its worst millimetres. */
export function misfitReport(
  sheets: readonly Pick<PrintedSheet, 'file' | 'name' | 'variant' | 'misfits'>[],
): string {
  const lines = sheets.flatMap(({ file, name, variant, misfits }) => {
    const worst = new Map<string, number>();
    for (const { text, why, mm } of misfits) {
      const shown = text.length > 40 ? `${text.slice(0, 39)}…` : text;
      const line = JSON.stringify([why, shown]);
      worst.set(line, Math.max(worst.get(line) ?? 0, Math.ceil(mm)));
    }
    return [
      `✗ content/${file}`,
      ...[...worst].map(([line, mm]) => {
        const [why, text] = JSON.parse(line) as [keyof typeof WHY, string];
        return `    ${name} (${VARIANTS[variant].toLowerCase()}): ${WHY[why](text, String(mm))}. Hãy viết ngắn lại`;
      }),
    ];
  });
  return [...new Set(lines)].join('\n');
}
