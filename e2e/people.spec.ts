import type { Locator, Page } from '@playwright/test';
import { ACCOUNTS } from './people/accounts.ts';
import { signInByForm } from './people/session.ts';
import { expect, test } from './people/test.ts';
import { expectSaved, openOwnReport, paper } from './writing/report.ts';

test.describe.configure({ mode: 'parallel' });

test.describe('each account has its own home', () => {
  for (const { username, role, places, home } of ACCOUNTS) {
    test(`${username} (${role})`, async ({ person }) => {
      const { page, troubles } = await person(username);
      await expect(page.getByRole('button', { name: /账户：/ })).toContainText(role);
      await expect(page.getByRole('heading', { name: home }).first()).toBeVisible();
      const links = page.getByRole('navigation', { name: '主导航' }).getByRole('link');
      await expect(links).toHaveText([...places]);
      expect(troubles.take()).toEqual([]);
    });
  }
});

test.describe('nobody sees what is not theirs', () => {
  test('another county finds nothing at the address of the report of the People’s Congress office', async ({
    person,
  }) => {
    const owner = await person('preparer');
    const report = await openOwnReport(owner.page, 2021);
    const { page } = await person('stranger', { at: report });
    for (const part of ['', '/review', '/history', '/import']) {
      await page.goto(`${report}${part}`);
      await expect(page.getByText(/没有找到|不在您的查看范围内/).first()).toBeVisible();
      await expect(page.getByText('清岚县人大常委会办公室')).toHaveCount(0);
    }
  });

  test('a department lists its own evaluations only', async ({ person }) => {
    const { page } = await person('neighbour', { at: '/evaluations' });
    const rows = page.getByRole('row').filter({ hasText: /20\d\d/ });
    await expect(rows.first()).toContainText('清岚县人民政府办公室');
    await expect(rows.filter({ hasNotText: '清岚县人民政府办公室' })).toHaveCount(0);
  });

  test('an administrator who types the address of the evaluations gets no evaluation', async ({ person }) => {
    const { page } = await person('sysadmin', { at: '/evaluations' });
    await expect(page.getByRole('main')).toContainText(/没有|权限|不在/);
    await expect(page.getByRole('row').filter({ hasText: /清岚县/ })).toHaveCount(0);
  });

  test('who is signed out comes to the sign-in page, and back to where they wanted to go', async ({ page }) => {
    await page.goto('/checks');
    await expect(page).toHaveURL(/\/sign-in\?to=/);
    await signInByForm(page, 'audit');
    await expect(page).toHaveURL(/\/checks$/);
  });
});

test.describe('refusals at the door', () => {
  test('a wrong password, again and again, until the account is locked', async ({ page }) => {
    await page.goto('/sign-in');
    const refusal = page.getByRole('alert');
    await signInByForm(page, 'yq-d801001', 'wrong-0');
    await expect(refusal).toContainText('用户名或密码不正确');
    await expect(page.getByLabel('密码', { exact: true })).toBeFocused();
    for (const [wrong, said] of [
      ['wrong-1', '用户名或密码不正确'],
      ['wrong-2', '再错 2 次'],
      ['wrong-3', '再错 1 次'],
      ['wrong-4', '账号已锁定'],
    ] as const) {
      await signInByForm(page, 'yq-d801001', wrong);
      await expect(refusal).toContainText(said);
    }
    await signInByForm(page, 'yq-d801001');
    await expect(refusal).toContainText(/账号已锁定，请 1\d 分钟后再试/);
    await page.getByRole('button', { name: /English/ }).click();
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  });

  test('an account that does not exist is refused in the same words', async ({ page }) => {
    await page.goto('/sign-in');
    await signInByForm(page, 'nobody-of-this-name', 'wrong');
    await expect(page.getByRole('alert')).toContainText('用户名或密码不正确');
  });

  test('empty fields are asked for', async ({ page }) => {
    await page.goto('/sign-in');
    await page.getByRole('button', { name: /登\s*录/ }).click();
    await expect(page.getByText('请填写用户名')).toBeVisible();
    await expect(page.getByText('请填写密码')).toBeVisible();
  });
});

test('keyboard only: sign in, open the report, change a figure, go to the next finding', async ({ page }) => {
  const keys = page.keyboard;
  await page.goto('/');
  await expect(page.getByLabel('用户名')).toBeFocused();
  await keys.type('d303001');
  await keys.press('Tab');
  await keys.type('Jiping-demo-2026');
  await keys.press('Enter');

  const card = page.getByRole('article').filter({ hasText: '2021年度' });
  const open = card.getByRole('link', { name: /填报|修改并回复/ });
  await expect(open).toBeVisible();
  await pressUntilFocused(page, 'Tab', open);
  await keys.press('Enter');
  await expect(paper(page)).toBeVisible();

  const heading = page.getByRole('navigation', { name: '目录' }).getByRole('button', { name: /^二、/ });
  await pressUntilFocused(page, 'Tab', heading);
  await keys.press('Enter');
  await expect(page.getByRole('textbox', { name: /^二、/ })).toBeFocused();
  const chip = page.getByRole('textbox', { name: /^二、/ }).locator('[data-figure]').first();
  const field = page.getByRole('form').getByLabel(/^数值/);
  await expect(async () => {
    await keys.press('ArrowRight');
    if (await page.locator('.ProseMirror-selectednode').count()) await keys.press('Enter');
    await expect(field).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0], timeout: 60_000 });
  await keys.press('Control+A');
  await keys.type('1234.56');
  await keys.press('Enter');
  await expect(field).toBeHidden();
  await expect(chip).toHaveText('1,234.56万元');
  await expectSaved(page);

  await keys.press('F8');
  const current = page.getByRole('article').and(page.locator('[aria-current="true"]'));
  await expect(current).toBeVisible();
  const first = await current.textContent();
  await keys.press('F8');
  await expect(current).not.toHaveText(first ?? '');
});

async function pressUntilFocused(page: Page, key: string, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(wanted).toBeFocused();
}
