import { asCells, CLIPBOARD, cell, choose, copyElsewhere, FORMS, openForm, shownIn, typeIn } from './filling/form.ts';
import { expect, test } from './filling/house.ts';
import { closeDrawer, enterActual, indicator, openIndicator, takeFromLibrary } from './filling/indicators.ts';
import { expectSaved, openOwnReport, typeAtEnd } from './writing/report.ts';

/** What the year was paid from: budget, adjusted budget, outturn, in 万元. */
const FUNDS = asCells([
  ['年度资金总额', '950', '1,000', '880'],
  ['一般公共预算', '950', '1,000', '880'],
  ['政府性基金拨款', '无', '无', '无'],
  ['国有资本经营预算', '无', '无', '无'],
  ['社会保险基金', '无', '无', '无'],
  ['纳入专户管理的非税收入拨款', '无', '无', '无'],
  ['其他资金', '无', '无', '无'],
]);

/** An indicator of the office's own, as a row of its workbook: due by a date, and done before it. */
const OWN = asCells([
  ['产出指标', '时效指标', '年度重点工作完成时间', '时限', '2021-12-31', '', '2021-12-20', '', '23'],
]);

/** One indicator for each kind of standard, what was reached, and what that earns by hand. */
const REACHED = [
  { code: 'H13', name: '重点工作实际完成率', actual: '95', score: '7.60', why: '8 × 95 ÷ 100' },
  { code: 'K02', name: '结转结余率（目标9%）', actual: '12', score: '15.00', why: '20 × 9 ÷ 12' },
  {
    code: 'H01',
    name: '在职人员控制率',
    actual: '106',
    score: '2.00',
    why: '6 points above 100, 0.5 off for each of 5',
  },
  { code: 'H04', name: '预算控制率', actual: '8', score: '4.00', why: 'added up to 10 %: 80 % of 5' },
  { code: 'H16', name: '社会公众或服务对象满意度', actual: '85', score: '4.00', why: '80 to 90 %: two thirds of 6' },
] as const;
const CHECKLIST = { code: 'H10', name: '管理制度健全性' } as const;
const JUDGED = { code: 'H14', name: '经济效益、社会效益、生态效益' } as const;
const WHOLE = { code: 'K06', name: '审计违规率' } as const;

test.use({ houseFor: 'scoring' });

/** The office's indicators, from the library to the total. */
test.describe
  .serial('a set of indicators with each kind of standard', () => {
    test('each is scored as its standard says, as soon as what was reached is entered', async ({ person }) => {
      const { page } = await person('preparer', { permissions: CLIPBOARD });
      await openOwnReport(page, 2021);
      await openForm(page, FORMS.overall);
      await takeFromLibrary(page, [...REACHED.map(({ code }) => code), CHECKLIST.code, JUDGED.code, WHOLE.code]);

      for (const { name, actual, score, why } of REACHED) {
        await enterActual(page, name, actual);
        const code = await indicator(page, name);
        await expect(shownIn(page, code('score')), why).toHaveText(score);
        await expect(cell(page, code('score'))).toContainText('计算得出');
      }
      await test.step('a checklist: one of its items is not met', async () => {
        const drawer = await openIndicator(page, CHECKLIST.name);
        const items = drawer.getByRole('checkbox', { name: /（2）/ });
        await expect(items).toHaveCount(4);
        for (const item of (await items.all()).slice(0, 3)) await item.check();
        await closeDrawer(drawer);
        const code = await indicator(page, CHECKLIST.name);
        await expect(shownIn(page, code('score'))).toHaveText('6.00');
      });
      await test.step('judged in bands: partly met, three quarters', async () => {
        const drawer = await openIndicator(page, JUDGED.name);
        await drawer.getByRole('radio', { name: /部分达成/ }).check();
        await drawer.getByRole('spinbutton', { name: '得分系数' }).fill('75');
        await drawer.getByRole('spinbutton', { name: '得分系数' }).press('Tab');
        await closeDrawer(drawer);
        const code = await indicator(page, JUDGED.name);
        await expect(shownIn(page, code('score'))).toHaveText('7.50');
      });
      await test.step('all or nothing', async () => {
        const code = await indicator(page, WHOLE.name);
        await typeIn(page, code('weight'), '5');
        await typeIn(page, code('actual'), '1');
        await expect(shownIn(page, code('score'))).toHaveText('0.00');
        await typeIn(page, code('actual'), '0');
        await expect(shownIn(page, code('score'))).toHaveText('5.00');
      });
      await expectSaved(page);
    });

    test('an indicator of one’s own is pasted as a row, and is full when done before its date', async ({ person }) => {
      const { page } = await person('preparer', { permissions: CLIPBOARD });
      await openOwnReport(page, 2021);
      await openForm(page, FORMS.overall);
      await page.getByText('＋ 增加指标').click();
      await copyElsewhere(page, OWN);
      await page.keyboard.press('Control+V');
      const code = await indicator(page, '年度重点工作完成时间');
      await expect(shownIn(page, code('score'))).toHaveText('23.00');
      await typeIn(page, code('actual'), '2022-01-05');
      await expect(shownIn(page, code('score'))).toHaveText('0.00');
      await page.keyboard.press('Control+Z');
      await expect(shownIn(page, code('score'))).toHaveText('23.00');
      await expect(shownIn(page, 'score.indicatorWeight')).toHaveText('90.00');
      await expect(page.getByRole('status', { name: '分值' })).toContainText('合计 100');
      await expectSaved(page);
    });

    test('a score opens as arithmetic, and is followed to the total', async ({ person }) => {
      const { page } = await person('preparer', { permissions: CLIPBOARD });
      await openOwnReport(page, 2021);
      await openForm(page, FORMS.overall);
      await choose(page, 'budget.original');
      await copyElsewhere(page, FUNDS);
      await page.keyboard.press('Control+V');
      await expect(shownIn(page, 'budget.executionRate')).toHaveText('88.00%');

      await test.step('one score', async () => {
        const code = await indicator(page, REACHED[0].name);
        await choose(page, code('score'));
        await page.keyboard.press('Shift+F2');
        const form = page.getByRole('form', { name: /得分/ });
        await expect(form).toContainText('8 × 95 ÷ 100 = 7.6');
        await page.keyboard.press('Escape');
      });
      await test.step('execution, indicators and total', async () => {
        const panel = page.getByRole('region', { name: '得分', exact: true });
        await panel.getByRole('button', { name: /^预算执行/ }).click();
        await expect(panel).toContainText('8.8');
        await panel.getByRole('button', { name: /^绩效指标/ }).click();
        await expect(panel).toContainText('9 个指标中 9 个已得分');
        await expect(panel.getByRole('button', { name: /^绩效指标/ })).toContainText('74.1');
        await panel.getByRole('button', { name: /^自评总分/ }).click();
        await expect(panel.getByRole('button', { name: /^自评总分/ })).toContainText(/82\.9.*良/);
        await panel.getByRole('button', { name: /^绩效指标/ }).click();
        await panel.getByRole('button', { name: REACHED[1].name }).click();
        await expect(page.getByRole('form', { name: /得分/ })).toContainText('20 × 9 ÷ 12 = 15');
      });
      await expectSaved(page);
    });

    test('a higher score than computed asks for a reason; a lower one does not', async ({ person }) => {
      const { page } = await person('preparer');
      await openOwnReport(page, 2021);
      await openForm(page, FORMS.overall);
      const higher = await indicator(page, REACHED[0].name);
      const lower = await indicator(page, REACHED[2].name);
      await typeIn(page, lower('score'), '1');
      await typeIn(page, higher('score'), '7.9');
      await page.getByRole('button', { name: /项阻断/ }).click();
      const findings = page.getByRole('article').filter({ hasText: 'SCO-05' });
      await expect(findings).toHaveCount(1);
      await expect(findings).toContainText(REACHED[0].name);
      await expect(findings).toContainText('高于计算得分 7.6');

      await choose(page, higher('score'));
      await page.keyboard.press('Shift+F2');
      const form = page.getByRole('form', { name: /得分/ });
      await expect(form).toContainText('自评高于计算得分，必须写明理由');
      await form
        .getByRole('textbox', { name: '得分说明' })
        .fill('因上级调整，一项任务改由其他单位承担，已完成其余全部任务。');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await expect(shownIn(page, higher('scoreReason'))).toContainText('改由其他单位承担');
      await expect(cell(page, higher('score'))).not.toHaveAttribute('aria-invalid', 'true');

      await choose(page, lower('score'));
      await page.keyboard.press('Shift+F2');
      await expect(form).toContainText('自评低于计算得分，可以');
      await form.getByRole('button', { name: '改用计算得分' }).click();
      await page.keyboard.press('Escape');
      await expect(shownIn(page, lower('score'))).toHaveText('2.00');
      await expectSaved(page);
    });

    test('a count in the text becomes an indicator with its sentence as evidence', async ({ person }) => {
      const { page } = await person('preparer');
      await openOwnReport(page, 2021);
      await typeAtEnd(page, '六、部门整体支出绩效情况', '全年组织代表视察活动12次，督办代表建议86件。');
      await expectSaved(page);
      await openForm(page, FORMS.overall);
      await page.getByRole('button', { name: '正文线索 2' }).click();
      const drawer = page.getByRole('dialog', { name: '正文中的数量' });
      await drawer
        .getByRole('listitem')
        .filter({ hasText: '代表视察活动' })
        // Both counts quote the same sentence; the visits come first in it.
        .first()
        .getByRole('button', { name: '设为指标' })
        .click();
      await expect(drawer.getByRole('listitem')).toHaveCount(1);
      await closeDrawer(drawer);
      const code = await indicator(page, '代表视察活动');
      await expect(shownIn(page, code('actual'))).toHaveText('12');
      await expect(shownIn(page, code('unit'))).toHaveText('次');
      const beside = await openIndicator(page, '代表视察活动');
      await expect(beside.getByRole('textbox', { name: '佐证说明' })).toHaveValue(/组织代表视察活动12次/);
      await expectSaved(page);
    });
  });
