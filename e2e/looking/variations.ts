import type { Page } from '@playwright/test';

/** One way in which a page is looked at. */
export interface Variation {
  readonly width: 1440 | 1024;
  readonly language: 'zh' | 'en';
  readonly shade: 'light' | 'dark';
}

/** Every one, ordered so that what is slow to change changes least. */
export const EVERY_VARIATION: readonly Variation[] = (['zh', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((shade) => ([1440, 1024] as const).map((width) => ({ width, language, shade }))),
);

/** The two that differ in everything: enough for a page that is laid out like another one. */
export const TWO_VARIATIONS: readonly Variation[] = [
  { width: 1440, language: 'zh', shade: 'light' },
  { width: 1024, language: 'en', shade: 'dark' },
];

/** Turns the open page to a variation without loading it again, as its reader would. */
export async function turnTo(page: Page, { width, language, shade }: Variation): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: shade });
  const toOther = page.getByRole('button', {
    name: language === 'zh' ? /切换到中文|^中文$/ : /Switch to English|^English$/,
  });
  if (await toOther.isVisible()) await toOther.click();
  await settled(page);
}

/** How long nothing may be loading before the page counts as settled: a panel that came may ask for another. */
const QUIET = 500;

/** Nothing is loading any more, and still nothing a moment later: no skeleton, no animation that has an end. A live page keeps a stream open. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await isStill(page);
  await page.waitForTimeout(QUIET);
  await isStill(page);
}

const isStill = (page: Page) =>
  page.waitForFunction(
    () =>
      document.querySelector('.ant-skeleton, .ant-spin-spinning') === null &&
      document
        .getAnimations()
        .every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity),
  );
