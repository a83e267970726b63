/** A report of the board's fixture world, with the parts that a test wants otherwise. */
import type { Block, Table } from '#lib/report/blocks.ts';
import type { ReportInput } from '#lib/report/input.ts';
import { buildReport } from '#lib/report/report.ts';
import type { Report } from '#lib/report/report.ts';
import { DUTY_ROLES, DUTY_STATUSES } from '#schemas/plan.ts';
import { UNIT_KINDS } from '#schemas/unit.ts';
import { campaign, groups, progress, units } from '../progress/world.ts';

const ward = {
  name: 'Đăk Cấm',
  kind: 'phường',
  province: 'tỉnh Quảng Ngãi',
  committee: 'Ủy ban nhân dân phường Đăk Cấm',
  portal: null,
  address: null,
  phone: null,
  email: null,
};

/** Everything a report is made from: two updates, 05/10 and 15/10/2025. */
export const inputOf = (change: Partial<ReportInput> = {}): ReportInput => ({
  campaign: { ...campaign, name: 'Bình dân học vụ số', ward },
  units,
  groups,
  progress: progress(),
  duties: [
    {
      section: 'III.1',
      text: 'Mở lớp.',
      assignments: [
        { name: 'Phòng A', role: 'chu-tri', status: 'da-xong', result: 'Đã mở 3 lớp' },
        { name: 'Thôn A', role: 'phoi-hop', status: 'chua-bao-cao', result: null },
      ],
    },
  ],
  settings: {
    period: 'chien-dich',
    from: null,
    until: null,
    recipients: ['UBND tỉnh (b/c)', 'Lưu: VT.'],
    updatedOn: '2025-10-16',
  },
  words: [[], [], []],
  labels: { kinds: UNIT_KINDS, roles: DUTY_ROLES, statuses: DUTY_STATUSES },
  ...change,
});

/** The report of a period; other parts of the input as given. */
export const reportOf = (
  settings: Partial<ReportInput['settings']> = {},
  change: Partial<ReportInput> = {},
): Report => {
  const input = inputOf(change);
  return buildReport({ ...input, settings: { ...input.settings, ...settings } });
};

/** What a block says, line by line; dotted lines as "…". */
export function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items;
    if (block.kind === 'blank') return ['…'];
    if (block.kind === 'table') return block.table.rows.map(({ cells }) => cells.join(' | '));
    return [block.text];
  });
}

/** The lines under a heading, up to the next one. */
export function under({ body }: Report, heading: string): string[] {
  const start = body.findIndex((block) => block.kind === 'heading' && block.text === heading);
  if (start === -1) throw new Error(`no heading "${heading}"`);
  const rest = body.slice(start + 1);
  const end = rest.findIndex(({ kind }) => kind === 'heading');
  return linesOf(end === -1 ? rest : rest.slice(0, end));
}

/** Tables of the annex in order. */
export const tablesOf = ({ annex }: Report): Table[] =>
  annex.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
