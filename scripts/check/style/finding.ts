/** What a rule of plain language has found in one file. */
import type { AdviceRule } from '#schemas/waiver.ts';
import type { Fault } from '../fault.ts';

/** Advice before it is known whether its file waives it. */
export interface Finding extends Omit<Fault, 'file'> {
  rule: AdviceRule;
}

/** The first words of a text, in quotes: enough to find its place. */
export function startOf(text: string): string {
  return `"${text.split(/\s+/).slice(0, 6).join(' ')}…"`;
}
