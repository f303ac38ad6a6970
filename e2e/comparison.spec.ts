import type { Page } from '@playwright/test';
import { accessibilityFaults } from './looking/accessibility.ts';
import { layoutFaults } from './looking/layout.ts';
import { TWO_VARIATIONS, turnTo } from './looking/variations.ts';
import { expect, test } from './people/test.ts';

test.describe.configure({ mode: 'parallel' });

const OWN = '清岚县人大常委会办公室';
const OTHERS = ['清岚县人民政府办公室', '清岚县教育局'] as const;

const table = (page: Page) => page.getByRole('region', { name: '对比表' });
const row = (page: Page, name: string) => table(page).getByRole('row').filter({ hasText: name });
const remarks = (page: Page) => page.getByRole('region', { name: '对比', exact: true }).getByRole('list').first();
const drawing = (page: Page) => page.getByRole('region', { name: '图', exact: true });

async function chooseIn(page: Page, field: string, ...options: readonly string[]): Promise<void> {
  const box = page.getByRole('combobox', { name: field, exact: true });
  for (const option of options) {
    await box.fill(option);
    await page.locator('.ant-select-item-option').filter({ hasText: option }).first().click();
  }
  await page.keyboard.press('Escape');
}

test('the bureau sends a comparison as a link, and everybody sees in it what they may see', async ({ person }) => {
  test.slow();
  const bureau = await person('performance', {
    at: '/comparison?years=2020',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { page } = bureau;
  await chooseIn(page, '部门', OWN, ...OTHERS);
  await expect(table(page).getByRole('row')).toHaveCount(2 + 3 + 1);
  await chooseIn(page, '指标库指标得分率', '社会效益');
  await expect(table(page).getByRole('columnheader', { name: '社会效益（F25B）得分率（%）' })).toBeVisible();
  await expect(page).toHaveURL(/indicator\.F25B/);
  await page.getByRole('checkbox', { name: `在图中标出${OTHERS[1]}` }).check();
  await page.getByText('分布', { exact: true }).click();
  await expect(drawing(page).getByRole('heading')).toHaveText('预算执行率（2020年度）在同类中的分布');
  await expect(drawing(page).locator('svg text').filter({ hasText: OTHERS[1] })).toBeVisible();
  await expect(row(page, OTHERS[0])).toContainText(/\d{2}\.\d{2}%/);
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByText(/已复制/)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const sent = new URL(link);
  expect(sent.searchParams.get('county')).toBe('990121');
  expect(sent.searchParams.get('departments')?.split(',')).toHaveLength(3);
  expect(bureau.troubles.take()).toEqual([]);
  const at = `${sent.pathname}${sent.search}`;

  // A department of the link: itself by name, the others as numbers, in the page and in what came over the wire.
  const department = await person('preparer');
  const heard: Promise<string>[] = [];
  department.page.on('response', (response) => {
    if (response.url().endsWith('/graphql')) heard.push(response.text().catch(() => ''));
  });
  await department.page.goto(at);
  await expect(remarks(department.page)).toContainText('链接中有 2 个单位您无权查看');
  await expect(row(department.page, OWN)).toContainText('96.88%');
  await expect(table(department.page).getByRole('columnheader', { name: /社会效益（F25B）得分率/ })).toBeVisible();
  await expect(table(department.page).getByRole('row')).toHaveCount(2 + 1 + 1);
  await expect(drawing(department.page).getByRole('heading')).toHaveText('预算执行率（2020年度）在同类中的分布');
  await expect(drawing(department.page).locator('svg text').filter({ hasText: OWN })).toBeVisible();
  await department.page.getByText('排名', { exact: true }).click();
  await department.page.getByRole('button', { name: '显示数据' }).click();
  const unnamed = drawing(department.page).getByRole('rowheader', { name: '某单位' });
  expect(await unnamed.count()).toBeGreaterThanOrEqual(5);
  for (const name of OTHERS) await expect(department.page.getByText(name)).toHaveCount(0);
  const wire = (await Promise.all(heard)).join('\n');
  expect(wire).toContain(OWN);
  for (const name of OTHERS) expect(wire).not.toContain(name);
  expect(department.troubles.take()).toEqual([]);

  // A department that the link does not name sees itself all the same.
  const another = await person('supervisor', { at });
  await expect(row(another.page, '清岚县教育局')).toBeVisible();
  await expect(another.page.getByText(OWN)).toHaveCount(0);

  const prefecture = await person('prefecture', { at });
  for (const name of [OWN, ...OTHERS]) await expect(row(prefecture.page, name)).toBeVisible();
  await expect(prefecture.page.getByText(/无权查看/)).toHaveCount(0);
  await expect(prefecture.page.getByRole('combobox', { name: '范围' })).toBeVisible();
  expect(prefecture.troubles.take()).toEqual([]);

  const stranger = await person('stranger', { at });
  await expect(stranger.page.getByText(/没有找到|不在您的查看范围内|无权/).first()).toBeVisible();
  for (const name of [OWN, ...OTHERS]) await expect(stranger.page.getByText(name)).toHaveCount(0);
});

test.describe('a link that has grown old says what is wrong with it', () => {
  for (const [what, address, sentence] of [
    [
      'a measure that is no more',
      'measures=ratio.execution,expenditure.magic&years=2020',
      '指标 expenditure.magic 已不存在',
    ],
    [
      'an indicator that nobody uses',
      'measures=ratio.execution,indicator.K08&years=2020',
      '所列单位在所选年度都没有使用指标“公务用车购置运行费变动率（决算口径）”（K08）',
    ],
    [
      'an indicator that no library has',
      'measures=ratio.execution,indicator.Z99&years=2020',
      '指标库中没有编码为 Z99 的指标',
    ],
    ['a year without data', 'measures=ratio.execution&years=2019,2020', '2019年度的自评都未通过审核'],
    ['only such a year', 'measures=ratio.execution&years=2019', '没有一个单位有数值，不能画图'],
    ['no measure at all', 'measures=expenditure.magic&years=2020', '请选择要对比的指标和年度'],
    [
      'departments out of sight',
      'measures=ratio.execution&years=2020&departments=a,b,c',
      '链接中有 3 个单位您无权查看',
    ],
    [
      'a kind of which there is one',
      'measures=ratio.execution&years=2021&category=CULTURE',
      '只有一个单位，没有可以比较的对象',
    ],
  ] as const) {
    test(what, async ({ person }) => {
      const { page, troubles } = await person('performance', { at: `/comparison?county=990121&${address}` });
      await expect(page.getByRole('main').getByText(sentence).first()).toBeVisible();
      await expect(page.getByText('NaN')).toHaveCount(0);
      expect(troubles.take()).toEqual([]);
    });
  }
});

test('a comparison is sorted and marked by the keyboard, taken away as picture and table, and opens what it is from', async ({
  person,
}) => {
  const { page, troubles } = await person('performance', { at: '/comparison?years=2020&measures=ratio.execution' });
  await expect(table(page)).toBeVisible();
  const year = table(page).getByRole('columnheader', { name: /2020/ });
  await year.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=ratio\.execution%402020&down=true|sort=ratio\.execution@2020&down=true/);
  await expect(table(page).getByRole('row').nth(2)).toContainText('98.90%');
  await page.getByRole('checkbox', { name: `在图中标出${OWN}` }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/mark=/);
  await expect(
    drawing(page)
      .locator('svg text')
      .filter({ hasText: `◆ ${OWN}` }),
  ).toBeVisible();

  for (const [button, name] of [
    [/存为图片/, '预算执行率（2020年度）排名.png'],
    [/的数据存为 Excel/, '预算执行率（2020年度）排名.xlsx'],
    [/存为表格文件/, '预算执行率（2020年度）排名.csv'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    expect((await download).suggestedFilename()).toBe(name);
  }
  const workbook = page.waitForEvent('download');
  await page.getByRole('link', { name: '导出 Excel' }).click();
  expect((await workbook).suggestedFilename()).toMatch(/\.xlsx$/);

  await row(page, OWN).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/evaluations\?.*year=2020/);
  await expect(page.getByRole('heading', { level: 1, name: /自评/ })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: OWN })).toBeVisible();
  expect(troubles.take()).toEqual([]);
});

for (const { username, charts, variations } of [
  { username: 'performance', charts: ['distribution', 'scatter', 'trend'], variations: TWO_VARIATIONS },
  { username: 'preparer', charts: ['ranking', 'distribution'], variations: TWO_VARIATIONS.slice(1) },
]) {
  test(`the drawings of a comparison, as ${username} sees them`, async ({ person }) => {
    test.slow();
    const { page, troubles } = await person(username);
    for (const chart of charts) {
      await page.goto(`/comparison?chart=${chart}&ranks=true`);
      await expect(drawing(page).locator('.chart svg').first()).toBeVisible();
      for (const variation of variations) {
        await turnTo(page, variation);
        const where = `${chart} for ${username}, ${variation.width} ${variation.language} ${variation.shade}`;
        expect.soft(await layoutFaults(page), `layout of ${where}`).toEqual([]);
        expect.soft(await accessibilityFaults(page), `accessibility of ${where}`).toEqual([]);
      }
      await turnTo(page, { width: 1440, language: 'zh', shade: 'light' });
    }
    expect.soft(troubles.take(), `console and network of ${username}`).toEqual([]);
  });
}
