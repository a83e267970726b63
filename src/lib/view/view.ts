/** How the visitor wants pages to look: words in the attribute `data-view` of `<html>`, kept on the device. */

/** Steps of the text size; the first is how pages come. */
export const TEXT_SIZES = [
  { id: '', label: 'Vừa' },
  { id: 'to', label: 'To' },
  { id: 'rat-to', label: 'Rất to' },
] as const;

/** Black and white instead of the notebook's colours. */
export const HIGH_CONTRAST = 'dam';

export interface View {
  /** One of the ids of `TEXT_SIZES`. */
  size: string;
  highContrast: boolean;
}

/** Under which the device keeps it: hosts are shared. */
export const viewKey = (base: string): string => `bdhvs|${base}|cach-xem`;

/** The view as the words of the attribute; empty for a page as it comes. */
export const viewWords = ({ size, highContrast }: View): string =>
  [size, highContrast ? HIGH_CONTRAST : ''].filter(Boolean).join(' ');

/** The view that words ask for; words that mean nothing are left aside. */
export function readView(words: string): View {
  const given = words.split(' ');
  const size = TEXT_SIZES.find(({ id }) => id !== '' && given.includes(id))?.id ?? '';
  return { size, highContrast: given.includes(HIGH_CONTRAST) };
}

/**
 * The script that sets the attribute before anything is painted: a page that first shows small and then grows
 * would move under the reader's finger. Who kept nothing gets the contrast that the device asks for.
 */
export const earlyView = (base: string): string =>
  `try{document.documentElement.dataset.view=localStorage.getItem(${JSON.stringify(viewKey(base))})??(matchMedia("(prefers-contrast:more)").matches?"${HIGH_CONTRAST}":"")}catch{}`;
