/**
 * Places in a built page for what is known only later: the size of a file that is packed after the pages,
 * the PDF of a sheet. Whoever knows it fills them, again and again if need be.
 */
const CLOSE = '<!--/gap-->';

/** An empty gap as HTML. */
export const gap = (name: string): string => `<!--gap:${name}-->${CLOSE}`;

/** Whether something is still to come into the page. */
export const hasGaps = (html: string): boolean => html.includes(CLOSE);

/** The page with what `fill` answers in each of its gaps; null leaves a gap as it is. */
export function fillGaps(html: string, fill: (name: string) => string | null): string {
  return html.replace(
    /<!--gap:([^>]*)-->([\s\S]*?)<!--\/gap-->/g,
    (_, name: string, held: string) => `<!--gap:${name}-->${fill(name) ?? held}${CLOSE}`,
  );
}
