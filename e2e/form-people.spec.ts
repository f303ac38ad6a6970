import type { Page } from '@playwright/test';
import { cell, choose, FORMS, field, openForm, shownIn, typeIn } from './filling/form.ts';
import { expect, test } from './filling/house.ts';
import { closeDrawer, openIndicator } from './filling/indicators.ts';
import { reportOf } from './looking/reports.ts';
import { expectSaved, openOwnReport, paper } from './writing/report.ts';

test.use({ houseFor: 'form-people' });

/** What several people do with one form, each at a desk of their own. */

test('what stays is carried over from last year, marked until it is renewed or confirmed', async ({ person }) => {
  const { page } = await person('preparer');
  await openOwnReport(page, 2021);
  await page.getByRole('button', { name: '选择沿用内容' }).click();
  const dialog = page.getByRole('dialog', { name: '沿用 2020 年度自评' });
  await expect(dialog.getByRole('checkbox', { name: /^绩效指标 \d+ 个/ })).toBeChecked();
  await dialog.getByRole('button', { name: /^沿\s*用$/ }).click();
  await expect(page.getByText(/已沿用 \d+ 项数据、\d+ 个部分，请逐项更新/)).toBeVisible();
  await expect(
    paper(page)
      .getByText(/本部分沿用 2020 年度文字/)
      .first(),
  ).toBeVisible();

  await openForm(page, FORMS.overall);
  const band = page.getByRole('status').filter({ hasText: /处沿用上年，待更新或确认/ });
  const marked = page.locator('td[data-carried]');
  await expect(band).toBeVisible();
  // Targets are renewed every year; names, points and last year's columns are not.
  const renewed =
    (await page.locator('td[data-carried][data-code$=".target"]').first().getAttribute('data-code')) ?? '';
  const before = await marked.count();
  expect(before).toBeGreaterThan(3);

  await test.step('a cell typed anew loses its mark, the others keep it', async () => {
    await expect(cell(page, renewed)).toContainText('沿用上年，请核对');
    await typeIn(page, renewed, '883');
    await expect(cell(page, renewed)).not.toHaveAttribute('data-carried', '');
    await expect(marked).toHaveCount(before - 1);
  });
  await test.step('the rest is confirmed at once, and stays so', async () => {
    await band.getByRole('button', { name: '全部核对无误' }).click();
    await expect(marked).toHaveCount(0);
    await expectSaved(page);
    await page.reload();
    await expect(shownIn(page, renewed)).toHaveText('883');
    await expect(marked).toHaveCount(0);
  });
});

test('targets that the bureau confirmed are locked; an adjustment is recorded with its grounds', async ({ person }) => {
  const bureau = await person('performance');
  const report = await reportOf(bureau.page, '102001');
  await bureau.page.goto(`${report}/review?form=overall`);
  await bureau.page.getByRole('button', { name: '确认本表指标值为批复值' }).click();
  await expect(bureau.page.getByText('已确认，单位不能再修改指标值。')).toBeVisible();
  await expect(bureau.page.getByRole('button', { name: '撤销确认' })).toBeVisible();

  const { page } = await person('neighbour', { at: `${report}?form=overall` });
  const target = page.locator('td[data-code^="indicators."][data-code$=".target"]').last();
  const code = (await target.getAttribute('data-code')) ?? '';
  await expect(target).toHaveAttribute('aria-readonly', 'true');
  const stood = await shownIn(page, code).textContent();
  await choose(page, code);
  await page.keyboard.type('1');
  await expect(page.getByText('⊘ 指标已随预算批复，不能修改')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(shownIn(page, code)).toHaveText(stood ?? '');

  const name = await shownIn(page, code.replace(/target$/, 'name')).textContent();
  const drawer = await openIndicator(page, name ?? '');
  await expect(drawer).toContainText('已随预算批复，不能修改');
  await expect(drawer.getByRole('textbox', { name: '年度指标值' })).toHaveCount(0);
  await drawer.getByRole('button', { name: '登记调整' }).click();
  await drawer.getByRole('textbox', { name: '调整后指标值' }).fill('88');
  await drawer.getByRole('textbox', { name: '调整依据' }).fill('清政办函〔2021〕17号：换届延期，相应调减。');
  await drawer.getByRole('textbox', { name: '佐证说明' }).focus();
  await closeDrawer(drawer);
  await expect(shownIn(page, code.replace(/target$/, 'adjustedTarget'))).toHaveText('88');
  await expectSaved(page);
});

test.describe('who may look sees the form and changes nothing', () => {
  for (const [username, role] of [
    ['congress', '人大监督'],
    ['performance', '绩效股'],
  ] as const) {
    test(`${username} (${role})`, async ({ person }) => {
      const { page } = await person(username);
      await page.goto(`${await reportOf(page, '103001')}?form=overall`);
      const total = cell(page, 'score.self');
      await expect(total).toContainText(/\d/);
      await expect(page.getByRole('grid').first()).toHaveAttribute('aria-readonly', 'true');
      await expect(page.getByRole('button', { name: '从指标库选用' })).toHaveCount(0);
      const outturn = 'fund.generalPublic';
      const shown = (await shownIn(page, outturn).textContent()) ?? '';
      await choose(page, outturn);
      await page.keyboard.type('1');
      await page.keyboard.press('Enter');
      await choose(page, outturn);
      await page.keyboard.press('Delete');
      await expect(shownIn(page, outturn)).toHaveText(shown);
      await expect(field(page)).toHaveJSProperty('readOnly', true);
      await page
        .getByRole('region', { name: '得分', exact: true })
        .getByRole('button', { name: /^绩效指标/ })
        .click();
      await expect(page.getByText(/\d+ 个指标中 \d+ 个已得分/)).toBeVisible();
    });
  }
});

test('evidence of an indicator goes up with the preparer, and comes down to the bureau as it was', async ({
  person,
}) => {
  const FILE = {
    name: '满意度调查统计表.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7\n佐证\n%%EOF\n'),
  };
  const { page } = await person('d303001');
  const report = await openOwnReport(page, 2021);
  await openForm(page, FORMS.overall);
  const name =
    (await page.locator('td[data-code^="indicators."][data-code$=".name"] .grid__text').first().textContent()) ?? '';
  const drawer = await openIndicator(page, name);
  const chooser = page.waitForEvent('filechooser');
  await drawer.getByRole('button', { name: '上传材料' }).click();
  await (await chooser).setFiles(FILE);
  await expect(drawer.getByRole('link', { name: FILE.name })).toBeVisible();
  await closeDrawer(drawer);
  await expectSaved(page);

  const bureau = await person('performance', { at: `${report}?form=overall` });
  const link = bureau.page.getByRole('region', { name: '佐证材料' }).getByRole('link', { name: FILE.name });
  await expect(bureau.page.getByRole('region', { name: '佐证材料' })).toContainText(name);
  const coming = bureau.page.waitForEvent('download');
  await link.click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe(FILE.name);
  expect(await contentOf(download)).toEqual(FILE.buffer);

  const stranger = await person('stranger');
  const refused = await stranger.page.request.get((await link.getAttribute('href')) ?? '');
  expect(refused.status()).toBe(404);
});

test('an opinion that the bureau gives on a cell is found at that cell by the preparer', async ({ person }) => {
  const OPINION = '请说明本年公务接待费与上年相比的变化。';
  const cited = 'threePublics.reception';
  const bureau = await person('performance');
  const report = await reportOf(bureau.page, '401001');
  await bureau.page.goto(`${report}/review?form=basicData`);
  await opineOn(bureau.page, cited, OPINION);
  await expect(cell(bureau.page, cited)).toContainText('1 条意见');
  await bureau.page.getByRole('button', { name: '退回（1 条意见）' }).click();
  const sheet = bureau.page.getByRole('dialog', { name: '退回修改' });
  await sheet.getByRole('button', { name: '退回（1 条意见）' }).click();
  await expect(bureau.page.getByText('已办理')).toBeVisible();

  const { page } = await person('d401001', { at: report });
  const opinion = page.getByRole('article').filter({ hasText: OPINION });
  await expect(opinion).toBeVisible();
  await page.goto(`${report}?form=basicData`);
  await expect(cell(page, cited)).toContainText('1 条意见');
  await page.getByRole('button', { name: '说明与校验' }).click();
  await page.getByRole('tab', { name: /批注/ }).click();
  await opinion.getByRole('textbox').fill('本年公务接待批次减少，已在正文说明。');
  await opinion.getByRole('button', { name: /^答\s*复$/ }).click();
  await expect(cell(page, cited)).not.toContainText('条意见');
});

/** From a cell chosen in review, an opinion on its figure. */
async function opineOn(page: Page, code: string, words: string): Promise<void> {
  await choose(page, code);
  await page.keyboard.press('Shift+F2');
  await page.getByRole('form').getByRole('button', { name: '提意见' }).click();
  await page.getByRole('textbox', { name: '意见', exact: true }).fill(words);
  await page.getByRole('button', { name: '加入退回意见' }).click();
}

async function contentOf(download: { createReadStream(): Promise<NodeJS.ReadableStream> }): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}
