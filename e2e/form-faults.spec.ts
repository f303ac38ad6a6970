import type { Page } from '@playwright/test';
import { cell, FORMS, openForm, shownIn, typeIn } from './filling/form.ts';
import { expect, test } from './filling/house.ts';
import { expectSaved, openOwnReport, saveState } from './writing/report.ts';

const PURCHASE = 'threePublics.vehicles.purchase';
const OPERATION = 'threePublics.vehicles.operation';
const RECEPTION = 'threePublics.reception';

test.use({ houseFor: 'form-faults' });

test.describe('nothing typed into a form is lost', () => {
  test('the network goes in the middle of a column and comes back', async ({ person }) => {
    const { page } = await person('d402001');
    await openOwnReport(page, 2021);
    await openForm(page, FORMS.basicData);
    await typeIn(page, PURCHASE, '1.11');
    await expectSaved(page);
    await page.context().setOffline(true);
    await typeIn(page, OPERATION, '2.22');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('3.33');
    await page.keyboard.press('Enter');
    await expect(saveState(page)).toContainText('连接中断，保存在本机');
    await expect(cell(page, RECEPTION)).toContainText('尚未保存');
    await page.context().setOffline(false);
    await expectSaved(page);
    await expect(cell(page, RECEPTION)).not.toContainText('尚未保存');
    await page.reload();
    for (const [code, shown] of [
      [PURCHASE, '1.11'],
      [OPERATION, '2.22'],
      [RECEPTION, '3.33'],
    ] as const)
      await expect(shownIn(page, code)).toHaveText(shown);
  });

  test('the tab is closed before anything was sent, and the form opened again', async ({ person }) => {
    const { page } = await person('d402001');
    const report = await openOwnReport(page, 2021);
    await openForm(page, FORMS.basicData);
    const context = page.context();
    await context.setOffline(true);
    await typeIn(page, RECEPTION, '4.44');
    await expect(saveState(page)).toContainText('连接中断，保存在本机');
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(`${report}?form=basicData`);
    await expect(shownIn(again, RECEPTION)).toHaveText('4.44');
    await expectSaved(again);
    await again.reload();
    await expect(shownIn(again, RECEPTION)).toHaveText('4.44');
  });

  test('the server is killed while somebody fills in, and started again', async ({ person, house }) => {
    test.slow();
    const { page } = await person('d402001');
    await openOwnReport(page, 2021);
    await openForm(page, FORMS.basicData);
    await typeIn(page, PURCHASE, '5.55');
    await house.kill();
    await typeIn(page, OPERATION, '6.66');
    await expect(saveState(page)).toContainText('保存在本机');
    await house.start();
    await expectSaved(page);
    await page.reload();
    await expect(shownIn(page, PURCHASE)).toHaveText('5.55');
    await expect(shownIn(page, OPERATION)).toHaveText('6.66');
  });
});

test.describe('two people at one form', () => {
  test('in different cells: each sees what the other entered', async ({ person }) => {
    const mine = await atForm(await person('d502001'));
    const theirs = await atForm(await person('d502001'));
    await typeIn(mine, OPERATION, '7.77');
    await expectSaved(mine);
    await typeIn(theirs, RECEPTION, '8.88');
    await expectSaved(theirs);
    await expect(shownIn(theirs, OPERATION)).toHaveText('7.77');
    await mine.reload();
    await expect(shownIn(mine, RECEPTION)).toHaveText('8.88');
  });

  test('in the same cell: the second is shown both values and chooses', async ({ person }) => {
    const mine = await atForm(await person('d502001'));
    const theirs = await atForm(await person('d502001'));
    await mine.context().setOffline(true);
    await typeIn(mine, RECEPTION, '10.1');
    await expect(saveState(mine)).toContainText('连接中断，保存在本机');
    await typeIn(theirs, RECEPTION, '20.2');
    await expectSaved(theirs);
    await mine.context().setOffline(false);
    const dialog = mine.getByRole('dialog', { name: '数据有两个版本' });
    await expect(dialog.getByRole('radio', { name: /我的版本 10\.1/ })).toBeChecked();
    await dialog.getByRole('radio', { name: /的版本 20\.2/ }).check();
    await dialog.getByRole('button', { name: '按逐处选择保存' }).click();
    await expectSaved(mine);
    await expect(shownIn(mine, RECEPTION)).toHaveText('20.20');
    await mine.reload();
    await expect(shownIn(mine, RECEPTION)).toHaveText('20.20');
  });
});

async function atForm({ page }: { page: Page }): Promise<Page> {
  await openOwnReport(page, 2021);
  await openForm(page, FORMS.basicData);
  return page;
}
