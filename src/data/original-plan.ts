import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '#lib/content-dir.ts';
import { readPdf } from '#lib/signed-plan/pdf.ts';
import { UnreadablePlan } from '#lib/signed-plan/problem.ts';
import { readWord } from '#lib/signed-plan/word.ts';
import { slugify } from '#lib/vietnamese/fold.ts';
import { getCampaign } from './campaign.ts';
import { once } from './once.ts';

/** The page that shows the Word file's text. */
export const FULL_TEXT = { title: 'Toàn văn kế hoạch', path: '/ke-hoach/toan-van/' };

const KINDS = {
  pdf: { kind: 'PDF', mime: 'application/pdf' },
  docx: {
    kind: 'Word',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
} as const;

export interface OriginalFile {
  extension: keyof typeof KINDS;
  /** What people call files of this kind. */
  kind: string;
  mime: string;
  bytes: Uint8Array;
  path: string;
  /** Under which name it is saved. */
  saveAs: string;
  /** null when the file does not tell. */
  pages: number | null;
}

/**
 * The signed original as staff dropped it into `ke-hoach/`, PDF before Word, and the Word file's text
 * as safe HTML; null without one, or when it cannot be read, which the content check refuses.
 */
export const getOriginalPlan = once(
  async (): Promise<{ files: OriginalFile[]; fullText: string | null }> => {
    const { name, ward } = await getCampaign();
    const stem = slugify(`Kế hoạch ${name} ${ward.kind} ${ward.name}`);
    const [pdf, word] = [read('pdf'), read('docx')];
    const [paper, text] = await Promise.all([
      pdf && readable(readPdf(pdf)),
      word && readable(readWord(word)),
    ]);
    const file = (
      extension: OriginalFile['extension'],
      bytes: Uint8Array,
      pages?: number | null,
    ) => ({
      extension,
      ...KINDS[extension],
      bytes,
      path: `/ke-hoach/van-ban-goc.${extension}`,
      saveAs: `${stem}.${extension}`,
      pages: pages ?? null,
    });
    return {
      files: [
        ...(pdf ? [file('pdf', pdf, paper?.pages)] : []),
        ...(word ? [file('docx', word, text?.pages)] : []),
      ],
      fullText: text?.html ?? null,
    };
  },
);

/** The live preview shows the rest of the site beside a file that cannot be read. */
async function readable<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof UnreadablePlan) return null;
    throw error;
  }
}

function read(extension: string): Uint8Array | null {
  const folder = join(contentDir(process.env, process.cwd()), 'ke-hoach');
  const file = join(folder, `van-ban-goc.${extension}`);
  return existsSync(file) ? readFileSync(file) : null;
}
