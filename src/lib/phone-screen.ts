/** One line of a drawn phone screen. */
export interface ScreenPart {
  kind: 'text' | 'field' | 'button' | 'row' | 'card' | 'camera' | 'code' | 'qr' | 'alert';
  text: string;
  /** The part to press: the drawing rings it. */
  target: boolean;
}

/** The words authors write, and the part that each draws. */
const KINDS = {
  chu: 'text',
  o: 'field',
  nut: 'button',
  chon: 'row',
  the: 'card',
  khung: 'camera',
  so: 'code',
  quet: 'qr',
  bao: 'alert',
} as const satisfies Record<string, ScreenPart['kind']>;

const SPOKEN: Record<ScreenPart['kind'], string> = {
  text: 'dòng chữ',
  field: 'ô',
  button: 'nút',
  row: 'mục',
  card: 'thẻ áp vào máy:',
  camera: 'khung máy ảnh:',
  code: 'ô nhập mã:',
  qr: 'khung quét mã QR:',
  alert: 'lời nhắn của máy:',
};

/** Longest text that a drawn line holds, in characters. */
export const SCREEN_TEXT_MAX = 26;
const PARTS_MAX = 6;

/**
 * The parts that an author drew, one a line as `kind: text`, with `*` after the kind for the part
 * to press. Throws a Vietnamese Error naming the line that cannot be drawn.
 */
export function parseScreen(source: string): ScreenPart[] {
  const lines = source
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length === 0 || lines.length > PARTS_MAX) {
    throw new Error(
      `<ManHinh> vẽ từ 1 đến ${PARTS_MAX} dòng, đang có ${lines.length}. Hãy bớt hoặc thêm dòng.`,
    );
  }
  return lines.map((line) => {
    const [, word = '', star = '', text = ''] = /^(\w+)(\*?):\s*(.+)$/.exec(line) ?? [];
    if (!(word in KINDS)) {
      throw new Error(
        `<ManHinh> không hiểu dòng "${line}". Hãy viết "loại: chữ", loại là một trong: ${Object.keys(KINDS).join(', ')}; thêm * sau loại để khoanh chỗ bấm, ví dụ "nut*: Gửi yêu cầu".`,
      );
    }
    if (text.length > SCREEN_TEXT_MAX) {
      throw new Error(
        `<ManHinh> dòng "${text}" dài ${text.length} ký tự, chỉ vẽ được ${SCREEN_TEXT_MAX}. Hãy rút ngắn.`,
      );
    }
    return { kind: KINDS[word as keyof typeof KINDS], text, target: star === '*' };
  });
}

/** The drawing said in one sentence, for who cannot see it. */
export function describeScreen(app: string, parts: readonly ScreenPart[]): string {
  const said = parts.map(({ kind, text }) => `${SPOKEN[kind]} “${text}”`).join(', ');
  const press = parts.find(({ target }) => target);
  return `Hình vẽ minh họa màn hình ${app}: ${said}.${press ? ` Chỗ cần bấm: “${press.text}”.` : ''}`;
}
