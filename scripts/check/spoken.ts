/** What loudspeaker scripts may say: names in { }, signs, contacts, length (rules L01, L03–L05). */
import type { BlankWords } from '#lib/spoken/blanks.ts';
import {
  BLANK,
  BLANKS,
  USUAL_BOARD_WORDS,
  blanksIn,
  campaignWords,
  fillIn,
  isBoardBlank,
} from '#lib/spoken/blanks.ts';
import { SENTENCE, roomFor, secondsFor, syllablesIn } from '#lib/spoken/length.ts';
import { PART_KEYS } from '#lib/spoken/parts.ts';
import type { PartKey, Parts } from '#lib/spoken/parts.ts';
import { sayParts, sentencesIn } from '#lib/spoken/script.ts';
import { ADDRESS, PHONE, speak, unsaid } from '#lib/spoken/speak.ts';
import { campaignSchema } from '#schemas/campaign.ts';
import { messageSchema } from '#schemas/message.ts';
import type { Script } from '#schemas/message.ts';
import { contactsOf, figuresOf } from './contacts.ts';
import type { Content } from './content.ts';
import { allOf, dataOf } from './content.ts';
import type { Document } from './document.ts';
import { lineOf } from './document.ts';
import type { Fault } from './fault.ts';
import { hint } from './fault.ts';
import { startOf } from './style/finding.ts';
import type { Finding } from './style/finding.ts';

/** Every fault of the scripts. */
export function spokenFaults(content: Content): Fault[] {
  const words = wordsOf(content);
  const phones = contactsOf(content)?.phones;
  return allOf(content, 'message').flatMap((document) => {
    const script = scriptIn(document);
    if (script === null || words === null) return [];
    const { parts } = script;
    return [
      ...eachPart(document, parts, (text) => [
        ...blankFaults(text, words),
        ...signFaults(text, words),
        ...phoneFaults(text, phones),
      ]),
      ...contactFaults(parts).map((message) => at(document, 'nhac_lai', message)),
      ...lengthFaults(script, words).map((message) => at(document, 'dai_giay', message)),
    ];
  });
}

/** Advice on sentences that are too long for the ear (L03). */
export function spokenSentences(content: Content, document: Document): Finding[] {
  const script = scriptIn(document);
  // Most files are no scripts: the campaign is read for those that are.
  const words = script && wordsOf(content);
  if (script === null || words === null) return [];
  return PART_KEYS.flatMap((field) =>
    sentencesIn(fillIn(script.parts[field], words)).flatMap((sentence): Finding[] => {
      const count = syllablesIn(speak(sentence));
      if (count <= SENTENCE) return [];
      const message = `câu ${startOf(sentence)} đọc lên dài ${count} tiếng, nên không quá ${SENTENCE}. Hãy tách thành hai câu`;
      return [{ rule: 'L03', line: lineOf(document, [field]), field, message }];
    }),
  );
}

function scriptIn({ kind, value }: Document): Script | null {
  const message = kind === 'message' ? messageSchema.safeParse(value).data : undefined;
  return message?.kind === 'script' ? message : null;
}

/** Words for names in { }; the board's are usual ones. Null where chien-dich.json cannot be read, a fault already. */
function wordsOf(content: Content): BlankWords | null {
  const { data } = campaignSchema.safeParse(dataOf(content, 'campaign'));
  return data === undefined ? null : { ...campaignWords(data), ...USUAL_BOARD_WORDS };
}

const at = (document: Document, field: string, message: string): Fault => ({
  file: document.file,
  line: lineOf(document, [field]),
  field,
  message,
});

function eachPart(document: Document, parts: Parts, faults: (text: string) => string[]): Fault[] {
  return PART_KEYS.flatMap((key) =>
    faults(parts[key]).map((message) => at(document, key, message)),
  );
}

function blankFaults(text: string, words: BlankWords): string[] {
  return blanksIn(text).flatMap((name) => {
    if (!Object.hasOwn(words, name)) {
      return [
        `không có chỗ điền tên "{${name}}".${hint(name, BLANKS)} Hãy viết một trong: ${BLANKS.map((known) => `{${known}}`).join(', ')}`,
      ];
    }
    if (isBoardBlank(name) || words[name as keyof BlankWords] !== null) return [];
    return [
      `chưa có số để đọc ở {${name}}: chien-dich.json ghi null. Hãy điền số ấy, hoặc viết số khác`,
    ];
  });
}

function signFaults(text: string, words: BlankWords): string[] {
  const known = text.replace(BLANK, (found, name: string) =>
    Object.hasOwn(words, name.trim()) ? found : '',
  );
  return unsaid(speak(fillIn(known, words))).map((sign) => {
    if (/^v\.v/.test(sign)) return '"v.v." không đọc trên loa. Hãy kể hết, hoặc bỏ';
    if (/\d/.test(sign)) {
      return `"${sign}" chưa có cách đọc. Hãy viết ngày như 30/9/2025, giờ như 7 giờ 30, số như 1.234, điện thoại cách từng nhóm như 1900 0368; hoặc viết bằng chữ`;
    }
    return /\p{L}/u.test(sign)
      ? `"${sign}" viết tắt, chưa có cách đọc. Hãy viết đầy đủ như khi nói`
      : `dấu "${sign}" không đọc được trên loa. Hãy viết thành lời`;
  });
}

function phoneFaults(text: string, known: ReadonlySet<string> | undefined): string[] {
  return phonesIn(text)
    .filter((phone) => known?.has(figuresOf(phone)) === false)
    .map(
      (phone) =>
        `số "${phone}" không có trong chien-dich.json. Hãy thêm vào hotlines, hoặc đọc số khác`,
    );
}

const phonesIn = (text: string): string[] => text.match(PHONE) ?? [];

/** Phones and addresses of a text; a name in { } that holds one counts. */
function contactsIn(text: string): string[] {
  const named = blanksIn(text).filter(
    (name) => name === 'trang_hoc' || name === 'dien_thoai_phuong',
  );
  return [...phonesIn(text), ...(text.match(ADDRESS) ?? []), ...named.map((name) => `{${name}}`)];
}

/** Rule L05: who listens can only write a number down the second time. */
function contactFaults({ hoi_ai: first, nhac_lai: again }: Parts): string[] {
  const contacts = [...new Set(contactsIn(first))];
  if (contacts.length === 0) {
    return [
      'mục hoi_ai chưa có số điện thoại hay địa chỉ trang. Hãy thêm vào hoi_ai, rồi nhắc lại ở đây',
    ];
  }
  const repeated = contactsIn(again);
  return contacts
    .filter((contact) => !repeated.includes(contact))
    .map((contact) => `chưa nhắc lại "${contact}" của mục hoi_ai. Hãy đọc lần thứ hai ở đây`);
}

function lengthFaults({ seconds, parts }: Script, words: BlankWords): string[] {
  const said = sayParts(parts, words);
  const count = PART_KEYS.reduce((sum, key: PartKey) => sum + syllablesIn(said[key]), 0);
  const { least, most } = roomFor(seconds);
  if (count >= least && count <= most) return [];
  const cure = count > most ? `bớt ${count - most}` : `thêm ${least - count}`;
  return [
    `bài đọc lên dài ${count} tiếng, khoảng ${secondsFor(count)} giây; bài ${seconds} giây cần từ ${least} đến ${most} tiếng. Hãy ${cure} tiếng, hoặc đổi dai_giay`,
  ];
}
