/** Phone numbers as staff write them: figures in groups, with blanks between. */

/** Whether a number is one of a mobile phone, which may be a person's own (rule P07). */
export function isMobile(phone: string): boolean {
  return /^(0|84)[35789]\d{8}$/.test(phone.replaceAll(' ', ''));
}

/** What a link on a number leads to. */
export function telLink(phone: string): string {
  return `tel:${phone.replaceAll(' ', '')}`;
}
