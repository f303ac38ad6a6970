import type { Page } from '@playwright/test';
import { expect, test } from './people/test.ts';
import { inputMethod } from './writing/input-method.ts';
import { chips, enterSection, expectSaved, openOwnReport, paper, typeAtEnd } from './writing/report.ts';

const PROBLEMS = '七、存在的问题';
const SPENDING = '二、一般公共预算支出情况';

/** Input methods of Chinese, as Chromium receives them: letters are composed under the caret, then replaced by words. */
test.describe('Chinese input', () => {
  test('a composition that lasts longer than the autosave’s pause is neither sent nor broken', async ({ person }) => {
    const { page } = await person('st-d102001');
    await openOwnReport(page, 2021);
    const saves = countSaves(page);
    await page.clock.install();
    const box = await typeAtEnd(page, PROBLEMS, '起');

    const compose = await inputMethod(page);
    await compose.letters('zhong');
    await page.clock.runFor(10_000);
    await compose.letters("zhong'guo");
    await page.clock.runFor(10_000);
    expect(saves()).toBe(0);
    await expect(box).toContainText("起zhong'guo");
    await compose.words('中国');
    await expect(box).toContainText('起中国');
    await expect(box).not.toContainText('zhong');

    await page.clock.runFor(3_000);
    await expectSaved(page);
    await page.reload();
    await expect(paper(page)).toContainText('起中国');
  });

  test('words composed on both sides of a figure stay where they were typed, and the figure stays whole', async ({
    person,
  }) => {
    const { page } = await person('lp-d801001');
    await openOwnReport(page, 2021);
    await enterSection(page, SPENDING);
    const figure = chips(page, '基本支出').first();
    const shown = await figure.textContent();
    const compose = await inputMethod(page);

    await caretBeside(page, 'before');
    await compose.letters('dayue');
    await compose.words('大约');
    await caretBeside(page, 'after');
    await compose.letters('zuoyou');
    await compose.words('左右');
    await expect(figure.locator('..')).toContainText(`大约${shown}左右`);
    await expect(figure).toHaveText(shown ?? '');

    await compose.letters('quxiao');
    await compose.letters('');
    await expect(figure.locator('..')).not.toContainText('quxiao');
    await expectSaved(page);
    await page.reload();
    await expect(chips(page, '基本支出').first().locator('..')).toContainText(`大约${shown}左右`);
  });

  test('Enter that ends a composition in a figure’s form does not send the form', async ({ person }) => {
    const { page } = await person('st-d102001');
    await openOwnReport(page, 2021);
    await chips(page, '人员经费').first().click();
    const form = page.getByRole('form', { name: '人员经费' });
    await expect(form.getByLabel(/^数值/)).toBeFocused();
    const compose = await inputMethod(page);
    await compose.letters('wu');
    await page.keyboard.press('Escape');
    await compose.words('无');
    await expect(form.getByLabel(/^数值/)).toHaveValue('无');
    await expect(form.getByRole('status')).toHaveText('无');
    await page.keyboard.press('Escape');
    await expect(form).toBeHidden();
  });
});

function countSaves(page: Page): () => number {
  let count = 0;
  page.on('request', (request) => {
    if (request.postData()?.includes('saveSection')) count++;
  });
  return () => count;
}

/** Puts the caret directly before or after the first chip of 基本支出, as a click there would. */
const caretBeside = (page: Page, side: 'before' | 'after'): Promise<void> =>
  chips(page, '基本支出')
    .first()
    .evaluate((chip, isBefore) => {
      chip.closest<HTMLElement>('[role="textbox"]')?.focus();
      const range = document.createRange();
      if (isBefore) range.setStartBefore(chip);
      else range.setStartAfter(chip);
      range.collapse(true);
      const selection = getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
    }, side === 'before');
