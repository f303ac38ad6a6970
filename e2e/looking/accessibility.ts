import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What is looked for: everything by WCAG 2 A and AA, or where only the colours changed, their contrast. */
export type Looked = 'everything' | 'colours';

/** The serious and critical findings of axe, each with the first places it is about. */
export async function accessibilityFaults(page: Page, looked: Looked = 'everything'): Promise<readonly string[]> {
  // What passes is not described, and no second page is opened to join the frames, of which ours have one: a third of the time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
  const { violations } = await (looked === 'everything'
    ? axe.withTags(['wcag2a', 'wcag2aa'])
    : axe.withRules('color-contrast')
  ).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => {
      const places = nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`);
      return `${id}: ${help} (${nodes.length})\n  ${places.join('\n  ')}`;
    });
}
