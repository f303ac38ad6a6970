import path from 'node:path';
import type { Page } from '@playwright/test';
import { openProject } from './filling/form.ts';
import { closeDrawer, openIndicator } from './filling/indicators.ts';
import { RESULTS } from './house/paths.ts';
import { accessibilityFaults, type Looked } from './looking/accessibility.ts';
import { layoutFaults } from './looking/layout.ts';
import { reportOf } from './looking/reports.ts';
import { EVERY_VARIATION, settled, TWO_VARIATIONS, turnTo, type Variation } from './looking/variations.ts';
import { expect, test } from './people/test.ts';
import { Troubles } from './people/troubles.ts';
import { paper } from './writing/report.ts';

test.describe.configure({ mode: 'parallel' });

interface Screen {
  readonly name: string;
  readonly username: string;
  /** From the workbench to the screen. */
  readonly open: (page: Page) => Promise<unknown>;
  readonly variations?: readonly Variation[];
}

const at = (address: string) => (page: Page) => page.goto(address);
const atReport =
  (departmentCode: string, part = '') =>
  async (page: Page) =>
    page.goto(`${await reportOf(page, departmentCode)}${part}`);
const home = (username: string): Screen => ({
  name: `home-${username}`,
  username,
  open: at('/'),
  variations: TWO_VARIATIONS,
});

const SCREENS: readonly Screen[] = [
  { name: 'workbench', username: 'neighbour', open: at('/') },
  ...['unithead', 'supervisor', 'section', 'director', 'evaluator', 'congress', 'prefecture', 'sysadmin'].map(home),
  { name: 'evaluations', username: 'performance', open: at('/evaluations') },
  { name: 'writing', username: 'neighbour', open: openFindings },
  { name: 'reading', username: 'congress', open: atReport('103001'), variations: TWO_VARIATIONS },
  { name: 'import', username: 'neighbour', open: atReport('102001', '/import'), variations: TWO_VARIATIONS },
  { name: 'look-through', username: 'neighbour', open: openReading },
  { name: 'form-basic-data', username: 'neighbour', open: atReport('102001', '?form=basicData') },
  { name: 'form-overall', username: 'neighbour', open: atReport('102001', '?form=overall') },
  { name: 'form-project', username: 'neighbour', open: openProjectForm },
  { name: 'form-reading', username: 'congress', open: atReport('103001', '?form=overall'), variations: TWO_VARIATIONS },
  {
    name: 'form-review',
    username: 'performance',
    open: atReport('401001', '/review?form=overall'),
    variations: TWO_VARIATIONS,
  },
  { name: 'review', username: 'performance', open: atReport('401001', '/review') },
  { name: 'history', username: 'performance', open: atReport('103001', '/history') },
  { name: 'revision', username: 'performance', open: atReport('103001', '/revisions/1'), variations: TWO_VARIATIONS },
  { name: 'overview-county', username: 'director', open: at('/overview/990121/2021') },
  {
    name: 'overview-prefecture',
    username: 'prefecture',
    open: at('/overview/990100/2020'),
    variations: TWO_VARIATIONS,
  },
  { name: 'overview-province', username: 'province', open: at('/overview/990000/2021') },
  { name: 'overview-no-year', username: 'director', open: at('/overview/990121/2009'), variations: TWO_VARIATIONS },
  { name: 'comparison', username: 'performance', open: at('/comparison') },
  { name: 'checks', username: 'audit', open: at('/checks') },
  { name: 'templates', username: 'performance', open: at('/templates'), variations: TWO_VARIATIONS },
  { name: 'template-forms', username: 'performance', open: at('/templates/hunan-2021?part=forms') },
  ...['indicators', 'scoring', 'figures', 'checks', 'problems'].map(
    (part): Screen => ({
      name: `template-${part}`,
      username: 'performance',
      open: at(`/templates/hunan-2021?part=${part}`),
      variations: TWO_VARIATIONS,
    }),
  ),
  { name: 'not-found', username: 'preparer', open: at('/nowhere'), variations: TWO_VARIATIONS },
];

for (const { name, username, open, variations = EVERY_VARIATION } of SCREENS) {
  test(`${name}, as ${username} sees it`, async ({ person }) => {
    test.slow();
    const { page, troubles } = await person(username);
    await open(page);
    await lookAt(page, name, variations, troubles);
  });
}

test('sign-in, as anybody sees it', async ({ page }) => {
  const troubles = new Troubles(page);
  await page.goto('/sign-in');
  await lookAt(page, 'sign-in', EVERY_VARIATION, troubles);
});

test('the small forms and sheets, as the preparer sees them', async ({ person }) => {
  const { page, troubles } = await person('neighbour');
  await openFindings(page);
  await paper(page)
    .getByLabel(/^基本支出 /)
    .first()
    .click();
  await expect(page.getByRole('form', { name: '基本支出' })).toBeVisible();
  await lookAt(page, 'figure-form', [{ width: 1440, language: 'zh', shade: 'light' }], troubles);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /提交审核/ }).click();
  await expect(page.getByRole('dialog', { name: '提交' })).toBeVisible();
  await lookAt(page, 'submit-sheet', [{ width: 1440, language: 'zh', shade: 'light' }], troubles);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('combobox')).toBeFocused();
  await lookAt(page, 'palette', [{ width: 1440, language: 'zh', shade: 'light' }], troubles);
});

test('the drawers beside a form, as the preparer sees them', async ({ person }) => {
  const { page, troubles } = await person('neighbour');
  await atReport('102001', '?form=overall')(page);
  await page.getByRole('button', { name: '从指标库选用' }).click();
  const library = page.getByRole('dialog', { name: '共性指标库' });
  await expect(library.getByRole('checkbox').first()).toBeVisible();
  await lookAt(page, 'library', [{ width: 1440, language: 'zh', shade: 'light' }], troubles);
  await page.keyboard.press('Escape');
  await expect(library).toBeHidden();
  const drawer = await openIndicator(page, '政府采购执行率');
  await lookAt(page, 'indicator', [{ width: 1440, language: 'zh', shade: 'dark' }], troubles);
  await closeDrawer(drawer);
  await page.getByRole('button', { name: /项阻断/ }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await lookAt(page, 'form-findings', [{ width: 1440, language: 'zh', shade: 'light' }], troubles);
});

/** The variations in which axe looks, and at what: each shade and each language once. */
const LOOKED_AT_BY_AXE: ReadonlyMap<string, Looked> = new Map([
  ['1440 zh light', 'everything'],
  ['1440 zh dark', 'colours'],
  ['1024 en dark', 'everything'],
]);

/** Takes a picture of every variation, and holds the page to having no fault in any. */
async function lookAt(page: Page, name: string, variations: readonly Variation[], troubles: Troubles): Promise<void> {
  await settled(page);
  for (const variation of variations) {
    const { width, language, shade } = variation;
    const picture = `${name}-${width}-${language}-${shade}`;
    await turnTo(page, variation);
    await page.screenshot({ path: path.join(RESULTS, 'screens', `${picture}.png`) });
    expect.soft(await layoutFaults(page), `layout of ${picture}`).toEqual([]);
    const looked = LOOKED_AT_BY_AXE.get(`${width} ${language} ${shade}`);
    if (looked !== undefined)
      expect.soft(await accessibilityFaults(page, looked), `accessibility of ${picture}`).toEqual([]);
  }
  expect.soft(troubles.take(), `console and network of ${name}`).toEqual([]);
}

async function openFindings(page: Page): Promise<void> {
  await atReport('102001')(page);
  await page.getByRole('tab', { name: /校验/ }).click();
  await expect(page.getByRole('article').filter({ hasText: 'ARI-02' })).toBeVisible();
}

async function openProjectForm(page: Page): Promise<void> {
  await atReport('102001', '?form=overall')(page);
  await openProject(page, 0);
}

async function openReading(page: Page): Promise<void> {
  await atReport('102001', '/import')(page);
  await page.getByRole('textbox', { name: '粘贴报告全文' }).fill(READING);
  await page.getByRole('button', { name: /^识\s*别$/ }).click();
  await expect(page.getByRole('grid', { name: '识别结果' })).toBeVisible();
}

/** Last year's report of somebody else, with a doubt and a warning to look at. */
const READING = `清岚县司法局2020年度部门整体支出绩效自评报告
一、部门概况
（一）基本情况
人员情况。2020年末实有人数79人，比上年减少2人。
二、一般公共预算支出情况
（一）基本支出情况
2020年部门支出总额1，650.4万元。基本支出1268.2万元，其中人员经费1109.6万元，日常公用经费158.6万元。
（二）项目支出情况
项目支出382.2万元，项目经费实际到位资金400万，支出实现率95.55%。
三、政府性基金预算支出情况
我单位无政府性基金。
六、部门整体支出绩效情况
全年调解矛盾纠纷612件，开展普法宣传48次。
`;
