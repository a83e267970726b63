/**
 * First and last byte, both included, that a `Range` header asks of `size` bytes (RFC 9110 §14.1.2); null when
 * it asks for all, for several parts, or for nothing that is there.
 */
export function rangeOf(header: string | null, size: number): { from: number; to: number } | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return from <= to ? { from, to } : null;
}
