import type { Download, Page } from '@playwright/test';
import { accessibilityFaults } from './looking/accessibility.ts';
import { layoutFaults } from './looking/layout.ts';
import { TWO_VARIATIONS, turnTo } from './looking/variations.ts';
import { zipped } from './looking/zipped.ts';
import { expect, test } from './people/test.ts';

test.describe.configure({ mode: 'parallel' });

/** The journey's own year, and one for everything that is typed, lost and found again: the data of neither moves the other. */
const JOURNEY = '/summary/990121/2021';
const DESK = '/summary/990121/2020';
const WORK = '一、工作开展情况';
const SUGGESTIONS = '八、下一步工作建议';

const section = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const paper = (page: Page) => page.getByRole('document', { name: /汇总报告正文|Text of the summary report/ });
const saved = (page: Page) => page.locator('.save-state--saved');
const act = (page: Page, name: string) => page.locator('.writing__acts').getByRole('button', { name, exact: true });
const sheet = (page: Page) => page.getByRole('dialog');

/** Begins the report where nobody has, and waits until it can be written in. */
async function begin(page: Page): Promise<void> {
  const draft = page.getByRole('button', { name: '起草', exact: true });
  await expect(draft.or(section(page, WORK))).toBeVisible();
  if (await draft.isVisible()) await draft.click();
  await expect(section(page, WORK)).toBeVisible();
}

async function write(page: Page, name: string, words: string): Promise<void> {
  // What lies far below becomes an editor once somebody goes there.
  await page
    .getByRole('navigation', { name: '目录' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
  await section(page, name).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(words);
}

async function send(page: Page, query: string, variables: object) {
  const answer = await page.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = await answer.json();
  expect(errors).toBeUndefined();
  return data;
}

async function evaluationOf(page: Page, departmentCode: string): Promise<string> {
  const { evaluations } = await send(
    page,
    '{ evaluations(first: 100, filter: { fiscalYear: 2021 }) { edges { node { id department { code } } } } }',
    {},
  );
  const found = evaluations.edges.find(
    ({ node }: { node: { department: { code: string } } }) => node.department.code === departmentCode,
  );
  return found.node.id;
}

/** Gives an accepted evaluation another score. */
async function rescore(page: Page, departmentCode: string, reviewScore: string): Promise<void> {
  const evaluationId = await evaluationOf(page, departmentCode);
  const { rescoreEvaluation } = await send(
    page,
    'mutation ($input: RescoreEvaluationInput!) { rescoreEvaluation(input: $input) { evaluation { state } userErrors { message } } }',
    { input: { evaluationId, reviewScore, reason: '复核后更正' } },
  );
  expect(rescoreEvaluation).toEqual({ evaluation: { state: 'ACCEPTED' }, userErrors: [] });
}

/** Accepts the evaluation of a department whose review is done but for the last word. */
async function accept(page: Page, departmentCode: string): Promise<void> {
  const { acceptEvaluation } = await send(
    page,
    'mutation ($input: AcceptEvaluationInput!) { acceptEvaluation(input: $input) { evaluation { state } userErrors { message } } }',
    { input: { evaluationId: await evaluationOf(page, departmentCode), reviewScore: '83.5' } },
  );
  expect(acceptEvaluation).toEqual({ evaluation: { state: 'ACCEPTED' }, userErrors: [] });
}

async function contentOf(download: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

/** Takes the report away by the keyboard or by the mouse, and waits until the menu is gone. */
async function exported(page: Page, kind: string, by: 'Enter' | 'click' = 'click') {
  await act(page, '导出').click();
  const item = page.getByRole('menuitem', { name: kind });
  const coming = page.waitForEvent('download');
  await (by === 'Enter' ? item.press('Enter') : item.click());
  const download = await coming;
  await expect(item).toBeHidden();
  return { name: download.suggestedFilename(), bytes: await contentOf(download) };
}

test('the county’s report is drafted, edited, refreshed, signed, taken away and written anew', async ({ person }) => {
  test.slow();
  const bureau = await person('performance', { at: '/overview/990121/2021' });
  const { page } = bureau;
  await page.getByRole('link', { name: '汇总报告', exact: true }).click();
  await expect(page).toHaveURL(/\/summary\/990121\/2021$/);
  await begin(page);
  await expect(paper(page)).toContainText('清岚县2021年度部门整体支出绩效自评工作汇总报告');
  const accepted = section(page, WORK).locator('[data-figure="summary.coverage.accepted"]');
  const before = Number.parseInt((await accepted.textContent()) ?? '', 10);
  await expect(page.getByRole('region', { name: '表5 得分排名', exact: true }).getByRole('row')).toHaveCount(
    1 + before,
  );

  await write(page, WORK, '全县自评工作总体平稳。');
  await expect(saved(page)).toContainText(/已保存/);
  await expect(page.getByRole('button', { name: /一、工作开展情况.*已改写/ })).toBeVisible();

  // The number of the text: what it is, and the departments behind it.
  await accepted.click();
  const card = page.getByRole('region', { name: '审核通过的部门（单位）' });
  await expect(card).toContainText('summary.coverage.accepted');
  await card.getByRole('button', { name: '打开所涉部门（单位）' }).click();
  await expect(page).toHaveURL(/show=accepted/);
  await page.goBack();
  await begin(page);

  // Another evaluation is accepted while the report lies open: amber, with old and new; nothing moves by itself.
  await accept(page, '802001');
  // The page has heard of it by nobody yet: what a refresh changes is asked for when it is to be agreed to.
  await act(page, '更新数据').click();
  await expect(sheet(page)).toContainText(`→ ${before + 1}个`);
  await sheet(page).getByRole('button', { name: '取消' }).click();
  await expect(accepted).toHaveAttribute('data-now', `${before + 1}个`);
  await expect(accepted).toContainText(`${before}个`);
  const side = page.getByRole('complementary', { name: '数据变化与版次' });
  await expect(side.getByRole('row').filter({ hasText: '审核通过的部门（单位）' })).toContainText(
    `${before}个→ ${before + 1}个`,
  );
  await expect(side).toContainText('三、自评结果');

  // The director cannot sign by oversight.
  const head = await person('director', { at: JOURNEY });
  await act(head.page, '签发').click();
  await expect(sheet(head.page)).toContainText('即行固定并加校验码');
  await sheet(head.page).getByRole('button', { name: '签发', exact: true }).click();
  await expect(sheet(head.page).getByRole('alert')).toContainText('OPEN_DIFFERENCES');
  await expect(sheet(head.page)).toContainText('审核通过的部门（单位）');

  // Between the look and the press another score comes: neither agrees to what was not shown.
  await act(page, '更新数据').click();
  await expect(sheet(page)).toContainText(`→ ${before + 1}个`);
  await rescore(page, '802001', '84.25');
  await sheet(page).getByRole('button', { name: '按当前数据更新' }).click();
  await expect(sheet(page).getByRole('alert')).toContainText('DIFFERENCES_CHANGED');
  const since = (of: Page) => sheet(of).getByRole('region', { name: '上次核对之后的变化' });
  await expect(since(page)).toContainText('84.25');
  // Nobody reads again what they have read.
  await expect(since(page)).not.toContainText('审核通过的部门（单位）');
  const anyway = sheet(head.page).getByRole('checkbox', { name: /数据虽有变化/ });
  await expect(sheet(head.page)).not.toContainText('84.25');
  await anyway.check();
  await sheet(head.page).getByRole('button', { name: '签发', exact: true }).click();
  await expect(sheet(head.page).getByRole('alert')).toContainText('DIFFERENCES_CHANGED');
  await expect(since(head.page)).toContainText('84.25');
  await expect(anyway).not.toBeChecked();

  await sheet(page).getByRole('button', { name: '按当前数据更新' }).click();
  await expect(accepted).toHaveText(`${before + 1}个`);
  await expect(section(page, WORK)).toContainText('全县自评工作总体平稳。');
  await expect(side).toContainText('与当前数据一致');
  expect(bureau.troubles.take()).toEqual([]);

  await head.page.reload();
  await act(head.page, '签发').click();
  await sheet(head.page).getByRole('button', { name: '签发', exact: true }).click();
  await expect(head.page.getByText('第 1 版已签发，内容固定')).toBeVisible();
  expect(head.troubles.take()).toEqual([]);

  // The writer's page notices by itself, and cannot be written in any more.
  await expect(page.getByText('第 1 版已签发，内容固定')).toBeVisible();
  await expect(section(page, WORK)).toHaveCount(0);

  const word = await exported(page, 'Word');
  expect(word.name).toMatch(/清岚县2021年度.*（第1版）\.docx$/);
  const words = (zipped(word.bytes, 'word/document.xml') ?? '').replaceAll(/<[^>]+>/g, '');
  expect(words).toContain('全县自评工作总体平稳。');
  expect(words).toContain(`审核通过${before + 1}个`);
  expect(words).toContain('表5 得分排名');
  const workbook = await exported(page, 'Excel', 'Enter');
  expect(zipped(workbook.bytes, 'xl/workbook.xml')).toContain('<sheet ');
  const json = await exported(page, 'JSON');
  const report = JSON.parse(json.bytes.toString('utf8'));
  expect(report).toMatchObject({ format: 'jiping/summary-report', edition: 1, fiscalYear: 2021 });
  expect(report.hash).toBe(await side.locator('.editions-pane__hash').first().textContent());

  // Who reads only what is signed finds it now.
  const congress = await person('congress', { at: JOURNEY });
  await expect(paper(congress.page)).toContainText('全县自评工作总体平稳。');

  await act(page, '重新编制').click();
  await sheet(page).getByRole('textbox').fill('补入迟报部门');
  await sheet(page).getByRole('button', { name: '重新编制', exact: true }).click();
  await expect(section(page, WORK)).toBeVisible();
  await write(page, SUGGESTIONS, '第二版补充。');
  await expect(saved(page)).toContainText(/已保存/);
  await page.goto(`${JOURNEY}?edition=1`);
  await expect(paper(page)).not.toContainText('第二版补充。');
  await expect(page.getByRole('link', { name: '返回当前报告' })).toBeVisible();
});

test('nothing typed is lost: the tab closed, the network gone, two at one section', async ({ person }) => {
  test.slow();
  const { page } = await person('performance', { at: DESK });
  const context = page.context();
  await begin(page);

  // Closed in the middle of a word, while nothing can be sent.
  await context.route('**/graphql', (route) => route.abort());
  await write(page, WORK, '关页之前写的话。');
  await expect(page.locator('.save-state')).toContainText('保存在本机');
  await page.close({ runBeforeUnload: false });
  await context.unroute('**/graphql');
  const again = await context.newPage();
  await again.goto(DESK);
  await expect(section(again, WORK)).toContainText('关页之前写的话。');
  await expect(saved(again)).toBeVisible();
  await again.reload();
  await expect(section(again, WORK)).toContainText('关页之前写的话。');

  // Offline and back.
  await context.setOffline(true);
  await write(again, WORK, '断网时写的话。');
  await expect(again.locator('.save-state')).toContainText('保存在本机');
  await context.setOffline(false);
  await expect(saved(again)).toBeVisible({ timeout: 40_000 });

  // Two people in one section: both versions side by side, and a choice.
  const other = await person('performance', { at: DESK });
  await expect(section(other.page, WORK)).toContainText('断网时写的话。');
  await other.page.context().setOffline(true);
  await write(other.page, WORK, '乙的话。');
  await write(again, WORK, '甲的话。');
  await expect(saved(again)).toBeVisible();
  await other.page.context().setOffline(false);
  await other.page.getByRole('button', { name: '比较并选定' }).click({ timeout: 40_000 });
  await expect(sheet(other.page)).toContainText('甲的话。');
  await expect(sheet(other.page)).toContainText('乙的话。');
  await sheet(other.page).getByText('两者都留').first().click();
  await sheet(other.page).getByRole('button', { name: '按逐处选择保存' }).click();
  await expect(saved(other.page)).toBeVisible();
  await other.page.reload();
  for (const words of ['甲的话。', '乙的话。']) await expect(section(other.page, WORK)).toContainText(words);

  // A person's words give place to the draft, and undo brings them back.
  await section(other.page, WORK).click();
  await other.page.getByRole('tab', { name: '起草文字' }).click();
  await other.page.getByRole('button', { name: '恢复起草文字' }).click();
  await sheet(other.page).getByRole('button', { name: '恢复起草文字' }).click();
  await expect(section(other.page, WORK)).not.toContainText('乙的话。');
  await section(other.page, WORK).click();
  await other.page.keyboard.press('Control+z');
  await expect(section(other.page, WORK)).toContainText('乙的话。');
});

test('who may not read a report is told so, and whom to ask', async ({ person }) => {
  const stranger = await person('stranger', { at: JOURNEY });
  await expect(stranger.page.getByText(/不在您的查看范围内/)).toBeVisible();
  const preparer = await person('preparer', { at: JOURNEY });
  await expect(preparer.page.getByText(/请联系本单位负责人或本县财政局绩效股/)).toBeVisible();
  const { page } = await person('performance', { at: '/summary/990121/1999' });
  await expect(page.getByText('该年度没有数据')).toBeVisible();
  await page.goto('/summary/990121/last');
  await expect(page.getByText('没有“last”这个年度')).toBeVisible();
  const audit = await person('audit', { at: '/summary/990122/2021' });
  await expect(audit.page.getByText(/不在您的查看范围内|尚未签发/)).toBeVisible();
});

test('the page is whole in every look', async ({ person }) => {
  test.slow();
  const { page } = await person('performance', { at: DESK });
  await begin(page);
  for (const variation of TWO_VARIATIONS) {
    await turnTo(page, variation);
    await expect(paper(page)).toBeVisible();
    expect(await layoutFaults(page), JSON.stringify(variation)).toEqual([]);
    expect(await accessibilityFaults(page), JSON.stringify(variation)).toEqual([]);
  }
});
