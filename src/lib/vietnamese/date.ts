const MS_PER_DAY = 86_400_000;

/** Days asked for before: a board asks for the same few ten thousands of times. */
const starts = new Map<string, number>();

/** Milliseconds at which a `YYYY-MM-DD` day begins in UTC, where every day has 24 hours. */
function dayStart(iso: string): number {
  const known = starts.get(iso);
  if (known !== undefined) return known;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // A day that its month lacks is read as one of the next month.
  if (!/^\d{4}-\d\d-\d\d$/.test(iso) || new Date(time).getUTCDate() !== Number(iso.slice(8))) {
    throw new RangeError(`"${iso}" is not a calendar date YYYY-MM-DD`);
  }
  starts.set(iso, time);
  return time;
}

function toIso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** An ISO date as read in Việt Nam: "2025-09-30" → "30/9/2025"; throws RangeError on any other text. */
export function formatDate(iso: string): string {
  return `${formatDayMonth(iso)}/${new Date(dayStart(iso)).getUTCFullYear()}`;
}

/** Day and month of an ISO date: "2025-09-30" → "30/9"; throws RangeError on any other text. */
export function formatDayMonth(iso: string): string {
  const day = new Date(dayStart(iso));
  return `${day.getUTCDate()}/${day.getUTCMonth() + 1}`;
}

/** Whole calendar days from one ISO date to another, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return (dayStart(to) - dayStart(from)) / MS_PER_DAY;
}

/** The ISO date a whole number of days after (or, below zero, before) another. */
export function addDays(iso: string, days: number): string {
  return toIso(dayStart(iso) + days * MS_PER_DAY);
}
