import type { Page } from '@playwright/test';
import { expect, test } from './people/test.ts';

/** The overview during the season: it moves by itself, and who is late is reminded with one press. */
const OVERVIEW = '/overview/990121/2021';
const UNIT_TO_SIGN = '白茶乡人民政府';

const live = (page: Page) => page.getByText(/^实时 \d\d:\d\d$/);
const count = async (page: Page, what: string): Promise<number> =>
  Number(await page.getByTitle(`打开名单：${what}`).first().textContent());

/** The panels of the page come one after the other; nothing more comes. */
async function everythingFetched(page: Page): Promise<void> {
  const fetched = () => page.evaluate(() => performance.getEntriesByType('resource').length);
  await expect(async () => {
    const before = await fetched();
    await page.waitForTimeout(700);
    expect(await fetched()).toBe(before);
  }).toPass({ timeout: 60_000 });
}

test.describe.configure({ mode: 'serial' });

test('what a department hands in is counted on a page that is open, without a reload', async ({ person }) => {
  const director = await person('director', { at: OVERVIEW });
  await expect(live(director.page)).toBeVisible();
  const [submitted, missing] = [await count(director.page, '已报'), await count(director.page, '未报')];
  // A reload would take this away.
  await director.page.evaluate(() => document.body.setAttribute('data-same-page', ''));

  const head = await person('h803001');
  const card = head.page.getByRole('article').filter({ hasText: '2021年度' });
  await card.getByRole('link', { name: '审阅签发' }).click();
  await head.page.getByRole('button', { name: '签发' }).click();
  const sheet = head.page.getByRole('dialog', { name: '提交' });
  await sheet.getByRole('button', { name: /^提\s*交$/ }).click();
  await expect(sheet.getByText(/^[0-9a-f]{64}$/)).toBeVisible();

  await expect.poll(() => count(director.page, '已报')).toBeGreaterThan(submitted);
  expect(await count(director.page, '未报')).toBeLessThan(missing);
  // The rest of the page follows: the table says where the department stands now.
  const row = director.page.getByRole('row').filter({ hasText: UNIT_TO_SIGN });
  await expect(row).not.toContainText('待负责人签发');
  await expect(director.page.locator('body')).toHaveAttribute('data-same-page', '');
  expect(director.troubles.take()).toEqual([]);
});

test('a lost connection is said, and the page catches up when it is back', async ({ person }) => {
  const { page } = await person('prefecture', { at: '/overview/990100/2021' });
  await expect(live(page)).toBeVisible();
  await everythingFetched(page);
  await page.context().setOffline(true);
  await expect(page.getByText('连接中断，正在重连')).toBeVisible();
  await page.context().setOffline(false);
  await expect(live(page)).toBeVisible();
});

test('signing out in one tab ends what the other tab is told', async ({ person }) => {
  const { page } = await person('audit', { at: OVERVIEW });
  await expect(live(page)).toBeVisible();
  const answer = await page
    .context()
    .request.post('/graphql', { data: { query: 'mutation { signOut { signedOut } }' } });
  expect((await answer.json()).data.signOut.signedOut).toBe(true);
  await expect(page.getByText('登录已失效，未实时更新')).toBeVisible();
});

test('one press reminds everybody who is late; the clerk sees it on the workbench, and it is sent once a day', async ({
  person,
}) => {
  const { page, troubles } = await person('performance', { at: OVERVIEW });
  const coverage = page.getByRole('region', { name: '报送进度' });
  const button = coverage.getByRole('button', { name: /催报 \d+ 家/ });
  await button.click();
  const sheet = page.getByRole('dialog', { name: '2021年度催报' });
  await expect(sheet).toContainText('同一部门每天最多催报一次');
  await sheet.getByRole('textbox', { name: '附言' }).fill('请于周五下班前提交。');
  await sheet.getByRole('button', { name: '发送催报' }).click();
  const result = page.getByRole('dialog', { name: '催报结果' });
  await expect(result.getByRole('heading', { name: /已催报 [1-9]\d* 家/ })).toBeVisible();
  await result
    .getByRole('button', { name: /^关\s*闭$/ })
    .last()
    .click();
  expect(troubles.take()).toEqual([]);

  const clerk = await person('d104001');
  const notice = clerk.page.getByRole('alert').filter({ hasText: '财政局催报' });
  await expect(notice).toContainText('2021年度绩效自评尚未上报');
  await expect(notice).toContainText('请于周五下班前提交。');
  await notice.getByRole('link', { name: '打开自评' }).click();
  await expect(clerk.page.getByRole('heading', { level: 1 })).toContainText('2021年度自评');
  expect(clerk.troubles.take()).toEqual([]);

  const neighbour = await person('d103001');
  await expect(neighbour.page.getByRole('heading', { name: /我的自评/ })).toBeVisible();
  await expect(neighbour.page.getByText('财政局催报')).toHaveCount(0);

  await button.click();
  await sheet.getByRole('button', { name: '发送催报' }).click();
  await expect(result).toContainText('没有发送新的催报');
  await expect(result).toContainText('今天已催报过');
});
