/** The text with its first letter as a capital: "phường Đăk Cấm" → "Phường Đăk Cấm". */
export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** The text with its first letter small. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
