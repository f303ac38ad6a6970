import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { accessibilityFaults } from './looking/accessibility.ts';
import { layoutFaults } from './looking/layout.ts';
import { reportOf } from './looking/reports.ts';
import { TWO_VARIATIONS, turnTo } from './looking/variations.ts';
import { expect, type Person, test } from './people/test.ts';

test.describe.configure({ mode: 'parallel' });

/** A county of its own, so that no other journey's sums move: 云桥县, of which the education bureau is `stranger`. */
const SUMMARY = '/summary/990122/2021';
const BUREAU = 'yq-performance';
const EDUCATION = { username: 'stranger', code: '301001', name: '云桥县教育局' };
const HEALTH = { username: 'yq-d401001', code: '401001' };

const PROBLEM = '校舍维修项目年末结转 38.4 万元，未说明原因。';
const FIRST_REPORT = '一、已说明结转原因。\n二、已压减下年预算。';
const SECOND_REPORT = '已补充第三季度凭证 12 份。';

const panel = (page: Page) => page.getByRole('region', { name: /结果应用和整改|Use of results/ });
const button = (page: Page, name: string | RegExp) => panel(page).getByRole('button', { name });
const sheet = (page: Page) => page.getByRole('dialog');
const field = (page: Page, name: string) => sheet(page).getByRole('textbox', { name });
const press = (page: Page, name: string) => sheet(page).getByRole('button', { name, exact: true }).click();
const work = (page: Page) =>
  page
    .getByRole('article')
    .filter({ hasText: '2021年度' })
    .getByRole('link', { name: /整改 \d+ 项/ });
const tableOf = (page: Page) => page.getByRole('region', { name: /^表11 / });

/** What the department sends along: a name as offices give them, and a file that only calls itself a PDF. */
const VOUCHER = {
  name: '支出凭证（第三季度）.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n凭证'),
};
const NO_PDF = { name: '说明.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<p>') };

/** Saves the file of the first report from the page and says what it is called and holds. */
async function saved(page: Page): Promise<{ name: string; holds: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel(page).getByRole('link', { name: VOUCHER.name }).first().click(),
  ]);
  const file = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), holds: file };
}

/** How many forms with unsent words lie on the device: a reload in the very moment of typing is another matter. */
const formsKept = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('jiping-rectification');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('words').objectStore('words').count();
          counting.onsuccess = () => resolve(counting.result);
          counting.onerror = () => reject(counting.error);
          opening.result.close();
        };
      }),
  );

/** Begins the county's summary report where nobody has, and waits until its tables stand. */
async function beginSummary(page: Page): Promise<void> {
  await page.goto(SUMMARY);
  const draft = page.getByRole('button', { name: '起草', exact: true });
  await expect(draft.or(tableOf(page))).toBeVisible();
  if (await draft.isVisible()) await draft.click();
  await expect(tableOf(page)).toBeVisible();
}

/** Issues something by the API: what the page does with it is not the question. */
async function issue(page: Page, address: string, problem: string): Promise<void> {
  const answer = await page.request.post('/graphql', {
    data: {
      query: `mutation ($input: IssueRectificationInput!) { issueRectification(input: $input) { userErrors { message } } }`,
      variables: {
        input: {
          evaluationId: address.split('/').at(-1),
          problem,
          requirement: '说明原因，报送凭证。',
          dueOn: new Date(Date.now() + 40 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10),
          budgetUse: { kind: 'CUT', amount: '1234567.89' },
        },
      },
    },
  });
  expect(await answer.json()).toEqual({ data: { issueRectification: { userErrors: [] } } });
}

/** Whose it is not sees neither the evaluation nor what is asked for, on no page and in no answer. */
async function seesNothing({ page }: Person, address: string): Promise<void> {
  await expect(page.getByRole('heading', { name: /我的自评/ })).toBeVisible();
  const query = '{ openRectifications(first: 100) { edges { node { problem } } } }';
  expect(await (await page.request.post('/graphql', { data: { query } })).text()).not.toContain(PROBLEM);
  await page.goto(address);
  await expect(page.getByText(/没有找到/).first()).toBeVisible();
  await expect(page.getByText(PROBLEM)).toHaveCount(0);
}

test('what a result shows is asked for, reported, sent back, reported again and closed', async ({ person }) => {
  test.slow();
  const desk = await person(BUREAU);
  await beginSummary(desk.page);
  await expect(tableOf(desk.page)).not.toContainText(EDUCATION.name);

  const bureau = await person(BUREAU);
  const { page } = bureau;
  const address = await reportOf(page, EDUCATION.code);
  await page.goto(address);
  const department = await person(EDUCATION.username);
  await expect(department.page.getByRole('heading', { name: /我的自评/ })).toBeVisible();
  await expect(work(department.page)).toHaveCount(0);

  // Typed, left by a reload, and gone on with.
  await button(page, '下达整改').click();
  await field(page, '问题').fill(PROBLEM);
  await expect.poll(() => formsKept(page)).toBe(1);
  await page.reload();
  await button(page, '继续填写整改通知').click();
  await expect(field(page, '问题')).toHaveValue(PROBLEM);
  await field(page, '整改要求').fill('说明结转原因，报送支出凭证。');
  await press(page, '30 天后');
  await sheet(page).getByText('核减', { exact: true }).click();
  await field(page, '金额').fill('12.5');
  await expect(sheet(page)).toContainText('即 125,000.00 元');
  await press(page, '下达');
  await expect(panel(page).getByRole('article')).toContainText('待整改');
  await expect(panel(page).getByRole('article')).toContainText('核减 12.50 万元');
  await expect(button(page, '下达整改')).toBeFocused();

  // One press reminds the department, and a second in its haste does not.
  await button(page, /^催办/).dblclick();
  await expect(panel(page)).toContainText('催办');
  await expect(button(page, /^催办/)).toHaveCount(0);

  // The department's workbench says it by itself, and leads there.
  await expect(work(department.page)).toBeVisible();
  await expect(work(department.page)).toHaveAccessibleName(/还剩 30 天/);
  await expect(department.page.getByText('2021年度有 1 项整改尚未报送')).toBeVisible();
  await work(department.page).click();
  await expect(panel(department.page)).toContainText(PROBLEM);
  await expect(button(department.page, /撤回|下达整改|销号/)).toHaveCount(0);

  // Written without a network, left by a reload, and sent.
  await button(department.page, /^报送整改情况/).click();
  await field(department.page, '整改情况').fill(FIRST_REPORT);
  await sheet(department.page).locator('input[type=file]').setInputFiles([VOUCHER, NO_PDF]);
  await expect(sheet(department.page).getByRole('link')).toHaveText([VOUCHER.name, NO_PDF.name]);
  await department.page.context().setOffline(true);
  await press(department.page, '报送');
  await expect(sheet(department.page)).toContainText('连接不上服务器');
  await expect(field(department.page, '整改情况')).toHaveValue(FIRST_REPORT);
  await department.page.context().setOffline(false);
  await department.page.reload();
  await button(department.page, /^继续填写整改情况/).click();
  await expect(field(department.page, '整改情况')).toHaveValue(FIRST_REPORT);
  await press(department.page, '报送');
  await expect(sheet(department.page)).toContainText('“说明.pdf”不是，请移除');
  await sheet(department.page).getByRole('button', { name: '移除 说明.pdf' }).click();
  await press(department.page, '报送');
  await expect(panel(department.page)).toContainText('已报整改情况');

  await expect(panel(page)).toContainText('二、已压减下年预算。');
  expect(await saved(page)).toEqual({ name: VOUCHER.name, holds: '%PDF-1.7\n凭证' });
  const file = await panel(page).getByRole('link', { name: VOUCHER.name }).getAttribute('href');
  await button(page, /^退回重报/).click();
  await field(page, '原因').fill('缺少第三季度凭证。');
  await press(page, '退回重报');
  await expect(panel(page)).toContainText('待整改');

  await expect(panel(department.page)).toContainText('缺少第三季度凭证。');
  await button(department.page, /^报送整改情况/).click();
  await expect(sheet(department.page).getByRole('alert').first()).toContainText('缺少第三季度凭证。');
  await field(department.page, '整改情况').fill(SECOND_REPORT);
  await sheet(department.page).getByRole('button', { name: /^移除/ }).click();
  await press(department.page, '报送');
  await expect(panel(department.page)).toContainText('已报整改情况');

  await page.goto('/');
  const row = page
    .getByRole('region', { name: /整改事项/ })
    .getByRole('row')
    .filter({ hasText: PROBLEM });
  await expect(row).toContainText('已报整改情况');
  await row.getByRole('link', { name: /^核实/ }).click();
  await expect(panel(page)).toContainText(SECOND_REPORT);
  await panel(page).getByText('以前报送的附件 1 个').click();
  await expect(panel(page).getByRole('link', { name: VOUCHER.name })).toBeVisible();
  await button(page, /^销号/).click();
  await press(page, '销号');
  await expect(panel(page).getByText('已办结 1 项')).toBeVisible();
  await expect(panel(page)).toContainText('已销号');
  // The button is gone with the act; the keyboard is not lost.
  await expect(panel(page)).toBeFocused();
  expect(bureau.troubles.take()).toEqual([]);

  await department.page.goto('/');
  await expect(department.page.getByRole('article').filter({ hasText: '2021年度' })).toBeVisible();
  await expect(work(department.page)).toHaveCount(0);

  // The sums and the summary report follow.
  await page.goto('/overview/990122/2021');
  const counts = panel(page);
  await expect(counts.getByRole('row', { name: /已销号/ })).toContainText(/[1-9]\d* 项/);
  await expect(counts.getByRole('row', { name: /核减预算/ })).toBeVisible();
  await desk.page.reload();
  await desk.page.locator('.writing__acts').getByRole('button', { name: '更新数据', exact: true }).click();
  await press(desk.page, '按当前数据更新');
  const closed = tableOf(desk.page).getByRole('row').filter({ hasText: PROBLEM });
  await expect(closed).toContainText(EDUCATION.name);
  await expect(closed).toContainText('已销号');
  expect(desk.troubles.take()).toEqual([]);

  for (const username of ['yq-d101001', 'preparer']) {
    const stranger = await person(username);
    await seesNothing(stranger, address);
    expect((await stranger.page.request.get(String(file))).status(), username).toBe(404);
  }
});

test('who only reads is offered nothing, and a hurried second person is told who was faster', async ({ person }) => {
  const bureau = await person(BUREAU);
  const address = await reportOf(bureau.page, '501001');
  await issue(bureau.page, address, '农田建设进度滞后。');
  const section = await person('yq-section', { at: address });
  await expect(panel(section.page)).toContainText('农田建设进度滞后。');
  await expect(button(section.page, /./)).toHaveCount(0);

  // Two at the same one: the second keeps the words, and reads why.
  const [first, second] = [await person('yq-d501001', { at: address }), await person('yq-d501001', { at: address })];
  for (const { page } of [first, second]) {
    await button(page, /^报送整改情况/).click();
    await field(page, '整改情况').fill('已排出工期。');
  }
  await press(first.page, '报送');
  await expect(panel(first.page)).toContainText('已报整改情况');
  await press(second.page, '报送');
  await expect(sheet(second.page).getByRole('alert').first()).toContainText('已由他人办理');
  await expect(field(second.page, '整改情况')).toHaveValue('已排出工期。');
  await second.page.keyboard.press('Escape');
  await expect(panel(second.page)).toContainText('现在无法报送，请复制留存');
});

test('a device that keeps nothing says so, and the page keeps what is typed', async ({ person }) => {
  const { page } = await person(BUREAU);
  await page.addInitScript(() => {
    const refused = () => {
      throw new DOMException('The device keeps nothing.', 'SecurityError');
    };
    Object.defineProperty(window, 'indexedDB', { value: { open: refused } });
  });
  await page.goto(await reportOf(page, '801001'));
  await button(page, '下达整改').click();
  await field(page, '问题').fill(PROBLEM);
  await expect(sheet(page)).toContainText('本机无法保存，请勿关闭页面');
  await page.keyboard.press('Escape');
  await button(page, '继续填写整改通知').click();
  await expect(field(page, '问题')).toHaveValue(PROBLEM);
});

test('the page, its sheets and the workbenches are whole in every look', async ({ person }) => {
  test.slow();
  const bureau = await person(BUREAU);
  const address = await reportOf(bureau.page, HEALTH.code);
  await issue(
    bureau.page,
    address,
    '设备采购未按预算执行，无预算采购 3 笔，涉及资金 412,306.55 元，未报财政部门备案。',
  );
  await issue(bureau.page, address, '公用经费超支 6.2%。');
  const department = await person(HEALTH.username);
  const looks: readonly (readonly [Page, string, ((page: Page) => Promise<void>)?])[] = [
    [bureau.page, '/'],
    [bureau.page, address, (page) => button(page, /^(下达整改|Ask for)/).click()],
    [department.page, '/'],
    [
      department.page,
      address,
      (page) =>
        button(page, /^(报送整改情况|Report):?/)
          .first()
          .click(),
    ],
  ];
  for (const variation of TWO_VARIATIONS)
    for (const [page, at, open] of looks) {
      await page.goto(at);
      await turnTo(page, variation);
      if (open) {
        await expect(panel(page).getByRole('article')).toHaveCount(2);
        await open(page);
        await expect(sheet(page)).toBeVisible();
      }
      const look = `${at} ${JSON.stringify(variation)}`;
      expect(await layoutFaults(page), look).toEqual([]);
      expect(await accessibilityFaults(page), look).toEqual([]);
    }
});
