/**
 * Writes changed values into a YAML or JSON text and leaves every other letter as it was: quotes,
 * order, spaces and line breaks are the writer's own, and a change must show as nothing but itself.
 */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Pair, ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import type { Edit } from './parts.ts';
import { glue, insert, isFlow, pairRange, rangeOf, remove } from './parts.ts';
import { isRecord, same } from './stored.ts';
import type { Style } from './write.ts';
import { writeKey, writeValue } from './write.ts';

type Fields = Record<string, unknown>;

/** The text with `before`, which it says, changed to `after`; a list's items stay of one type. */
export function patch(
  text: string,
  before: unknown,
  after: unknown,
  language: Style['language'],
): string {
  const { contents } = parseDocument(text);
  if (!contents) return text;
  // From the end, so that places further up stay where they are; of two at one place the later first.
  return new Patcher(text, language)
    .value(contents, before, after)
    .reverse()
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce(
      (result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end),
      text,
    );
}

class Patcher {
  readonly text: string;
  readonly language: Style['language'];

  constructor(text: string, language: Style['language']) {
    this.text = text;
    this.language = language;
  }

  /** `inFlow`: what holds the value stands inside brackets. */
  value(node: ParsedNode, before: unknown, after: unknown, inFlow = false): Edit[] {
    if (same(before, after)) return [];
    if (isMap(node) && isRecord(before) && isRecord(after)) {
      const kept = node.items.some((pair) => keyOf(pair) in after);
      if (kept) return this.map(node, before, after);
    }
    if (isSeq(node) && Array.isArray(before) && Array.isArray(after)) {
      if (before.length > 0 && after.length > 0) return this.seq(node, before, after);
    }
    return [this.replace(node, after, inFlow)];
  }

  private map(node: YAMLMap.Parsed, before: Fields, after: Fields): Edit[] {
    const pairs = node.items;
    const flow = isFlow(this.text, node);
    const ranges = pairs.map((pair) => pairRange(this.text, pair));
    const changed = pairs.flatMap((pair) => {
      const key = keyOf(pair);
      return key in after ? this.value(pair.value!, before[key], after[key], flow) : [];
    });
    const isGone = (key: string) => key in before && !(key in after);
    const removed = remove(ranges, (index) => isGone(keyOf(pairs[index]!)));
    const style = this.style(node, ranges[0]![0]);
    const join = glue(this.text, node, ranges);
    const order = Object.keys(after);
    const written = pairs.map(keyOf);
    const added = order.flatMap((key, index) => {
      if (written.includes(key)) return [];
      // Behind the nearest key that stands before it in the schema.
      const earlier = order.slice(0, index).findLast((name) => written.includes(name));
      const text = `${writeKey(key, style)}${spaced(writeValue(after[key], style))}`;
      return [insert(ranges, written.indexOf(earlier ?? ''), text, join)];
    });
    return [...changed, ...removed, ...added];
  }

  /** What is alike at both ends stays; between, items change one by one, and the rest comes or goes. */
  private seq(node: YAMLSeq.Parsed, before: unknown[], after: unknown[]): Edit[] {
    const flow = isFlow(this.text, node);
    const ranges = node.items.map((item) => rangeOf(this.text, item));
    const head = alike(before, after);
    const shorter = Math.min(before.length, after.length);
    const tail = Math.min(shorter - head, alike(before.toReversed(), after.toReversed()));
    const both = shorter - tail;
    const changed = node.items
      .slice(head, both)
      .flatMap((item, index) => this.value(item, before[head + index], after[head + index], flow));
    const removed = remove(ranges, (index) => index >= both && index < before.length - tail);
    const added = after.slice(both, after.length - tail);
    if (added.length === 0) return [...changed, ...removed];
    const style = this.itemStyle(node, Math.max(0, both - 1));
    const join = glue(this.text, node, ranges);
    const text = added.map((value) => writeValue(value, style).trimStart()).join(join);
    return [...changed, insert(ranges, both - 1, text, join)];
  }

  /** A list or group on lines of its own stands below its key; what comes in its place follows the key. */
  private replace(node: ParsedNode, after: unknown, inFlow: boolean): Edit {
    const [start, end] = rangeOf(this.text, node);
    const quoted = isScalar(node) && /^QUOTE/.test(node.type ?? '');
    const style = this.style(node, start);
    const flow = style.language === 'json' || inFlow;
    const text = writeValue(after, { ...style, flow, quoted });
    const ownLines = !isScalar(node) && !isFlow(this.text, node);
    if (!ownLines && !text.startsWith('\n')) return { start, end, text };
    return { start: this.text.slice(0, start).trimEnd().length, end, text: spaced(text) };
  }

  private style(node: ParsedNode, start: number): Style {
    const line = this.text.slice(this.text.lastIndexOf('\n', start - 1) + 1);
    const [margin = ''] = /^[ ]*(- +)*/.exec(line) ?? [];
    const flow = isFlow(this.text, node) || this.language === 'json';
    return {
      language: this.language,
      flow,
      indent: margin.length,
      quoted: false,
      multiline: false,
    };
  }

  /** New items look like the one at `index`. */
  private itemStyle(node: YAMLSeq.Parsed, index: number): Style {
    const model = node.items[index]!;
    const [start, end] = rangeOf(this.text, model);
    const style = this.style(node, start);
    return {
      ...style,
      flow: style.flow || isFlow(this.text, model),
      indent: this.language === 'yaml' ? style.indent - 2 : style.indent,
      multiline: this.text.slice(start, end).includes('\n'),
    };
  }
}

/** How many values two lists have in common from their beginning on. */
function alike(a: unknown[], b: unknown[]): number {
  const first = a.findIndex((value, index) => index >= b.length || !same(value, b[index]));
  return first < 0 ? a.length : first;
}

function keyOf({ key }: Pair): string {
  return String((key as { value: unknown }).value);
}

function spaced(value: string): string {
  return value.startsWith('\n') ? value : ` ${value}`;
}
