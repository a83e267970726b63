/** The content check: every fault of every file in one run, then advice, gaps and ages. */
import { addressesOf } from './addresses.ts';
import type { Content } from './content.ts';
import { draftReportFaults } from './draft-report.ts';
import { readDocuments } from './document.ts';
import { factsWithoutSource } from './facts.ts';
import type { CheckResult, Fault } from './fault.ts';
import { inOrder } from './fault.ts';
import { withFound } from './found.ts';
import { checkedDays, figuresDay, gapsIn } from './gaps.ts';
import { guideFaults } from './guide-text.ts';
import { linkFaults } from './links.ts';
import { markdownFaults } from './markdown.ts';
import { strayMarks } from './marks.ts';
import { nameFaults } from './names.ts';
import { pictureFaults, unusedPictures } from './pictures.ts';
import { personalData } from './personal-data.ts';
import { progressPass } from './progress-pass.ts';
import type { Folder } from './read.ts';
import { readFolder } from './read.ts';
import { recordingFaults } from './recordings.ts';
import { referenceFaults, repeatedIds } from './references.ts';
import { schemaFaults } from './schema-pass.ts';
import { uselessSearchWords } from './search-words.ts';
import { sessionFaults } from './sessions.ts';
import { sheetFaults } from './sheets.ts';
import { signedPlan } from './signed-plan.ts';
import { spokenFaults } from './spoken.ts';
import { styleAdvice } from './style/style.ts';
import { twinFaults } from './twins.ts';

/**
 * Checks a content folder (absolute path). Bad content never throws: it is what the result is about.
 * Depends on the files alone, not on the day.
 */
export function checkContent(folder: string): CheckResult {
  const read = readFolder(folder);
  if (isMissing(read)) {
    return { faults: read.faults, advice: [], gaps: [], ages: [], figures: null };
  }
  const { content, faults } = judge(read);
  return {
    faults,
    advice: withFound(
      inOrder([
        ...styleAdvice(content),
        ...unusedPictures(content, read.files),
        ...uselessSearchWords(content),
      ]),
      read.texts,
    ),
    gaps: withFound(gapsIn(content, read.files), read.texts),
    ages: withFound(checkedDays(content), read.texts),
    figures: figuresDay(content),
  };
}

/** The faults alone, for whoever builds: advice and gaps keep no page from being built. */
export function contentFaults(folder: string): Fault[] {
  const read = readFolder(folder);
  return isMissing(read) ? read.faults : judge(read).faults;
}

/** What keeps a folder from being built: the faults of its texts and of the signed plan that may lie in it. */
export async function buildFaults(folder: string): Promise<Fault[]> {
  return [...contentFaults(folder), ...(await signedPlan(folder)).faults];
}

/** A folder that cannot be read says nothing about its files. */
const isMissing = ({ files, faults }: Folder) => files.length === 0 && faults.length > 0;

/** What the texts of a folder say, and every fault in them and in their reading. */
export function judge(folder: Folder): {
  content: Content;
  faults: Fault[];
} {
  const { files, texts, faults: readFaults } = folder;
  const { documents, faults: syntaxFaults } = readDocuments(texts);
  const shapeFaults = documents.flatMap(schemaFaults);
  const content: Content = {
    documents,
    faulty: new Set(shapeFaults.map(({ file, field }) => `${file} ${field ?? ''}`)),
  };
  const addresses = addressesOf(content, files);
  const faults = [
    ...readFaults,
    ...nameFaults(files),
    ...syntaxFaults,
    ...shapeFaults,
    ...referenceFaults(content),
    ...repeatedIds(content),
    ...factsWithoutSource(content),
    ...progressPass(content),
    ...draftReportFaults(content),
    ...addresses.faults,
    ...guideFaults(content),
    ...markdownFaults(content),
    ...linkFaults(content, addresses),
    ...pictureFaults(content, folder),
    ...recordingFaults(folder),
    ...strayMarks(content),
    ...twinFaults(content),
    ...sheetFaults(content, addresses),
    ...spokenFaults(content),
    ...sessionFaults(content),
    ...personalData(content),
  ];
  return { content, faults: withFound(inOrder(faults), texts) };
}
