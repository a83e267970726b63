/** Wiring only: which files make up which collection, and the schema that each must pass. */
import { hash } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'zod';
import { contentDir } from '#lib/content-dir.ts';
import { parseJson } from '#lib/json-text.ts';
import { answerSchema } from '#schemas/answer.ts';
import { campaignSchema } from '#schemas/campaign.ts';
import { contributionSchema } from '#schemas/contribution.ts';
import { groupSchema } from '#schemas/group.ts';
import { guideSchema } from '#schemas/guide.ts';
import { helpPointSchema } from '#schemas/help-point.ts';
import { homeSchema } from '#schemas/home.ts';
import { messageSchema } from '#schemas/message.ts';
import { noticeSchema } from '#schemas/notice.ts';
import { pageSchema } from '#schemas/page.ts';
import { dutySchema, planSectionSchema } from '#schemas/plan.ts';
import { questionSchema } from '#schemas/question.ts';
import { quizSchema } from '#schemas/quiz.ts';
import { reportSchema } from '#schemas/report.ts';
import { searchWordsSchema } from '#schemas/search-words.ts';
import { sessionSchema } from '#schemas/session.ts';
import { sheetSchema } from '#schemas/sheet.ts';
import { shortCodeSchema } from '#schemas/short-code.ts';
import { sourcesSchema } from '#schemas/source.ts';
import { termSchema } from '#schemas/term.ts';
import { unitSchema } from '#schemas/unit.ts';
import { warningSchema } from '#schemas/warning.ts';

const root = `${pathToFileURL(contentDir(process.env, process.cwd())).href}/`;

/** A JSON file that is one object: one entry, whose id is the file's name. */
const whole = (path: string) =>
  file(`${root}${path}.json`, {
    parser: (text) => ({ [id(path)]: parseJson(text) as Record<string, unknown> }),
  });
/** A JSON file that is an array: one entry that keeps the file's order, which collections do not. */
const array = (path: string) =>
  file(`${root}${path}.json`, { parser: (text) => ({ [id(path)]: { items: parseJson(text) } }) });
const id = (path: string) => path.slice(path.lastIndexOf('/') + 1);
/** A JSON file that the store only points to, for it would copy a long table several times: where it lies, and what tells one state of it from the next. */
const pointer = (path: string) =>
  file(`${root}${path}.json`, {
    parser: (text) => ({
      [id(path)]: { path: fileURLToPath(`${root}${path}.json`), state: hash('sha1', text) },
    }),
  });
/**
 * Files that a site does without: the loader would warn that it finds none. Only the live preview
 * waits for the first one.
 */
const optional = (folder: string, pattern: string) =>
  import.meta.env.DEV || globSync(pattern, { cwd: fileURLToPath(`${root}${folder}`) }).length > 0
    ? glob({ base: `${root}${folder}`, pattern })
    : () => [];
const items = <T extends z.ZodType>(schema: T) => z.object({ items: z.array(schema) });

export const collections = {
  answers: defineCollection({ loader: optional('ba-con-hoi', '*.md'), schema: answerSchema }),
  campaign: defineCollection({ loader: whole('chien-dich'), schema: campaignSchema }),
  contributions: defineCollection({
    loader: optional('chung-tay', '*.md'),
    schema: contributionSchema,
  }),
  duties: defineCollection({ loader: array('ke-hoach/nhiem-vu'), schema: items(dutySchema) }),
  groups: defineCollection({ loader: array('nhom'), schema: items(groupSchema) }),
  guides: defineCollection({
    loader: glob({
      base: `${root}huong-dan`,
      pattern: '*/index.mdx',
      generateId: ({ entry }) => entry.split('/')[0] ?? entry,
    }),
    schema: guideSchema,
  }),
  helpPoints: defineCollection({ loader: optional('can-giup', '*.md'), schema: helpPointSchema }),
  home: defineCollection({
    loader: glob({ base: root, pattern: 'trang-chu.md' }),
    schema: homeSchema,
  }),
  messages: defineCollection({ loader: optional('truyen-thong', '*.md'), schema: messageSchema }),
  notices: defineCollection({ loader: optional('thong-bao', '*.md'), schema: noticeSchema }),
  pages: defineCollection({
    loader: glob({ base: `${root}trang`, pattern: '*.md' }),
    schema: pageSchema,
  }),
  plan: defineCollection({
    loader: glob({ base: `${root}ke-hoach`, pattern: '*.md' }),
    schema: planSectionSchema,
  }),
  progress: defineCollection({
    loader: pointer('tien-do'),
    schema: z.object({ path: z.string(), state: z.string() }),
  }),
  questions: defineCollection({
    loader: glob({ base: `${root}hoi-dap`, pattern: '*.md' }),
    schema: questionSchema,
  }),
  quiz: defineCollection({
    loader: glob({ base: `${root}thu-that-gia`, pattern: '*.md' }),
    schema: quizSchema,
  }),
  report: defineCollection({ loader: optional('bao-cao', 'loi-van.md'), schema: reportSchema }),
  searchWords: defineCollection({
    loader: existsSync(new URL(`${root}tim-kiem.json`)) ? array('tim-kiem') : () => [],
    schema: items(searchWordsSchema),
  }),
  sessions: defineCollection({ loader: optional('lich', '*.md'), schema: sessionSchema }),
  sheets: defineCollection({
    loader: glob({ base: `${root}an-pham`, pattern: '*.md' }),
    schema: sheetSchema,
  }),
  // A site without posters of its own needs no register of short addresses.
  shortCodes: defineCollection({
    loader: existsSync(new URL(`${root}an-pham/ma-qr.json`)) ? array('an-pham/ma-qr') : () => [],
    schema: items(shortCodeSchema),
  }),
  sources: defineCollection({ loader: whole('nguon'), schema: sourcesSchema }),
  terms: defineCollection({
    loader: glob({ base: `${root}thuat-ngu`, pattern: '*.md' }),
    schema: termSchema,
  }),
  units: defineCollection({ loader: array('don-vi'), schema: items(unitSchema) }),
  warnings: defineCollection({
    loader: glob({ base: `${root}canh-giac`, pattern: '*.md' }),
    schema: warningSchema,
  }),
};
