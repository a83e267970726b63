/** Numbers and addresses of persons (rule P01): only the contacts of chien-dich.json may be published. */
import type { Contacts } from './contacts.ts';
import { contactsOf, figuresOf } from './contacts.ts';
import type { Content } from './content.ts';
import type { Fault } from './fault.ts';

/** Addresses hold long numbers that are nobody's; `tel:` and `mailto:` links are judged as links. */
const LINK = /\[[^[\]]*\]\((?:tel|mailto):[^)]*\)|\bhttps?:\/\/[^\s"<>)\]]+/g;
export const IDENTITY = /(?<![\d.,/])\d{3} ?\d{3} ?\d{3} ?\d{3}(?![\d/]|[.,]\d)/g;
export const OLD_IDENTITY = /(?<![\d.,/])\d{9}(?![\d/]|[.,]\d)/g;
export const MOBILE = /(?<![\d/])(?:\+?84|0)[ .-]?[35789](?:[ .-]?\d){8}(?!\d)/g;
export const DATE = /^\d{2}[.-]\d{2}[.-]\d{4}/;
export const EMAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Nine digits near each other, or an e-mail's mark: most lines hold neither and need no further look. */
const SUSPECT = /\d(?:[ .-]?\d){8}|@/;

/** Every identity number, private phone number and e-mail address in the texts. */
export function personalData(content: Content): Fault[] {
  const contacts = contactsOf(content);
  return content.documents.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index) =>
      SUSPECT.test(line)
        ? messagesIn(line.replace(LINK, ' '), contacts).map((message) => ({
            file,
            line: index + 1,
            message,
          }))
        : [],
    ),
  );
}

function messagesIn(line: string, contacts: Contacts | null): string[] {
  // Longest first, each taken out of the line, so that no number counts as two.
  let rest = line;
  const take = (pattern: RegExp): string[] => {
    const found = rest.match(pattern) ?? [];
    rest = rest.replace(pattern, ' ');
    return found;
  };
  const emails = take(EMAIL).filter((email) => contacts && email !== contacts.email);
  const cards = take(IDENTITY);
  const phones = take(MOBILE).filter(
    (number) => contacts && !DATE.test(number) && !contacts.phones.has(figuresOf(number)),
  );
  return [
    ...[...cards, ...take(OLD_IDENTITY)].map(
      (number) =>
        `"${number}" giống số căn cước, CMND của một người. Hãy xóa; số làm ví dụ thì viết bằng chữ, như "12 số trên thẻ"`,
    ),
    ...phones.map(
      (number) =>
        `"${number}" giống số điện thoại riêng. Hãy xóa; số công khai thì thêm vào hotlines của chien-dich.json`,
    ),
    ...emails.map(
      (email) =>
        `"${email}" không phải thư điện tử của phường. Hãy xóa; thư của phường thì ghi ở ward.email của chien-dich.json`,
    ),
  ];
}
