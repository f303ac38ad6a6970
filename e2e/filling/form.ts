import { expect, type Locator, type Page } from '@playwright/test';

/** The forms of Hunan's template, as the outline calls them. */
export const FORMS = {
  basicData: '附件1 部门整体支出绩效评价基础数据表',
  overall: '附件2 部门整体支出绩效自评表',
  project: '附件3 项目支出绩效自评表',
} as const;

/** Opens a form of the report by its line in the outline. */
export async function openForm(page: Page, title: string): Promise<Locator> {
  await page
    .getByRole('navigation', { name: '目录' })
    .getByRole('button', { name: new RegExp(title) })
    .click();
  const form = page.getByRole('region', { name: new RegExp(title) });
  await expect(form.getByRole('grid').first()).toBeVisible();
  return form;
}

/** Opens the form of a project by its place among them, from 0. */
export async function openProject(page: Page, place: number): Promise<void> {
  const all = page
    .getByRole('navigation', { name: '目录' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: new RegExp(FORMS.project) }) });
  if ((await all.getByRole('list').count()) === 0) await all.getByRole('button').first().click();
  await all.getByRole('list').getByRole('button').nth(place).click();
  await expect(
    page
      .getByRole('region', { name: /^附件3/ })
      .getByRole('grid')
      .first(),
  ).toBeVisible();
}

/** The cell of a figure, wherever it stands in the open form. */
export const cell = (page: Page, code: string): Locator => page.locator(`td[data-code="${code}"]`);

/** The field in which the chosen cell is written: of the grid that has the keyboard, or of the block with this title. */
export const field = (page: Page, block?: string): Locator =>
  block === undefined
    ? page.locator('.grid textarea:focus')
    : page
        .locator('.grid')
        .filter({ has: page.getByRole('grid', { name: new RegExp(block) }) })
        .locator('textarea');

/** Chooses a cell as a person does, and leaves the keyboard in it. */
export async function choose(page: Page, code: string): Promise<void> {
  const chosen = cell(page, code);
  await chosen.scrollIntoViewIfNeeded();
  await chosen.click();
  await expect(chosen).toHaveAttribute('aria-selected', 'true');
}

/** Chooses a cell, types over it and confirms with Enter. */
export async function typeIn(page: Page, code: string, words: string): Promise<void> {
  await choose(page, code);
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

/** What a cell shows, without the signs of its state. */
export const shownIn = (page: Page, code: string): Locator => cell(page, code).locator('.grid__text');

/** Cells as Excel and WPS put them on the clipboard: tabs between cells, a line end after each row. */
export const asCells = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.join('\t')}\r\n`).join('');

/** Puts words on the machine's clipboard, as if they had been copied in another program. */
export const copyElsewhere = (page: Page, text: string): Promise<void> =>
  page.evaluate((words) => navigator.clipboard.writeText(words), text);

/** What lies on the machine's clipboard. */
export const clipboardText = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** What people who use the machine's clipboard have allowed. */
export const CLIPBOARD = ['clipboard-read', 'clipboard-write'];
