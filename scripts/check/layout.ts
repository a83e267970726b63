/** Which files the content folder holds, and the schema of each (the same as src/content.config.ts). */
import type { z } from 'zod';
import { SPOKEN_LANGUAGES } from '#lib/recording/names.ts';
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
import { progressSchema } from '#schemas/progress.ts';
import { questionSchema } from '#schemas/question.ts';
import { quizSchema } from '#schemas/quiz.ts';
import { reportSchema } from '#schemas/report.ts';
import { searchWordsSchema } from '#schemas/search-words.ts';
import { sessionSchema } from '#schemas/session.ts';
import { list } from '#schemas/shared.ts';
import { sheetSchema } from '#schemas/sheet.ts';
import { shortCodeSchema } from '#schemas/short-code.ts';
import { sourcesSchema } from '#schemas/source.ts';
import { termSchema } from '#schemas/term.ts';
import { unitSchema } from '#schemas/unit.ts';
import { warningSchema } from '#schemas/warning.ts';

export const SCHEMAS = {
  campaign: campaignSchema,
  units: list('danh sách đơn vị', '[{ "id": "…" }]', unitSchema),
  groups: list('danh sách nhóm người', '[{ "id": "…" }]', groupSchema),
  sources: sourcesSchema,
  progress: progressSchema,
  duties: list('danh sách nhiệm vụ', '[{ "id": "…" }]', dutySchema),
  home: homeSchema,
  guide: guideSchema,
  question: questionSchema,
  warning: warningSchema,
  notice: noticeSchema,
  session: sessionSchema,
  helpPoint: helpPointSchema,
  message: messageSchema,
  contribution: contributionSchema,
  answer: answerSchema,
  page: pageSchema,
  plan: planSectionSchema,
  term: termSchema,
  quiz: quizSchema,
  report: reportSchema,
  sheet: sheetSchema,
  shortCodes: list(
    'danh sách mã ngắn',
    '[{ "code": "vneid", "path": "/bat-dau/" }]',
    shortCodeSchema,
  ),
  searchWords: list(
    'danh sách lời tìm kiếm',
    '[{ "means": "mật khẩu", "typed": ["mk"] }]',
    searchWordsSchema,
  ),
} satisfies Record<string, z.ZodType>;

export type Kind = keyof typeof SCHEMAS;

interface SingleFile {
  kind: Kind;
  holds: string;
  /** The site does without it. */
  optional?: true;
}

/** Files that there is one of. */
export const SINGLE_FILES: ReadonlyMap<string, SingleFile> = new Map<string, SingleFile>([
  ['chien-dich.json', { kind: 'campaign', holds: 'chiến dịch và phường' }],
  ['don-vi.json', { kind: 'units', holds: 'các đơn vị' }],
  ['nhom.json', { kind: 'groups', holds: 'các nhóm người' }],
  ['nguon.json', { kind: 'sources', holds: 'nguồn và sự thật' }],
  ['tien-do.json', { kind: 'progress', holds: 'số liệu tiến độ' }],
  ['trang-chu.md', { kind: 'home', holds: 'chữ của trang chủ' }],
  ['ke-hoach/nhiem-vu.json', { kind: 'duties', holds: 'nhiệm vụ của kế hoạch' }],
  ['tim-kiem.json', { kind: 'searchWords', holds: 'lời bà con gõ khi tìm', optional: true }],
  ['bao-cao/loi-van.md', { kind: 'report', holds: 'kỳ và lời văn của báo cáo', optional: true }],
  ['an-pham/ma-qr.json', { kind: 'shortCodes', holds: 'mã ngắn của mã QR', optional: true }],
]);

interface Collection {
  kind: Kind;
  /** One item, in words. */
  item: string;
  /** Where a file of this name belongs. */
  place: (name: string) => string;
  /** Path of an item's file, its name not yet judged. */
  pattern: RegExp;
  /** Other files that may stand in the folder. */
  beside?: RegExp;
  /** The site does without any. */
  optional?: true;
}

/** Pictures that a guide may show: they stand beside its text. */
const PICTURE = /^huong-dan\/[^/]+\/[^/]+\.(png|jpe?g|webp|avif|svg)$/;

/** The guide read aloud, in one of the languages. */
const RECORDING = new RegExp(`^huong-dan/[^/]+/nghe\\.(${SPOKEN_LANGUAGES.join('|')})\\.m4a$`);

/** Folders that hold one item a file. */
export const COLLECTIONS: ReadonlyMap<string, Collection> = new Map<string, Collection>([
  [
    'huong-dan',
    {
      kind: 'guide',
      item: 'một hướng dẫn',
      place: (name) => `huong-dan/${name}/index.mdx`,
      pattern: /^huong-dan\/[^/]+\/index\.mdx$/,
      beside: new RegExp(`${PICTURE.source}|${RECORDING.source}`),
    },
  ],
  ['hoi-dap', flat('hoi-dap', 'question', 'một câu hỏi')],
  ['canh-giac', flat('canh-giac', 'warning', 'một thủ đoạn lừa đảo')],
  ['thong-bao', { ...flat('thong-bao', 'notice', 'một thông báo'), optional: true }],
  ['lich', { ...flat('lich', 'session', 'một lớp, buổi'), optional: true }],
  ['can-giup', { ...flat('can-giup', 'helpPoint', 'một nơi giúp'), optional: true }],
  ['truyen-thong', { ...flat('truyen-thong', 'message', 'một bài truyền thông'), optional: true }],
  ['chung-tay', { ...flat('chung-tay', 'contribution', 'một việc chung tay'), optional: true }],
  ['ba-con-hoi', { ...flat('ba-con-hoi', 'answer', 'một câu phường trả lời'), optional: true }],
  ['trang', flat('trang', 'page', 'chữ của một trang')],
  ['thuat-ngu', flat('thuat-ngu', 'term', 'một từ được giải thích')],
  ['thu-that-gia', flat('thu-that-gia', 'quiz', 'một tình huống thật hay giả')],
  [
    'ke-hoach',
    {
      ...flat('ke-hoach', 'plan', 'một mục của kế hoạch'),
      beside: /^ke-hoach\/(nhiem-vu\.json|van-ban-goc\.(pdf|docx))$/,
    },
  ],
  [
    'an-pham',
    {
      ...flat('an-pham', 'sheet', 'một tờ in'),
      beside: /^an-pham\/ma-qr\.json$/,
      optional: true,
    },
  ],
]);

function flat(folder: string, kind: Kind, item: string): Collection {
  return {
    kind,
    item,
    place: (name) => `${folder}/${name}.md`,
    pattern: new RegExp(`^${folder}/[^/]+\\.md$`),
  };
}

/** Whether a file is a picture where a guide may show it, its name not yet judged. */
export function isPicture(file: string): boolean {
  return PICTURE.test(file);
}

/** Whether a file is a recording of the guide beside which it stands, the guide's name not yet judged. */
export function isRecording(file: string): boolean {
  return RECORDING.test(file);
}

/** What a file of the content folder is read as; undefined for one that no schema describes. */
export function kindOf(file: string): Kind | undefined {
  const single = SINGLE_FILES.get(file);
  if (single) return single.kind;
  const collection = COLLECTIONS.get(file.split('/')[0] ?? '');
  return collection?.pattern.test(file) === true ? collection.kind : undefined;
}
