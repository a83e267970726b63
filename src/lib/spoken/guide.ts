/** A guide as a person reads it to a microphone: what to prepare, then step by step, in whole sentences. */
import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import type { Guide } from '#schemas/guide.ts';
import { attributeOf, isTag, textOf } from '../mdx/tree.ts';
import type { Tag } from '../mdx/tree.ts';
import { sayText } from './script.ts';

export interface GuidePart {
  title: string;
  /** As they are said. */
  paragraphs: string[];
}

type Frame = Pick<
  Guide,
  'title' | 'summary' | 'audience' | 'bring' | 'duration' | 'cost' | 'helper' | 'withoutPhone'
>;

/** Help for who is stuck is looked up, not listened to; drawings repeat their step. */
const LEFT_OUT = new Set(['Vuong', 'ManHinh']);

/** What a page says of a box by its looks or its head. */
const LEADS: Readonly<Record<string, (tag: Tag) => string>> = {
  BienThe: (tag) => `${attributeOf(tag, 'ten')}: `,
  ThayGi: () => 'Làm đúng sẽ thấy: ',
  CanhBao: () => 'Cảnh giác: ',
};

/** The guide with the MDX text `body` as it is said; `changes`: something in it must be asked again. */
export function sayGuide(frame: Frame, body: string, changes: boolean): GuidePart[] {
  const spelled = new Set<string>();
  return writtenParts(frame, body, changes).map(({ title, paragraphs }) => ({
    title,
    paragraphs: paragraphs.map((text) => sayText(ended(text), spelled)),
  }));
}

function writtenParts(frame: Frame, body: string, changes: boolean): GuidePart[] {
  const { title, summary, audience, bring, duration, cost, helper, withoutPhone } = frame;
  const steps = childrenOf(mdxToMdast(body)).filter(isTag);
  return [
    { title: 'Mở đầu', paragraphs: [title, summary] },
    {
      title: 'Chuẩn bị trước',
      paragraphs: [
        ...line('Dành cho', audience),
        ...line('Chuẩn bị trước', bring.length === 0 ? null : bring.join('; ')),
        ...line('Chờ bao lâu', duration),
        ...line('Chi phí', cost),
      ],
    },
    ...steps.map((step, index) => ({
      title: `Bước ${index + 1}`,
      paragraphs: [`Bước ${index + 1}: ${attributeOf(step, 'tieu_de')}`, ...paragraphsIn(step)],
    })),
    {
      title: 'Kết bài',
      paragraphs: [
        ...line('Chưa làm được thì nhờ', helper),
        ...line('Không có điện thoại thông minh', withoutPhone),
        ...(changes ? ['Có điều ở đây dễ đổi: hỏi lại trước khi đi hoặc khi thấy khác.'] : []),
        'Hết bài.',
      ],
    },
  ];
}

/** A line of what is known; what nobody has told us is not read out. */
const line = (label: string, value: string | null): string[] =>
  value === null ? [] : [`${label}: ${value}`];

const childrenOf = (node: MdastNode): MdastNode[] =>
  'children' in node ? (node.children as MdastNode[]) : [];

/** The paragraphs below a node in their order; a box begins with what its looks say. */
function paragraphsIn(node: MdastNode): string[] {
  return childrenOf(node).flatMap((child): string[] => {
    const name = isTag(child) ? child.name : null;
    if (name !== null && LEFT_OUT.has(name)) return [];
    const direct = childrenOf(child).some(({ type }) => type === 'text');
    const inside = child.type === 'paragraph' || direct ? [textOf(child)] : paragraphsIn(child);
    const [first = '', ...rest] = inside.filter((text) => text.trim() !== '');
    if (first === '') return [];
    const lead = isTag(child) ? (LEADS[child.name ?? '']?.(child) ?? '') : '';
    return [lead + first, ...rest];
  });
}

/** A title or an entry of a list becomes a sentence, so that the voice falls. */
const ended = (text: string): string => {
  const words = text.replace(/\s+/g, ' ').trim();
  return /[.!?:;,…]$/.test(words) ? words : `${words}.`;
};
