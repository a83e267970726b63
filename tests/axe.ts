/** What axe says of a page: its WCAG 2.2 A and AA rules and best practices. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';

/** The rules that look at colours; dark changes nothing else (`unit/tokens.test.ts`). */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** The violations that axe finds on a page without frames, each with its places; by all of its rules, or these alone. */
export async function violationsOn(page: Page, rules?: string[]): Promise<string[]> {
  if (page.frames().length > 1) throw new Error('axe would not look into the frames');
  // Only with frames must axe join results in a second page; what passes nobody reads. Both together
  // are two thirds of its time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
