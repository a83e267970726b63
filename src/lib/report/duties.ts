/** What the plan asked for and what became of it: sub-part 5 of the results and the last table. */
import type { Block, Row, Table } from './blocks.ts';
import { paragraph, subpart } from './blocks.ts';
import type { Labels, ReportDuty } from './input.ts';

type Assignment = ReportDuty['assignments'][number];

/** A status in data carries no day: it is the one at the time of writing. */
export function dutyBlocks(duties: readonly ReportDuty[], labels: Labels): Block[] {
  const all = duties.flatMap(({ assignments }) => assignments);
  const counts = (Object.keys(labels.statuses) as Assignment['status'][]).map((status) => {
    const count = all.filter((assignment) => assignment.status === status).length;
    return `${labels.statuses[status].toLocaleLowerCase('vi')} ${count}`;
  });
  const told = duties.flatMap((duty) =>
    duty.assignments.filter(isTold).map((assignment) => toldLine(duty, assignment, labels)),
  );
  return [
    subpart('5. Thực hiện nhiệm vụ của Kế hoạch'),
    paragraph(
      `Kế hoạch có ${duties.length} nhiệm vụ, giao thành ${all.length} phần việc cho các đơn vị. Tính theo phần việc, tại thời điểm lập báo cáo: ${counts.join(', ')}.`,
    ),
    ...(told.length > 0 ? ([{ kind: 'list', items: told }] satisfies Block[]) : []),
    paragraph('Chi tiết từng nhiệm vụ tại Biểu 3 của Phụ lục.'),
  ];
}

const isTold = ({ status, result }: Assignment) => status !== 'chua-bao-cao' || result !== null;

const endless = (text: string) => text.replace(/\.$/, '');

function toldLine({ section, text }: ReportDuty, assignment: Assignment, labels: Labels): string {
  const { name, status, result } = assignment;
  const outcome = result === null ? '' : `. Kết quả: ${endless(result)}`;
  return `${name}, mục ${section}: ${endless(text)}. Tình trạng: ${labels.statuses[status].toLocaleLowerCase('vi')}${outcome}.`;
}

/** Every duty with its units, and their statuses and results. */
export function dutyTable(
  caption: string,
  duties: readonly ReportDuty[],
  { roles, statuses }: Labels,
): Table {
  return {
    caption,
    columns: [
      { title: 'TT', align: 'center', width: 10 },
      { title: 'Nhiệm vụ (mục của Kế hoạch)', align: 'left', width: 67, names: true },
      { title: 'Đơn vị thực hiện', align: 'left', width: 48 },
      { title: 'Tình trạng, kết quả', align: 'left', width: 35 },
    ],
    rows: duties.map(({ section, text, assignments }, index): Row => ({
      kind: 'body',
      cells: [
        String(index + 1),
        `${endless(text)} (mục ${section}).`,
        byRole(assignments, roles),
        outcomes(assignments, statuses),
      ],
    })),
  };
}

/** "Chủ trì: A." and "Phối hợp: B; C." on lines of their own. */
function byRole(assignments: readonly Assignment[], roles: Labels['roles']): string {
  return (Object.keys(roles) as Assignment['role'][])
    .map((role) => [roles[role], assignments.filter((one) => one.role === role)] as const)
    .filter(([, some]) => some.length > 0)
    .map(([role, some]) => `${role}: ${some.map(({ name }) => name).join('; ')}.`)
    .join('\n');
}

/** One status where all units have the same and nothing more to say, else a line for each unit. */
function outcomes(assignments: readonly Assignment[], statuses: Labels['statuses']): string {
  const [first, ...others] = assignments;
  if (!first) return '';
  const same = others.every(({ status }) => status === first.status);
  if (same && assignments.every(({ result }) => result === null)) {
    return `${statuses[first.status]}.`;
  }
  return assignments
    .map(({ name, status, result }) => {
      const outcome = result === null ? '' : `; ${endless(result)}`;
      return `${name}: ${statuses[status].toLocaleLowerCase('vi')}${outcome}.`;
    })
    .join('\n');
}
