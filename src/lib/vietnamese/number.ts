const whole = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('vi-VN', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** Intl writes a hyphen for minus, and keeps the sign of −0. */
const written = (format: Intl.NumberFormat, value: number): string =>
  format.format(value === 0 ? 0 : value).replace('-', '−');

/** A whole number with Vietnamese thousands marks: 1234 → "1.234". */
export function formatWhole(value: number): string {
  return written(whole, value);
}

/** A number already rounded to tenths, its one decimal always shown: 62 → "62,0". */
export function formatDecimal(value: number): string {
  return written(oneDecimal, value);
}

/** A percentage already rounded to tenths: 62.4 → "62,4%". */
export function formatPercent(value: number): string {
  return `${formatDecimal(value)}%`;
}

/** A change in whole numbers with its sign: "+655", "−20", and "0" without one. */
export function formatSigned(value: number): string {
  return value > 0 ? `+${formatWhole(value)}` : formatWhole(value);
}
