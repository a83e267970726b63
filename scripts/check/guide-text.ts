/** What a guide's text may hold: steps made of our components, and nothing of a programming language. */
import type { MdastNode } from 'satteri';
import { walk } from '#lib/mdx/steps.ts';
import { isTag } from '#lib/mdx/tree.ts';
import type { Tag } from '#lib/mdx/tree.ts';
import { STRAY_BRACE } from './body.ts';
import { COMPONENTS, STEPS } from './components.ts';
import type { Content } from './content.ts';
import { allOf } from './content.ts';
import { factJudge } from './facts.ts';
import type { Fault } from './fault.ts';
import type { Slip } from './json.ts';
import { lineAt } from './tree.ts';
import { tagSlips } from './tags.ts';
import type { Judge } from './tags.ts';

/** Every fault in the bodies of the guides that could be parsed. */
export function guideFaults(content: Content): Fault[] {
  const judge = factJudge(content);
  return allOf(content, 'guide').flatMap(({ file, text, tree }) =>
    tree === null ? [] : slipsIn(tree, text, judge).map((slip) => ({ file, ...slip })),
  );
}

function slipsIn(tree: MdastNode, text: string, judge: Judge): Slip[] {
  const top = 'children' in tree ? tree.children.map((child) => child as MdastNode) : [];
  const steps = top.filter((node) => isTag(node) && node.name === 'Buoc');
  const unknown = top.filter((node) => isTag(node) && !isKnown(node));
  const slips = [...walk(tree)].flatMap((node) => {
    if (isTag(node)) return tagSlips(node, text, judge);
    const message = languageSlip(node);
    return message === null ? [] : [{ line: lineAt(node), message }];
  });
  const nested = [...walk(tree)].filter(
    (node) => isTag(node) && node.name === 'Buoc' && !top.includes(node),
  );
  slips.push(
    ...nested.map((node) => ({
      line: lineAt(node),
      message: 'thẻ <Buoc> nằm trong thẻ khác. Hãy đóng thẻ trước nó, để <Buoc> đứng riêng',
    })),
    ...top.filter(isOutside).map((node) => ({
      line: lineAt(node),
      message: 'chữ nằm ngoài các bước. Hãy đưa vào giữa <Buoc …> và </Buoc>, hoặc bỏ',
    })),
  );
  return [...slips, ...countSlips(steps, steps.length + unknown.length)];
}

function countSlips(steps: MdastNode[], count: number): Slip[] {
  if (count >= STEPS.min && count <= STEPS.max) return [];
  const cure = count < STEPS.min ? 'Hãy thêm bước' : 'Hãy gộp bước, hoặc tách thành hai hướng dẫn';
  const place = steps[STEPS.max] ?? steps.at(-1);
  const message = `hướng dẫn có ${count} bước, cần từ ${STEPS.min} đến ${STEPS.max}. ${cure}`;
  return [{ line: place ? lineAt(place) : 1, message }];
}

const isKnown = ({ name }: Tag) => name !== null && name in COMPONENTS;

/** What stands beside the steps; tags that nobody knows are faults already. */
function isOutside(node: MdastNode): boolean {
  if (isTag(node)) return isKnown(node) && node.name !== 'Buoc';
  return languageSlip(node) === null;
}

function languageSlip(node: MdastNode): string | null {
  switch (node.type) {
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return STRAY_BRACE;
    case 'mdxjsEsm':
      return 'dòng import, export không dùng được. Hãy xóa: các thẻ đã có sẵn';
    case 'heading':
      return node.depth < 3
        ? '# và ## đã dùng cho tên bài và tên bước. Hãy viết tiêu đề trong bước bằng ba dấu thăng: ### Tiêu đề'
        : null;
    default:
      return null;
  }
}
