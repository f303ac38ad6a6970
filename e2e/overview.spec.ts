import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults } from './looking/accessibility.ts';
import { layoutFaults } from './looking/layout.ts';
import { firstSheet } from './looking/workbook.ts';
import { expect, test } from './people/test.ts';
import { paper } from './writing/report.ts';

test.describe.configure({ mode: 'parallel' });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const panel = (page: Page, name: string | RegExp): Locator => page.getByRole('region', { name });
const above = (page: Page) => page.getByRole('navigation', { name: 'Breadcrumb' }).or(page.locator('.ant-breadcrumb'));

/** As Excel shows an amount: `128642.5` → `128,642.50`. */
const withTwoDecimals = (amount: string) =>
  Number(amount).toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** All panels have come, those below the fold too. */
async function whole(page: Page): Promise<void> {
  await expect(panel(page, /历年趋势/)).toBeVisible();
  await expect(page.locator('.ant-skeleton')).toHaveCount(0);
}

test('from the province down to a paragraph of one department’s report, and back', async ({ person }) => {
  const { page } = await person('province', { at: '/overview' });
  await expect(heading(page)).toContainText('岚江省');
  await page.getByRole('combobox', { name: '年度' }).click();
  await page.getByTitle('2020年度').click();
  await expect(heading(page)).toContainText('2020年度');

  await panel(page, /下级地区/)
    .getByRole('link', { name: /^望澜市/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/overview\/990100\/2020/);
  await expect(heading(page)).toContainText('望澜市');
  await panel(page, /下级地区/)
    .getByRole('row')
    .getByRole('link', { name: '清岚县', exact: true })
    .click();
  await expect(page).toHaveURL(/\/overview\/990121\/2020/);

  const row = panel(page, /部门一览/)
    .getByRole('row')
    .filter({ hasText: '清岚县公安局' });
  // The number leads to the sentence that says it: in sight, marked, and read out by who reads with their ears.
  const outturn = row.getByTitle('查看清岚县公安局自评中的“全年执行数”');
  const amount = String(await outturn.textContent());
  await outturn.click();
  await expect(page).toHaveURL(/\/evaluations\/[\w-]+\?figure=budget\.outturn$/);
  const chip = paper(page).locator('[data-figure="budget.outturn"][data-sought]');
  await expect(chip).toBeInViewport();
  await expect(chip).toBeFocused();
  await expect(chip).toContainText(amount);
  await page.keyboard.press('Tab');
  await expect(paper(page).locator('[data-sought]')).toHaveCount(0);
  await page
    .getByRole('navigation', { name: '目录' })
    .getByRole('button', { name: /基本支出情况/ })
    .click();
  await expect(paper(page)).toContainText(/基本支出/);

  await page.goBack();
  await page.waitForURL(/\/overview\/990121\/2020/);
  await expect(heading(page)).toContainText('清岚县');
  await above(page).getByRole('link', { name: '望澜市' }).click();
  await expect(heading(page)).toContainText('望澜市');
  await above(page).getByRole('link', { name: '岚江省' }).click();
  await expect(heading(page)).toContainText('岚江省 2020年度');
  await expect(above(page).getByRole('link')).toHaveCount(0);
});

test('every number of a county opens the departments that it is made of, official and provisional', async ({
  person,
}) => {
  const { page, troubles } = await person('performance', { at: '/overview/990121/2021' });
  const list = panel(page, /部门一览/);
  for (const provisional of [false, true]) {
    await whole(page);
    const settings = new URL(page.url()).searchParams.get('provisional');
    expect(settings).toBe(provisional ? 'true' : null);
    const links = page.locator('.panels .sum__link');
    const titles = await links.evaluateAll((all) => all.map((link) => link.getAttribute('title') ?? ''));
    expect(titles.length).toBeGreaterThan(40);
    // One in five, beginning elsewhere each time: what each is made of is held to the lines by the server's tests.
    for (const [index, title] of titles.entries()) {
      if (index % 5 !== (provisional ? 1 : 3)) continue;
      const expected = Number(/由 (\d+) 家/.exec(title)?.[1]);
      await links.nth(index).click();
      await expect(list.getByRole('heading', { level: 2 }), title).toContainText(
        new RegExp(expected === 24 ? `共 24 家` : ` ${expected} 家|共 ${expected} 家`),
      );
    }
    await page.goto(`/overview/990121/2021${provisional ? '' : '?provisional=true'}`);
  }
  expect(troubles.take()).toEqual([]);
});

test('a part of the distribution, a kind of department and a risk narrow the table, and the address keeps it', async ({
  person,
}) => {
  const { page } = await person('director', { at: '/overview/990121/2020' });
  await whole(page);
  const breakdown = panel(page, /分类汇总/);
  await breakdown.getByText('归口股室').click();
  await expect(breakdown.getByRole('columnheader', { name: '归口股室' }).first()).toBeVisible();
  const row = breakdown.getByRole('row').filter({ hasText: '教科文股' });
  const obliged = await row.getByRole('link').first().textContent();
  await row.getByRole('link').first().click();
  const list = panel(page, /部门一览/);
  await expect(list.getByRole('heading', { level: 2 })).toContainText(`${obliged} 家`);
  const address = page.url();
  expect(address).toContain('by=FINANCE_SECTION');
  const again = await person('director', { at: address });
  await expect(panel(again.page, /部门一览/).getByRole('heading', { level: 2 })).toContainText(`${obliged} 家`);
  await expect(panel(again.page, /部门一览/)).toBeInViewport();
});

test('points lost on an indicator open the departments that lost them, and the link keeps it', async ({ person }) => {
  const { page } = await person('performance', { at: '/overview/990121/2020' });
  await whole(page);
  const losses = panel(page, '指标得分与失分');
  const row = losses
    .getByRole('row')
    .filter({ has: page.getByRole('link') })
    .first();
  const code = await row.getByRole('rowheader').locator('small').textContent();
  const departments = await row.getByRole('link').textContent();
  await expect(losses).toContainText(/部门自定指标 \d+ 项/);
  await row.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`show=accepted&indicator=${code}`));
  const list = panel(page, /部门一览/);
  await expect(list.getByRole('heading', { level: 2 })).toContainText(`中的 ${departments}`);
  await expect(list.getByRole('columnheader', { name: `${code} 失分` })).toBeVisible();
  await list.getByRole('button', { name: `扣分指标：${code}` }).click();
  await expect(page).not.toHaveURL(/indicator=/);
  const above = await person('province', { at: '/overview/990000/2020' });
  await whole(above.page);
  await panel(above.page, '指标得分与失分').getByRole('link').first().click();
  await expect(above.page).toHaveURL(/\/overview\/990000\/2020#children/);
  await expect(panel(above.page, /下级地区/)).toBeInViewport();
});

test('what is handed in and not accepted is shown on request, says so, and stays on the way down', async ({
  person,
}) => {
  const { page } = await person('prefecture', { at: '/overview/990100/2021' });
  const outturn = panel(page, /预算与执行/)
    .getByRole('row')
    .filter({ hasText: '全年执行' });
  const official = await outturn.textContent();
  await page.getByRole('switch', { name: '临时数据' }).click();
  await expect(page).toHaveURL(/provisional=true/);
  await expect(page.getByRole('alert')).toContainText(/仅供参考.*尚未通过/);
  await expect(outturn).not.toHaveText(official ?? '');
  await panel(page, /下级地区/)
    .getByRole('row')
    .getByRole('link', { name: '清岚县', exact: true })
    .click();
  await expect(page).toHaveURL(/990121\/2021\?provisional=true/);
  await expect(page.getByRole('switch', { name: '临时数据' })).toBeChecked();
});

test('supervision is not offered what is not accepted, and is refused it by its address', async ({ person }) => {
  const { page } = await person('congress', { at: '/overview/990121/2021' });
  await expect(heading(page)).toContainText('清岚县');
  await expect(page.getByRole('switch', { name: '临时数据' })).toHaveCount(0);
  await page.goto('/overview/990121/2021?provisional=true');
  await expect(page.getByRole('main')).toContainText(/只能查看已通过的数据/);
});

test('the overview goes away as a workbook and as paper', async ({ person }) => {
  const { page } = await person('performance', { at: '/overview/990121/2020' });
  await whole(page);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '导出 Excel' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button', { name: /打\s*印/ })).toBeHidden();
  await expect(panel(page, /部门一览/)).toBeVisible();
});

test('a chart’s table goes away as a workbook, by the mouse and by the Enter key, with the numbers of the page', async ({
  person,
}) => {
  const { page, troubles } = await person('performance', { at: '/overview/990121/2021' });
  await whole(page);
  const title = '预算与执行（万元）';
  const trends = panel(page, /历年趋势/);
  const save = trends.getByRole('button', { name: `将“${title}”的数据存为 Excel` });
  const saved = async (press: () => Promise<void>) => {
    const coming = page.waitForEvent('download');
    await press();
    const download = await coming;
    expect(download.suggestedFilename()).toBe(`${title}.xlsx`);
    return readFile(await download.path());
  };
  const clicked = await saved(() => save.click());
  const { name, rows, frozen } = firstSheet(clicked);
  expect(name).toBe(title);
  const lines = rows.map((row) => row.map(({ text }) => text).filter((text) => text !== ''));
  expect(lines.slice(0, 4)).toEqual([
    [title],
    ['单位：万元'],
    [expect.stringMatching(/^数据来源：清岚县/)],
    [expect.stringMatching(/^数据截至 \d{4}-\d{2}-\d{2} \d{2}:\d{2}$/)],
  ]);
  expect(frozen).toBe(5);
  // What the page shows in the table of the chart, heading and rows, is what the sheet has, each amount with two decimals.
  const shown = trends.getByRole('table', { name: title });
  const heading = await shown.getByRole('columnheader').allTextContents();
  expect(lines[4]).toEqual(heading);
  expect(heading.at(-1)).toMatch(/^2021（未全部完成，\d+\/\d+ 家）$/);
  const outturn = rows[6] ?? [];
  const cells = await shown.getByRole('row').nth(2).getByRole('cell').allTextContents();
  expect(cells.filter((cell) => /^[\d,]+\.\d{2}$/.test(cell)).length).toBeGreaterThan(1);
  expect(outturn.slice(1).map(({ text, format }) => [format === 4 ? withTwoDecimals(text) : text, format])).toEqual(
    cells.map((cell) => [cell, /\d/.test(cell) ? 4 : null]),
  );
  expect(lines.at(-1)?.[0]).toMatch(/虚线和空心点：.*2021年度尚未全部完成/);
  await expect(trends.getByText(/虚线和空心点：.*2021年度尚未全部完成/).first()).toBeVisible();

  const entered = await saved(() => save.press('Enter'));
  expect(entered.equals(clicked)).toBe(true);
  expect(troubles.take()).toEqual([]);
});

for (const [what, username, address, says] of [
  ['a year without data', 'performance', '/overview/990121/2009', /没有 2009 年度的汇总数据/],
  ['a link that a department was sent', 'preparer', '/overview/990121/2021', /总览供财政、人大和审计查看/],
  ['no year at all', 'performance', '/overview/990121/20x1', /不是年度/],
  ['a former code of a county', 'province', '/overview/990171/2020', /云桥县 2020年度/],
  ['a county without places below', 'province', '/overview/990221/2021', /部门一览/],
  ['a region that is not there', 'province', '/overview/123456/2020', /未找到|没有/],
  ['the nation', 'nation', '/overview/100000/2021', /中华人民共和国 2021年度/],
] as const)
  test(`${what} shows something true and readable`, async ({ person }) => {
    const { page } = await person(username, { at: address });
    await expect(page.getByRole('main')).toContainText(says);
    await expect(page.getByRole('main')).not.toContainText(/NaN|Infinity|undefined|null/);
  });

for (const [level, username, address] of [
  ['county', 'performance', '/overview/990121/2021?provisional=true'],
  ['nation', 'nation', '/overview/100000/2021'],
] as const)
  test(`the ${level} is laid out and said to everybody`, async ({ person }) => {
    for (const width of [1440, 1024]) {
      const { page } = await person(username, {
        at: address,
        viewport: { width, height: 900 },
        ...(width === 1024 ? { language: 'en' as const, colorScheme: 'dark' as const } : {}),
      });
      await expect(page.getByRole('region', { name: /历年趋势|Over the years/ })).toBeVisible();
      await expect(page.locator('.ant-skeleton')).toHaveCount(0);
      expect(await layoutFaults(page)).toEqual([]);
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  });
