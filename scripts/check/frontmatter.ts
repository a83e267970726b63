/** Splits a Markdown file into its frame (YAML between two lines `---`) and its body. */
import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document as YamlDocument, YAMLError } from 'yaml';
import type { Path } from './fault.ts';
import { fieldName } from './fault.ts';
import type { Parsed, Slip } from './json.ts';

export interface Framed extends Parsed {
  /** What stands below the frame, with empty lines in the frame's place, so that its lines are the file's. */
  body: string;
}

const QUOTE = 'Hãy đặt cả câu trong ngoặc kép thẳng: ten_muc: "…"';
const PAIR = 'Hãy viết mỗi dòng của khung là "ten_muc: giá trị", câu dài viết liền một dòng';

/** What each kind of YAML error comes down to for who typed it. */
const CAUSES: Partial<Record<YAMLError['code'], string>> = {
  BAD_ALIAS: `giá trị bắt đầu bằng * hoặc &. ${QUOTE}`,
  BAD_DQ_ESCAPE: 'dấu \\ trong ngoặc kép viết chưa đúng. Hãy viết \\\\, hoặc bỏ',
  BAD_SCALAR_START: `giá trị bắt đầu bằng ký tự đặc biệt. ${QUOTE}`,
  BLOCK_AS_IMPLICIT_KEY: `trong câu có dấu hai chấm rồi dấu cách. ${QUOTE}`,
  MULTILINE_IMPLICIT_KEY: `dòng này thiếu dấu hai chấm, hoặc thiếu dấu cách sau dấu hai chấm. ${PAIR}`,
  TAG_RESOLVE_FAILED: `giá trị bắt đầu bằng dấu !. ${QUOTE}`,
  TAB_AS_INDENT: 'thụt dòng bằng phím Tab. Hãy đổi thành hai dấu cách',
  UNEXPECTED_TOKEN: `có chữ thừa sau dấu đóng ngoặc, hoặc dấu gạch đầu dòng đặt sai chỗ. ${QUOTE}; danh sách viết mỗi dòng một mục "  - …" dưới tên mục`,
};

/** Reads a Markdown or MDX file; line numbers are those of the file. */
export function readFrontmatter(text: string): Framed {
  const lines = text.split('\n');
  const broken = (message: string, body: string): Framed => ({
    value: undefined,
    lines: new Map(),
    slips: [{ line: 1, message }],
    body,
  });
  if (lines[0]?.trimEnd() !== '---') {
    return broken(
      'thiếu khung thông tin ở đầu tệp. Hãy viết dòng đầu tiên là ---, rồi các mục, rồi một dòng ---',
      text,
    );
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1)
    return broken('khung thông tin chưa đóng. Hãy thêm một dòng --- sau mục cuối cùng', '');
  return {
    ...readYaml(['', ...lines.slice(1, end)]),
    body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
  };
}

function readYaml(source: string[]): Parsed {
  const counter = new LineCounter();
  const yaml = parseDocument(source.join('\n'), { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line;
  const [syntax] = [...yaml.errors, ...yaml.warnings].filter(
    ({ code }) => code !== 'DUPLICATE_KEY',
  );
  if (syntax) {
    const slip = slipOf(syntax, lineAt(syntax.pos[0]), source);
    return { value: undefined, lines: new Map(), slips: [slip] };
  }
  const slips = yaml.errors.map(({ pos: [start] }): Slip => {
    const line = lineAt(start);
    const key = source[line - 1]?.split(':')[0]?.trim() ?? '';
    return { line, field: key, message: `mục "${key}" viết hai lần. Hãy giữ một` };
  });
  return { value: toData(yaml, source, slips), ...locate(yaml, lineAt, source, slips) };
}

const CROOKED =
  'thụt dòng không thẳng với dòng trên. Hãy thụt bằng dấu cách, các mục cùng cấp thẳng nhau';

/** Where the hand slipped, which may be another line than where the reader gave up. */
function slipOf(error: YAMLError, line: number, source: readonly string[]): Slip {
  // A field that is pushed in reads as more of the sentence above it.
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && /^\s+\w+:( |$)/.test(source[line] ?? '')) {
    return { line: line + 1, message: CROOKED };
  }
  if (error.code === 'UNEXPECTED_TOKEN' && /[:-] +\*/.test(source[line - 1] ?? '')) {
    return { line, message: CAUSES.BAD_ALIAS ?? '' };
  }
  if (error.code === 'BAD_INDENT' && /flow/i.test(error.message)) {
    const bracket = source.slice(0, line).findLastIndex((text) => /[[{][^\]}]*$/.test(text));
    return { line: bracket === -1 ? line : bracket + 1, message: causeOf(error) };
  }
  const open = source.findIndex((text) => (text.match(/(?<!\\)"/g) ?? []).length % 2 === 1);
  const inQuotes = error.code === 'MISSING_CHAR' && /quote/.test(error.message) && open !== -1;
  return { line: inQuotes ? open + 1 : line, message: causeOf(error) };
}

function causeOf({ code, message }: YAMLError): string {
  if (code === 'BAD_INDENT') {
    return /flow/i.test(message) ? 'thiếu dấu đóng ] hoặc }. Hãy thêm ở cuối danh sách' : CROOKED;
  }
  if (code === 'MISSING_CHAR' && /quote/.test(message)) {
    return 'thiếu dấu ngoặc kép ở cuối câu. Hãy thêm, và viết cả câu trên một dòng';
  }
  return CAUSES[code] ?? `dòng này viết chưa đúng. ${PAIR}`;
}

function toData(yaml: YamlDocument.Parsed, source: string[], slips: Slip[]): unknown {
  try {
    return yaml.toJS() as unknown;
  } catch {
    // A name after `*` is looked up only here, and the error does not say where it stands.
    const line = source.findIndex((text) => /[:-] +\*/.test(text)) + 1;
    slips.push({ line, message: CAUSES.BAD_ALIAS ?? '' });
    return undefined;
  }
}

/** Lines of all values; what stands behind a `#` is dropped by YAML, which nobody means. */
function locate(
  yaml: YamlDocument.Parsed,
  lineAt: (offset: number) => number,
  source: string[],
  slips: Slip[],
): Pick<Parsed, 'lines' | 'slips'> {
  const lines = new Map<string, number>();
  const visit = (node: unknown, path: Path): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (!isScalar(key)) continue;
        const here = [...path, String(key.value)];
        lines.set(fieldName(here), lineAt(key.range?.[0] ?? 0));
        visit(value, here);
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => {
        const range = (item as { range?: [number, number, number] }).range;
        lines.set(fieldName([...path, index]), lineAt(range?.[0] ?? 0));
        visit(item, [...path, index]);
      });
    } else if (isScalar(node) && node.comment != null) {
      const line = lineAt(node.range?.[0] ?? 0);
      if (!source[line - 1]?.includes('#')) return;
      const message = `phần sau dấu # bị bỏ đi. Nếu là chữ của câu: ${QUOTE.toLowerCase()}; nếu là ghi chú: hãy xóa`;
      slips.push({ line, field: fieldName(path), message });
    }
  };
  visit(yaml.contents, []);
  return { lines, slips };
}
