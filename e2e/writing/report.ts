import { expect, type Locator, type Page } from '@playwright/test';

/** From the workbench into the own report of a year, ready to be written in. */
export async function openOwnReport(page: Page, year: number): Promise<string> {
  const card = page.getByRole('article').filter({ hasText: `${year}年度` });
  await card.getByRole('link', { name: /填报|修改并回复|查看/ }).click();
  await expect(paper(page)).toBeVisible();
  return new URL(page.url()).pathname;
}

/** The report as the paper it becomes. */
export const paper = (page: Page): Locator => page.getByRole('document', { name: '正文' });

/** The words of a section, as the text box they are typed in. */
export const section = (page: Page, heading: string): Locator => page.getByRole('textbox', { name: heading });

/** The figure's chips in the text, by the figure's name. */
export const chips = (page: Page, label: string): Locator =>
  paper(page).getByLabel(new RegExp(`^${label.replace(/[（）]/g, '.')} `));

/** What the header says of saving. */
export const saveState = (page: Page): Locator =>
  page
    .getByRole('status')
    .filter({ hasText: /已保存|已全部保存|正在编辑|正在保存|保存在本机|冲突|未能保存/, hasNotText: '连接不上服务器' });

export const expectSaved = (page: Page): Promise<void> =>
  expect(saveState(page)).toContainText(/已保存 \d\d:\d\d|已全部保存/, { timeout: 40_000 });

/** Opens a figure's small form from its first chip, types the value and confirms with Enter. */
export async function fillFigure(page: Page, label: string, value: string): Promise<void> {
  await chips(page, label).first().click();
  const form = page.getByRole('form', { name: label });
  const field = form.getByLabel(/^数值/);
  await expect(field).toBeFocused();
  await field.fill(value);
  await field.press('Enter');
  await expect(form).toBeHidden();
}

/** Goes to a section by the outline, with the caret at its end. A section becomes a text box once somebody is near it. */
export async function enterSection(page: Page, heading: string): Promise<Locator> {
  await page.getByRole('navigation', { name: '目录' }).getByRole('button', { name: heading }).first().click();
  const box = section(page, heading);
  await expect(box).toBeFocused();
  await page.keyboard.press('Control+End');
  return box;
}

/** Writes at the end of a section, a key at a time, as a person does. */
export async function typeAtEnd(page: Page, heading: string, words: string): Promise<Locator> {
  const box = await enterSection(page, heading);
  await page.keyboard.type(words, { delay: 15 });
  return box;
}

/** Opens a pane of the right side by its tab. */
export const openPane = (page: Page, name: RegExp): Promise<void> => page.getByRole('tab', { name }).click();
