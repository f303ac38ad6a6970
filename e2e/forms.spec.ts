import {
  asCells,
  CLIPBOARD,
  cell,
  choose,
  clipboardText,
  copyElsewhere,
  FORMS,
  field,
  openForm,
  shownIn,
} from './filling/form.ts';
import { expect, test } from './filling/house.ts';
import { pressUntilFocused } from './filling/keyboard.ts';
import { inputMethod } from './writing/input-method.ts';
import { chips, expectSaved, openOwnReport } from './writing/report.ts';

/** As an office keeps it in Excel, in yuan: last year's accounts and budget, this year's budget and accounts. */
const SPENDING = asCells([
  ['单位：元', '', '', '', ''],
  ['“三公”经费', '192,300.00', '210,000.00', '200,000.00', '183,600.00'],
  ['其中：公车购置', '0', '0', '0', '0'],
  ['公车运行维护', '104,000.00', '110,000.00', '105,000.00', '９８，０００．００'],
  ['2．因公出国（境）经费', '0', '0', '0', '0'],
  ['3．公务接待', '88,300.00', '100,000.00', '95,000.00', '85,600.00'],
]);

test.use({ houseFor: 'forms' });

test.describe('the base data table of an empty evaluation', () => {
  test('a block pasted from Excel fills it, totals follow, undo takes it back, and it stands after a reload', async ({
    person,
  }) => {
    const { page } = await person('preparer', { permissions: CLIPBOARD });
    await openOwnReport(page, 2021);
    await openForm(page, FORMS.basicData);
    await choose(page, 'threePublics.total.previous');
    await copyElsewhere(page, SPENDING);
    await page.keyboard.press('Control+V');

    await test.step('each row is found by its label, in 万元, whatever it was printed like', async () => {
      await expect(page.getByText(/已粘贴 \d+ 格，按行名对应/)).toBeVisible();
      await expect(shownIn(page, 'threePublics.vehicles.operation')).toHaveText('9.80');
      await expect(shownIn(page, 'threePublics.reception.previous')).toHaveText('8.83');
      await expect(shownIn(page, 'threePublics.overseas.budget')).toHaveText('0.00');
    });
    await test.step('what was not pasted and follows is computed', async () => {
      await expect(shownIn(page, 'threePublics.vehicles')).toHaveText('9.80');
      await expect(cell(page, 'threePublics.vehicles')).toContainText('计算得出');
      await expect(shownIn(page, 'threePublics.total')).toHaveText('18.36');
      await expect(shownIn(page, 'threePublics.controlRate')).toHaveText('91.80%');
    });
    await test.step('undo takes the whole paste back, redo brings it again', async () => {
      await page.keyboard.press('Control+Z');
      await expect(shownIn(page, 'threePublics.reception')).toHaveText('');
      await expect(shownIn(page, 'threePublics.total')).toHaveText('');
      await page.keyboard.press('Control+Y');
      await expect(shownIn(page, 'threePublics.total')).toHaveText('18.36');
    });
    await expectSaved(page);
    await page.reload();
    await expect(shownIn(page, 'threePublics.total')).toHaveText('18.36');
    await expect(shownIn(page, 'threePublics.reception.previous')).toHaveText('8.83');
  });

  test('cells copied out are what Excel takes: tabs, and the numbers as they are shown', async ({ person }) => {
    const { page } = await person('preparer', { permissions: CLIPBOARD });
    await openOwnReport(page, 2021);
    await openForm(page, FORMS.basicData);
    await choose(page, 'threePublics.vehicles.operation.previous');
    for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight']) await page.keyboard.press(key);
    await page.keyboard.press('Control+C');
    await expect(page.getByText('已复制 6 格。')).toBeVisible();
    expect((await clipboardText(page)).replaceAll('\r', '').trimEnd()).toBe('10.40\t11.00\n0.00\t0.00\n8.83\t10.00');
  });

  test('what cannot be read as a number is listed below with its reason, and nothing else is lost', async ({
    person,
  }) => {
    const { page } = await person('preparer', { permissions: CLIPBOARD });
    await openOwnReport(page, 2021);
    await openForm(page, FORMS.basicData);
    await choose(page, 'procurement.total.budget');
    await copyElsewhere(page, asCells([['35.2', '约三十万']]));
    await page.keyboard.press('Control+V');
    await expect(shownIn(page, 'procurement.total.budget')).toHaveText('35.20');
    const waiting = page.getByRole('region', { name: '1 处待处理' });
    await expect(waiting.getByRole('row').filter({ hasText: '约三十万' })).toContainText('政府采购');
    await waiting.getByRole('button', { name: '去改' }).click();
    await expect(field(page)).toHaveValue('约三十万');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('30.5');
    await page.keyboard.press('Enter');
    await expect(shownIn(page, 'procurement.total')).toHaveText('30.50');
    await expect(waiting).toBeHidden();
    await expectSaved(page);
  });
});

test('a wrong sum is flagged in the form and in the sentence that cites it; F8 leads to both, one press mends both', async ({
  person,
}) => {
  const { page } = await person('neighbour');
  const report = await openOwnReport(page, 2021);
  const chip = chips(page, '基本支出').first();
  await expect(chip).toHaveAccessibleName(/有阻断问题/);
  const finding = page.getByRole('article').filter({ hasText: 'ARI-02' });

  await test.step('F8 in the text goes to the sentence', async () => {
    // From the last finding backwards: the first ones are about the forms alone.
    await expect(async () => {
      await page.keyboard.press('Shift+F8');
      await expect(finding).toHaveAttribute('aria-current', 'true', { timeout: 500 });
    }).toPass({ intervals: [0], timeout: 30_000 });
    await expect(chip).toBeInViewport();
  });
  await test.step('F8 in the form goes to the cell', async () => {
    await page.goto(`${report}?form=overall`);
    const wrong = cell(page, 'expenditure.basic');
    await expect(wrong).toHaveAttribute('aria-invalid', 'true');
    await expect(async () => {
      await page.keyboard.press('F8');
      await expect(wrong).toHaveAttribute('aria-selected', 'true', { timeout: 300 });
    }).toPass({ intervals: [0], timeout: 30_000 });
    await expect(wrong).toBeInViewport();
    await expect(field(page)).toHaveAccessibleName(/^基本支出：/);
  });
  await test.step('the finding leads from the one to the other, and mends both', async () => {
    await page.getByRole('button', { name: /项阻断/ }).click();
    await finding.getByRole('button', { name: '看正文' }).click();
    await expect(chip).toBeInViewport();
    await finding.getByRole('button', { name: '看表格' }).first().click();
    await expect(cell(page, 'expenditure.basic')).toBeInViewport();
    const mend = finding.getByRole('button', { name: /^改为 / });
    const right = (await mend.textContent())?.replace(/^改为 /, '') ?? '';
    await mend.click();
    await expect(finding).toBeHidden();
    await expect(shownIn(page, 'expenditure.basic')).toHaveText(right.replace('万元', ''));
    await expect(cell(page, 'expenditure.basic')).not.toHaveAttribute('aria-invalid', 'true');
    await page.goto(report);
    await expect(chip).toHaveText(right);
    await expect(chip).not.toHaveAccessibleName(/有阻断问题/);
  });
});

test.describe('Chinese input in a cell', () => {
  test('letters are composed in the cell, Enter that chooses words stays in it, the next Enter goes on', async ({
    person,
  }) => {
    const { page } = await person('d104001');
    await openOwnReport(page, 2021);
    await openForm(page, FORMS.basicData);
    const measures = 'austerity.measures';
    await choose(page, measures);
    await page.keyboard.press('Delete');
    const compose = await inputMethod(page);
    await compose.letters('yan');
    await compose.letters("yan'ge");
    await compose.ownKey('Enter');
    await compose.ownKey('ArrowDown');
    await compose.words('严格');
    await expect(field(page)).toHaveValue('严格');
    await compose.letters('kong');
    await compose.words('控制“三公”经费。');
    await expect(field(page)).toHaveValue('严格控制“三公”经费。');
    await page.keyboard.press('Enter');
    await expect(shownIn(page, measures)).toHaveText('严格控制“三公”经费。');
    await expectSaved(page);
    await page.reload();
    await expect(shownIn(page, measures)).toHaveText('严格控制“三公”经费。');
  });

  test('a composition that is given up leaves the cell as it was; 无 written by it is not applicable', async ({
    person,
  }) => {
    const { page } = await person('d104001');
    await openOwnReport(page, 2021);
    await openForm(page, FORMS.basicData);
    const overseas = 'threePublics.overseas';
    await choose(page, overseas);
    const before = (await shownIn(page, overseas).textContent()) ?? '';
    const compose = await inputMethod(page);
    await compose.letters('wu');
    await compose.letters('');
    await page.keyboard.press('Escape');
    await expect(shownIn(page, overseas)).toHaveText(before);
    await compose.letters('wu');
    await compose.words('无');
    await page.keyboard.press('Enter');
    await expect(cell(page, overseas)).toHaveAttribute('data-state', 'notApplicable');
    await page.keyboard.press('Control+Z');
    await expect(shownIn(page, overseas)).toHaveText(before);
    await expectSaved(page);
  });
});

test('keyboard only: into a form, from cell to cell, every state of a value, and out again', async ({ person }) => {
  const { page } = await person('d502001');
  const keys = page.keyboard;
  await openOwnReport(page, 2021);
  const line = page
    .getByRole('navigation', { name: '目录' })
    .getByRole('button', { name: new RegExp(FORMS.basicData) });
  await pressUntilFocused(page, 'Tab', line);
  await keys.press('Enter');
  await pressUntilFocused(page, 'Tab', field(page, '二、经费控制情况'));

  const purchase = 'threePublics.vehicles.purchase';
  await expect(cell(page, 'threePublics.total.previous')).toHaveAttribute('aria-selected', 'true');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await keys.press(key);
  await expect(cell(page, purchase)).toHaveAttribute('aria-selected', 'true');
  await keys.type('12.5');
  await keys.press('Enter');
  await expect(shownIn(page, purchase)).toHaveText('12.50');
  await expect(cell(page, 'threePublics.vehicles.operation')).toHaveAttribute('aria-selected', 'true');
  await keys.press('ArrowUp');
  for (const [key, state] of [
    ['Alt+Shift+Digit2', 'masked'],
    ['Alt+Shift+Digit3', 'notApplicable'],
    ['Alt+Shift+Digit4', 'missing'],
  ] as const) {
    await keys.press(key);
    await expect(cell(page, purchase)).toHaveAttribute('data-state', state);
  }
  await keys.press('F2');
  await keys.type('8');
  await keys.press('Tab');
  await expect(shownIn(page, purchase)).toHaveText('8.00');
  await keys.press('Shift+Tab');
  await expect(cell(page, purchase)).toHaveAttribute('aria-selected', 'true');
  await expectSaved(page);

  await keys.press('Escape');
  await keys.press('Tab');
  await expect(field(page, '二、经费控制情况')).not.toBeFocused();
});
