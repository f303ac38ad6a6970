import type { Page } from '@playwright/test';
import { maskedReport } from './fixtures/masked-report.ts';
import { signInByForm } from './people/session.ts';
import { expect, test } from './people/test.ts';
import { chips, expectSaved, fillFigure, openOwnReport, openPane, paper } from './writing/report.ts';

const OFFICE = '清岚县人大常委会办公室';
const PLACES = { county: '990121', prefecture: '990100', province: '990000' } as const;

/** Amounts that add up, in 万元, for everything that the published report masks. */
const FIGURES: readonly (readonly [label: string, value: string])[] = [
  ['年末实有人数', '46'],
  ['比上年增减人数', '3'],
  ['部门支出总额', '1286.42'],
  ['人员经费', '702.55'],
  ['日常公用经费', '121.62'],
  ['“三公”经费', '18.36'],
  ['公务用车购置和维护经费', '9.8'],
  ['公务接待费', '8.56'],
  ['因公出国（境）费', '0'],
  ['项目支出', '462.25'],
  ['支出实现率', '96.3'],
  ['社会保障和就业支出', '88.16'],
  ['卫生健康支出', '41.2'],
  ['住房保障支出', '56.3'],
];

/** The year's report of the People's Congress office, from an empty page to the province's sums. */
test.describe
  .serial('the main journey', () => {
    let report: string;
    let before: Record<keyof typeof PLACES, number>;

    test('the preparer signs in and finds the empty evaluation of 2021', async ({ page, person }) => {
      before = await acceptedIn(await person('province'));
      await page.goto('/');
      await signInByForm(page, 'preparer');
      const card = page.getByRole('article').filter({ hasText: '2021年度' });
      await expect(card).toContainText('填报中');
      await expect(card).toContainText('完整度 0%');
      report = await openOwnReport(page, 2021);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(`${OFFICE} 2021年度自评`);
    });

    test('the report is read, looked through, corrected and taken over', async ({ person }) => {
      const { page } = await person('preparer', { at: report });
      await page.getByRole('link', { name: /导\s*入/ }).click();
      await page.getByRole('textbox', { name: '粘贴报告全文' }).fill(maskedReport());
      await page.getByRole('button', { name: /^识\s*别$/ }).click();

      const pieces = page.getByRole('grid', { name: '识别结果' });
      await expect(pieces.getByRole('row').filter({ hasText: '→ 一、部门概况' })).toBeVisible();
      await expect(pieces.getByRole('row').filter({ hasText: '人员经费 *.*万元' })).toContainText(/可信 0\.\d\d/);
      await expect(pieces.getByRole('row').filter({ hasText: '政府性基金预算支出 无' })).toBeVisible();
      await answerQuestion(page, '没有“元”', '480');
      await answerQuestion(page, '是否经办社会保险基金', '无');
      await page.getByRole('button', { name: /全部采用可信项/ }).click();
      await page.getByRole('button', { name: /导入 \d+ 项/ }).click();

      await expect(page).toHaveURL(report);
      await expect(chips(page, '人员经费')).toHaveText('*.*万元');
      await expect(paper(page)).toContainText('我单位无政府性基金');
    });

    test('the masked numbers are filled in; a wrong sum is flagged everywhere and mended with the value offered', async ({
      person,
    }) => {
      const { page } = await person('preparer', { at: report });
      for (const [label, value] of FIGURES) await fillFigure(page, label, value);
      await fillFigure(page, '基本支出', '824.71');
      await openPane(page, /校验/);
      const finding = page.getByRole('article').filter({ hasText: 'ARI-02' });
      await expect(finding).toContainText('824.17');
      await expect(finding).toContainText('824.71');
      await expect(chips(page, '基本支出').first()).toHaveAccessibleName(/有阻断问题/);
      await expect(
        page
          .getByRole('navigation', { name: '目录' })
          .getByRole('button', { name: /基本支出情况/ })
          .getByLabel('阻断'),
      ).toBeVisible();

      await page.getByRole('button', { name: /提交审核/ }).click();
      const sheet = page.getByRole('dialog', { name: '提交' });
      await expect(sheet).toContainText(/\d+ 项阻断问题，须先改正/);
      await expect(sheet.getByRole('button', { name: /^提\s*交$/ })).toBeDisabled();
      await sheet.getByRole('button', { name: '返回修改' }).last().click();

      await finding.getByRole('button', { name: '改为 824.17万元' }).click();
      await expect(finding).toBeHidden();
      await expect(chips(page, '基本支出').first()).toHaveText('824.17万元');
      await expect(chips(page, '基本支出').first()).not.toHaveAccessibleName(/有阻断问题/);
      await expectSaved(page);
    });

    test('what needs a reason gets one, and the report is handed to the head', async ({ person }) => {
      const { page } = await person('preparer', { at: report });
      await submitWithReasons(page);
    });

    test('the head reads it and signs', async ({ person }) => {
      const { page } = await person('unithead');
      await signAsHead(page);
    });

    test('the bureau returns it with an opinion on a figure and one on a section', async ({ person }) => {
      const { page } = await person('performance', { at: `${report}/review` });
      await chips(page, '项目支出').first().click();
      await page.getByRole('form', { name: '项目支出' }).getByRole('button', { name: '提意见' }).click();
      await addOpinion(page, '请说明项目支出与上年相比增减的原因。');
      await page.getByRole('button', { name: '对“七、存在的问题”提意见' }).click();
      await addOpinion(page, '请逐项写明问题、涉及金额和原因。');
      await page.getByRole('button', { name: '退回（2 条意见）' }).click();
      await page.getByRole('dialog', { name: '退回修改' }).getByRole('button', { name: '退回（2 条意见）' }).click();
      await expect(page.getByText('已办理')).toBeVisible();
    });

    test('the preparer sees each opinion at its place and answers it', async ({ person }) => {
      const { page } = await person('preparer');
      const card = page.getByRole('article').filter({ hasText: '2021年度' });
      await expect(card).toContainText('已退回');
      await expect(card).toContainText('2 条退回意见待回复');
      await openOwnReport(page, 2021);
      const opinion = (words: string) => page.getByRole('article').filter({ hasText: words });
      const onFigure = opinion('与上年相比增减的原因');
      await onFigure.getByRole('button', { name: '项目支出' }).click();
      await expect(chips(page, '项目支出').first()).toBeInViewport();
      await answer(onFigure, '本年新增换届选举经费，已在正文补充说明。');
      const onSection = opinion('请逐项写明问题');
      await onSection.getByRole('button', { name: '七、存在的问题' }).click();
      await expect(page.getByRole('textbox', { name: '七、存在的问题' })).toBeInViewport();
      await page.keyboard.press('Control+End');
      await page.keyboard.type('具体为：代表活动经费15万元因会议延期未执行，原因是年初未编制分月用款计划。');
      await answer(onSection, '已补充金额和原因。');
      await expectSaved(page);
      await submitWithReasons(page);
    });

    test('the head signs again, and the bureau accepts with its own score', async ({ person }) => {
      const head = await person('unithead');
      await signAsHead(head.page);
      const { page } = await person('performance', { at: `${report}/review` });
      await page.getByRole('button', { name: /^通\s*过$/ }).click();
      const sheet = page.getByRole('dialog', { name: '审核通过' });
      const score = sheet.getByRole('textbox', { name: /复核得分/ });
      await score.fill('188.5');
      await expect(sheet.getByRole('alert')).toContainText('0 至 100');
      await score.fill('88.5');
      await sheet.getByRole('button', { name: /^通\s*过$/ }).click();
      await expect(page.getByText('已办理')).toBeVisible();
    });

    test('county, prefecture and province count it, and the county lists it', async ({ person }) => {
      const province = await person('province');
      expect(await acceptedIn(province)).toEqual({
        county: before.county + 1,
        prefecture: before.prefecture + 1,
        province: before.province + 1,
      });
      const { page } = await person('performance', { at: `/overview/${PLACES.county}/2021` });
      const row = page.getByRole('row').filter({ hasText: OFFICE });
      await expect(row).toContainText('已通过');
      await expect(row).toContainText('88.5');
      await row.getByRole('link').first().click();
      await expect(page).toHaveURL(new RegExp(report));
    });

    test('the history says who did what, when, and which version by its hash', async ({ person }) => {
      const { page } = await person('preparer', { at: `${report}/history` });
      const steps = page.getByRole('region', { name: '办理过程' });
      for (const done of ['建立自评', '导入报告', '说明原因', '提交', '退回', '回复意见', '审核通过'])
        await expect(steps.getByText(done, { exact: true }).first()).toBeVisible();
      for (const role of ['填报人', '单位负责人', '绩效股']) await expect(steps).toContainText(`（${role}）`);
      await expect(steps.locator('time').first()).toHaveText(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
      const revisions = page.getByRole('region', { name: '提交的版本' }).getByRole('row');
      await expect(revisions).toHaveCount(1 + 4);
      await expect(revisions.filter({ hasText: '第 4 版' }).locator('code')).toHaveAttribute('title', /^[0-9a-f]{64}$/);
    });
  });

/** How many are accepted, as the overview of each place shows it. */
async function acceptedIn({ page }: { page: Page }): Promise<Record<keyof typeof PLACES, number>> {
  const count = async (code: string) => {
    await page.goto(`/overview/${code}/2021`);
    return Number(await page.getByTitle('打开名单：已通过').first().textContent());
  };
  return {
    county: await count(PLACES.county),
    prefecture: await count(PLACES.prefecture),
    province: await count(PLACES.province),
  };
}

async function answerQuestion(page: Page, words: string, value: string): Promise<void> {
  const question = page.getByRole('grid', { name: '识别结果' }).getByRole('row').filter({ hasText: words });
  await question.getByRole('button', { name: '更正' }).click();
  await question.getByRole('textbox').fill(value);
  await question.getByRole('textbox').press('Enter');
  await expect(question.getByLabel('已采用')).toBeVisible();
}

/** Opens the sheet, gives every reason asked for, and hands in. */
async function submitWithReasons(page: Page): Promise<void> {
  await page.getByRole('button', { name: /提交审核/ }).click();
  const sheet = page.getByRole('dialog', { name: '提交' });
  const submit = sheet.getByRole('button', { name: /^提\s*交$/ });
  await expect(sheet.getByText('下一环节')).toBeVisible();
  const reasons = sheet.getByRole('textbox', { name: /^原因 / });
  for (let left = await reasons.count(); left > 0; left--) {
    await reasons.first().fill('经核对属实，按公开要求脱敏，原始数据已报财政局备查。');
    await sheet
      .getByRole('button', { name: /^保\s*存$/ })
      .first()
      .click();
    await expect(reasons).toHaveCount(left - 1);
  }
  await expect(sheet).toContainText('校验通过，可以提交。');
  await submit.click();
  await expect(sheet).toContainText('已提交');
  await expect(sheet.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  await sheet
    .getByRole('button', { name: /^关\s*闭$/ })
    .last()
    .click();
  await expect(page.getByRole('heading', { level: 1 }).locator('..')).toContainText('待负责人签发');
}

async function signAsHead(page: Page): Promise<void> {
  const card = page.getByRole('article').filter({ hasText: '2021年度' });
  await expect(card).toContainText('待负责人签发');
  await card.getByRole('link', { name: '审阅签发' }).click();
  await page.getByRole('button', { name: '签发' }).click();
  const sheet = page.getByRole('dialog', { name: '提交' });
  await expect(sheet).toContainText('业务股室初审');
  await sheet.getByRole('button', { name: /^提\s*交$/ }).click();
  await expect(sheet.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
}

async function addOpinion(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: '意见', exact: true }).fill(words);
  await page.getByRole('button', { name: '加入退回意见' }).click();
  await expect(page.getByRole('button', { name: '加入退回意见' })).toBeHidden();
}

async function answer(opinion: ReturnType<Page['getByRole']>, words: string): Promise<void> {
  await opinion.getByRole('textbox').fill(words);
  await opinion.getByRole('button', { name: /^答\s*复$/ }).click();
  await expect(opinion.getByText(words)).toBeVisible();
  await expect(opinion.getByRole('textbox')).toBeHidden();
}
