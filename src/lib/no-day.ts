/** Zip entries count local time from 1980; the first day there says "no day", so that the same files give the same bytes. */
export const NO_DAY = new Date(1980, 0, 1);
