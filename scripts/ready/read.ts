import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '../check/check.ts';
import { allOf, dataOf } from '../check/content.ts';
import { textsAt } from '../check/document.ts';
import type { CheckedOn, Fault, Gap } from '../check/fault.ts';
import { checkedDays, gapsIn } from '../check/gaps.ts';
import { readFolder } from '../check/read.ts';
import { root } from '../lib/paths.ts';
import { refusals } from '../publish/refusals.ts';
import { asksOf } from './asks.ts';
import type { Ask } from './asks.ts';

/** How ready a content folder is to go out. */
export interface Readiness {
  /** Kind and name, e.g. phường Đăk Cấm. */
  ward: string;
  faults: Fault[];
  gaps: Gap[];
  samples: Fault[];
  ages: CheckedOn[];
  asks: Ask[];
  /** Names of the sheets that staff wrote. */
  sheets: string[];
  /** Headings of the staff guide's worked examples. */
  tasks: string[];
}

/** Reads a content folder (absolute path); faulty content is part of the answer. */
export function readReadiness(folder: string): Readiness {
  const read = readFolder(folder);
  const { content, faults } = judge(read);
  const gaps = gapsIn(content, read.files);
  const campaign = dataOf(content, 'campaign');
  const [kind, name] = ['ward.kind', 'ward.name'].map(
    (key) => textsAt(campaign, key)[0]?.value ?? '',
  );
  return {
    ward: `${kind} ${name}`,
    faults,
    gaps,
    samples: refusals(content),
    ages: checkedDays(content),
    asks: asksOf(content, gaps),
    sheets: allOf(content, 'sheet').flatMap(({ value }) => textsAt(value, 'ten')[0]?.value ?? []),
    tasks: worksOf(join(root, 'content', 'README.md')),
  };
}

function worksOf(guide: string): string[] {
  if (!existsSync(guide)) return [];
  return [...readFileSync(guide, 'utf8').matchAll(/^### (4\.\d+\. .+)$/gm)].map(
    ([, title]) => title!,
  );
}
