import { expect, type Locator, type Page } from '@playwright/test';

/** Goes on with one key until the wanted element has the focus, as somebody without a mouse does. */
export async function pressUntilFocused(page: Page, key: string, wanted: Locator, most = 80): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(wanted).toBeFocused();
}
