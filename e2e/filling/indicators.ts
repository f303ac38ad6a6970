import { expect, type Locator, type Page } from '@playwright/test';
import { choose, typeIn } from './form.ts';

/** The figures of the indicator with this name: `code('score')` is `indicators.k3.score`. */
export async function indicator(page: Page, name: string): Promise<(field: string) => string> {
  const named = page.locator('td[data-code$=".name"]').filter({ hasText: name });
  await expect(named).toHaveCount(1);
  const code = (await named.getAttribute('data-code')) ?? '';
  return (field) => code.replace(/name$/, field);
}

/** Takes indicators out of the library by their codes. */
export async function takeFromLibrary(page: Page, codes: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: '从指标库选用' }).click();
  const library = page.getByRole('dialog', { name: '共性指标库' });
  for (const code of codes) await library.getByRole('checkbox', { name: new RegExp(` ${code}$`) }).check();
  await library.getByRole('button', { name: `加入 ${codes.length} 个` }).click();
  await expect(library).toBeHidden();
}

/** Opens what there is about an indicator beside its row. */
export async function openIndicator(page: Page, name: string): Promise<Locator> {
  const code = await indicator(page, name);
  await choose(page, code('name'));
  await page.keyboard.press('Shift+F2');
  const drawer = page.getByRole('dialog', { name: `指标：${name}` });
  await expect(drawer).toBeVisible();
  return drawer;
}

export const closeDrawer = async (drawer: Locator): Promise<void> => {
  await drawer
    .getByRole('button', { name: /关闭|Close/ })
    .first()
    .click();
  await expect(drawer).toBeHidden();
};

/** Types what an indicator reached. */
export async function enterActual(page: Page, name: string, actual: string): Promise<void> {
  const code = await indicator(page, name);
  await typeIn(page, code('actual'), actual);
}
