/** Who may be named, called and linked: the contacts of chien-dich.json and of the help points, and nobody else. */
import type { Content } from './content.ts';
import { allOf, dataOf } from './content.ts';
import { textsAt } from './document.ts';

export interface Contacts {
  /** Hosts of the learning platforms. */
  hosts: Set<string>;
  /** Phone numbers, figures only. */
  phones: Set<string>;
  email: string | undefined;
}

/** The contacts that content may name; null when chien-dich.json cannot say. */
export function contactsOf(content: Content): Contacts | null {
  const data = dataOf(content, 'campaign');
  if (data === undefined) return null;
  const phones = [
    ...textsAt(data, 'hotlines[].phone'),
    ...textsAt(data, 'ward.phone'),
    ...allOf(content, 'helpPoint').flatMap(({ value }) => textsAt(value, 'dien_thoai')),
  ];
  return {
    hosts: new Set(
      textsAt(data, 'platforms[].url').flatMap(({ value }) =>
        URL.canParse(value) ? new URL(value).host : [],
      ),
    ),
    phones: new Set(phones.map(({ value }) => figuresOf(value))),
    email: textsAt(data, 'ward.email')[0]?.value,
  };
}

/** The figures of a phone number, with 0 in place of +84. */
export function figuresOf(phone: string): string {
  return phone.trim().replace(/^\+84/, '0').replace(/\D/g, '');
}
