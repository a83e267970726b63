/** Vietnamese text in lower-case ASCII letters: marks and đ folded away, so that "Đăng ký" and "dang ky" meet. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .normalize('NFC')
    .toLowerCase();
}

/** An ASCII id made from a Vietnamese heading: `Báo ở đâu?` → `bao-o-dau`. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
