/** Advice on plain language: what each rule finds in a file, less what the file waives. */
import { ADVICE_RULES } from '#schemas/waiver.ts';
import type { Content } from '../content.ts';
import type { Document } from '../document.ts';
import { lineOf, textsAt } from '../document.ts';
import type { Fault } from '../fault.ts';
import { fieldName } from '../fault.ts';
import type { Kind } from '../layout.ts';
import { spokenSentences } from '../spoken.ts';
import { blocksOf } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { Finding } from './finding.ts';
import {
  listLengths,
  paragraphLengths,
  questionLengths,
  sentenceLengths,
  stepLengths,
  summaryLength,
  troubleCount,
} from './lengths.ts';
import { spelling } from './spelling.ts';
import {
  abbreviations,
  doubleNot,
  foreignWords,
  officeWords,
  placesAndColours,
  titleVerbs,
} from './words.ts';

type Rule = (document: Document, blocks: readonly Block[]) => Finding[];

/** Rules for what residents read; the plan keeps its words. */
const PLAIN: readonly Rule[] = [
  paragraphLengths,
  stepLengths,
  listLengths,
  summaryLength,
  questionLengths,
  troubleCount,
  titleVerbs,
  abbreviations,
  officeWords,
  foreignWords,
  doubleNot,
  placesAndColours,
];
const EVERYWHERE: readonly Rule[] = [sentenceLengths, spelling];
const PLAIN_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  'guide',
  'question',
  'warning',
  'notice',
  'session',
  'helpPoint',
  'message',
  'contribution',
  'answer',
  'page',
]);

/** All advice on the files, each with the code of its rule at the end. */
export function styleAdvice(content: Content): Fault[] {
  return content.documents.flatMap((document) => {
    const blocks = blocksOf(document);
    const findings = [
      ...[...EVERYWHERE, ...(PLAIN_KINDS.has(document.kind) ? PLAIN : [])].flatMap((rule) =>
        rule(document, blocks),
      ),
      ...spokenSentences(content, document),
    ];
    return heeded(document, findings).map(({ rule, message, ...place }) => ({
      file: document.file,
      ...place,
      message: `${message} (${rule})`,
    }));
  });
}

/** What `bo_qua` leaves over, and each waiver that waives nothing. */
function heeded(document: Document, findings: readonly Finding[]): Finding[] {
  const waivers = textsAt(document.value, 'bo_qua[].loi_khuyen');
  const waived = new Set(waivers.map(({ value }) => value));
  const idle = waivers.flatMap(({ path, value }): Finding[] => {
    const rule = ADVICE_RULES.find((code) => code === value);
    if (rule === undefined || findings.some((finding) => finding.rule === rule)) return [];
    const message = `bo_qua ${rule} không còn cần. Hãy xóa`;
    return [{ rule, line: lineOf(document, path), field: fieldName(path), message }];
  });
  return [...findings.filter(({ rule }) => !waived.has(rule)), ...idle];
}
