/** One component tag of a guide: its name, its attributes, where it stands, what it draws. */
import { factsOf } from '#lib/mdx/steps.ts';
import { attributeOf } from '#lib/mdx/tree.ts';
import type { Tag } from '#lib/mdx/tree.ts';
import { parseScreen } from '#lib/phone-screen.ts';
import { example, unknownTag } from './body.ts';
import { COMPONENTS } from './components.ts';
import { hint } from './fault.ts';
import type { Slip } from './json.ts';
import { lineAt } from './tree.ts';

/** What is wrong with naming a fact, or null. */
export type Judge = (id: string) => string | null;

/** Every fault of a tag; `text` is the whole file. */
export function tagSlips(node: Tag, text: string, judge: Judge): Slip[] {
  const component = COMPONENTS[node.name ?? ''];
  const name = node.name ?? '';
  const line = lineAt(node);
  if (!component) return [{ line, message: unknownTag(name) }];
  const slips = attributeSlips(node, component.attributes);
  if (!component.inline && node.type === 'mdxJsxTextElement') {
    const message = `thẻ <${name}> phải đứng riêng. Hãy để một dòng trống ở trước và ở sau`;
    slips.push(message);
  }
  if (!component.empty && node.children.length === 0) {
    slips.push(
      `thẻ <${name}> không có chữ. Hãy viết chữ vào giữa <${name}> và </${name}>, hoặc bỏ`,
    );
  }
  const facts = factsOf(attributeOf(node, 'su_that')).flatMap((id) => judge(id) ?? []);
  return [
    ...[...slips, ...facts].map((message) => ({ line, message })),
    ...(name === 'ManHinh' ? screenSlips(attributeOf(node, 've'), line, text) : []),
  ];
}

function attributeSlips({ name, attributes }: Tag, allowed: readonly string[]): string[] {
  const tag = name ?? '';
  const names = attributes.flatMap((attribute) => ('name' in attribute ? attribute.name : []));
  const slips = attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute')
      return [`thẻ <${tag}> có {…}. Hãy viết: ${example(tag)}`];
    if (!allowed.includes(attribute.name)) {
      return [
        `thẻ <${tag}> không có mục "${attribute.name}".${hint(attribute.name, allowed)} Hãy viết: ${example(tag)}`,
      ];
    }
    return typeof attribute.value === 'string' && attribute.value.trim() !== ''
      ? []
      : [
          `${attribute.name} của thẻ <${tag}> phải là chữ trong ngoặc kép. Hãy viết: ${example(tag)}`,
        ];
  });
  const missing = allowed.filter((wanted) => !names.includes(wanted));
  return [
    ...slips,
    ...missing.map((wanted) => `thẻ <${tag}> thiếu ${wanted}. Hãy viết: ${example(tag)}`),
  ];
}

/** Each line that cannot be drawn, at its own line of the file. */
function screenSlips(drawing: string, tagLine: number, text: string): Slip[] {
  if (drawing.trim() === '') return [];
  const lines = text.split('\n');
  const start = lines.findIndex((line, index) => index >= tagLine - 1 && /\bve\s*=/.test(line)) + 1;
  const slips = drawing.split('\n').flatMap((line, index) => {
    const message = line.trim() === '' ? null : screenError(line);
    return message === null ? [] : [{ line: start + index, message }];
  });
  const whole = slips.length === 0 ? screenError(drawing) : null;
  return whole === null ? slips : [{ line: tagLine, message: whole }];
}

function screenError(drawing: string): string | null {
  try {
    parseScreen(drawing);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
