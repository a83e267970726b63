import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '#lib/content-dir.ts';

const KINDS = {
  pdf: { name: 'PDF', mime: 'application/pdf' },
  docx: {
    name: 'Word',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
} as const;

/** The signed original as staff dropped it into `ke-hoach/`, PDF before Word; empty until they do. */
export function getOriginalPlan() {
  const folder = join(contentDir(process.env, process.cwd()), 'ke-hoach');
  return (Object.keys(KINDS) as (keyof typeof KINDS)[])
    .map((extension) => ({
      extension,
      file: join(folder, `van-ban-goc.${extension}`),
      ...KINDS[extension],
    }))
    .filter(({ file }) => existsSync(file))
    .map(({ extension, file, name, mime }) => {
      const bytes = readFileSync(file);
      return { extension, name, mime, bytes, path: `/ke-hoach/van-ban-goc.${extension}` };
    });
}
