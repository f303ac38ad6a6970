import { rm } from 'node:fs/promises';
import { dataDirectory } from './house/data-directory.ts';
import { DatabaseWay } from './house/database-way.ts';
import { freePort } from './house/free-port.ts';
import { ServerProcess } from './house/server-process.ts';
import { signInByForm } from './people/session.ts';
import { expect, test } from './people/test.ts';
import { enterSection, expectSaved, openOwnReport, paper, saveState, section, typeAtEnd } from './writing/report.ts';

const PROBLEMS = '七、存在的问题';
const MEASURES = '八、改进措施和有关建议';

test.describe('nothing typed is lost', () => {
  test('the network goes in the middle of a sentence and comes back', async ({ person }) => {
    const { page } = await person('neighbour');
    await openOwnReport(page, 2021);
    await typeAtEnd(page, PROBLEMS, '断网之前写的，');
    await page.context().setOffline(true);
    await page.keyboard.type('断网之后写的。', { delay: 15 });
    await expect(saveState(page)).toContainText('连接中断，保存在本机');
    await expect(page.getByText(/连接不上服务器/)).toBeVisible();
    await page.context().setOffline(false);
    await expectSaved(page);
    await page.reload();
    await expect(paper(page)).toContainText('断网之前写的，断网之后写的。');
  });

  test('the server is killed while somebody types, and started again', async ({ person }) => {
    test.slow();
    const own = await dataDirectory('killed');
    const server = new ServerProcess({ port: await freePort(), dataDirectory: own });
    try {
      await server.start();
      const { page } = await person('neighbour', { baseURL: server.address });
      await openOwnReport(page, 2021);
      await typeAtEnd(page, PROBLEMS, '停机之前写的，');
      await server.kill();
      await page.keyboard.type('停机之后写的。', { delay: 15 });
      await expect(saveState(page)).toContainText('保存在本机');
      await server.start();
      await expectSaved(page);
      const head = await person('h102001', { baseURL: server.address });
      await openOwnReport(head.page, 2021);
      await expect(paper(head.page)).toContainText('停机之前写的，停机之后写的。');
    } finally {
      await server.stop();
      await rm(own, { recursive: true, force: true });
    }
  });

  test('the database goes while somebody types and comes back; who opens a page meanwhile is told', async ({
    person,
  }) => {
    test.slow();
    const [keeper, own] = [await dataDirectory('database'), await dataDirectory('without')];
    const beside = new ServerProcess({ port: await freePort(), dataDirectory: keeper });
    const way = new DatabaseWay();
    let server: ServerProcess | null = null;
    try {
      await beside.start();
      const databaseUrl = await way.open(await freePort(), keeper);
      server = new ServerProcess({ port: await freePort(), dataDirectory: own, databaseUrl });
      await server.start();
      const { page } = await person('neighbour', { baseURL: server.address });
      const head = await person('h102001', { baseURL: server.address });
      await openOwnReport(page, 2021);
      await typeAtEnd(page, PROBLEMS, '数据库停机之前写的，');
      way.cut();
      await page.keyboard.type('停机之后写的。', { delay: 15 });
      await expect(saveState(page)).toContainText('保存在本机');
      await head.page.reload();
      await expect(head.page.getByRole('alert')).toContainText('系统暂时连接不上数据库');
      way.mend();
      await expectSaved(page);
      // The page that could not be shown comes by itself.
      await openOwnReport(head.page, 2021);
      await expect(paper(head.page)).toContainText('数据库停机之前写的，停机之后写的。');
    } finally {
      await server?.stop();
      way.close();
      await beside.stop();
      for (const directory of [keeper, own]) await rm(directory, { recursive: true, force: true });
    }
  });

  test('the tab is closed before anything was sent, and the report opened again', async ({ person }) => {
    const { page } = await person('d502001');
    const context = page.context();
    const report = await openOwnReport(page, 2021);
    await context.setOffline(true);
    await typeAtEnd(page, PROBLEMS, '关页之前没有送出的话。');
    await expect(saveState(page)).toContainText('连接中断，保存在本机');
    await page.close();
    await context.setOffline(false);

    const again = await context.newPage();
    await again.goto(report);
    await expect(paper(again)).toContainText('关页之前没有送出的话。');
    await expectSaved(again);
    await again.reload();
    await expect(paper(again)).toContainText('关页之前没有送出的话。');
  });

  test('the session ends while somebody types: they sign in over the page and go on', async ({ person }) => {
    const { page } = await person('d104001');
    await openOwnReport(page, 2021);
    const other = await page.context().newPage();
    await other.goto('/');
    await other.getByRole('button', { name: /账户：/ }).click();
    await other.getByRole('menuitem', { name: '退出登录' }).click();
    await expect(other).toHaveURL(/\/sign-in/);
    await other.close();

    await typeAtEnd(page, PROBLEMS, '登录失效以后写的话。');
    const dialog = page.getByRole('dialog', { name: '登录已失效，请重新登录' });
    await expect(dialog).toBeVisible();
    await expect(dialog).toContainText('本页填写的内容都还在');
    await expect(dialog.getByLabel('用户名')).toHaveValue('d104001');
    await signInByForm(page, 'd104001');
    await expect(dialog).toBeHidden();
    await expect(section(page, PROBLEMS)).toContainText('登录失效以后写的话。');
    await expectSaved(page);
    await page.reload();
    await expect(paper(page)).toContainText('登录失效以后写的话。');
  });

  test('two computers write in one section: both versions are shown, and who wrote the other', async ({ person }) => {
    const mine = await person('d402001');
    const theirs = await person('d402001');
    await openOwnReport(mine.page, 2021);
    await openOwnReport(theirs.page, 2021);
    await mine.page.context().setOffline(true);
    await typeAtEnd(mine.page, MEASURES, '这台电脑写的措施。');
    await expect(saveState(mine.page)).toContainText('保存在本机');
    await typeAtEnd(theirs.page, MEASURES, '那台电脑写的措施。');
    await expectSaved(theirs.page);
    const account = await theirs.page.getByRole('button', { name: /账户：/ }).textContent();
    const author = account?.match(/账户：(.+) · /)?.[1] ?? 'the account’s name';

    await mine.page.context().setOffline(false);
    const banner = mine.page.getByRole('alert').filter({ hasText: '同时修改了这一部分' });
    await expect(banner).toContainText(author);
    await banner.getByRole('button', { name: '比较并选定' }).click();
    const dialog = mine.page.getByRole('dialog');
    await expect(dialog).toContainText('这台电脑写的措施。');
    await expect(dialog).toContainText('那台电脑写的措施。');
    await expect(dialog.getByText(`${author} 的版本`).first()).toBeVisible();
    await dialog.getByRole('radio', { name: '两者都留' }).first().check();
    await dialog.getByRole('button', { name: '按逐处选择保存' }).click();
    await expectSaved(mine.page);
    await theirs.page.reload();
    await expect(paper(theirs.page)).toContainText('这台电脑写的措施。');
    await expect(paper(theirs.page)).toContainText('那台电脑写的措施。');
  });
});

/** In characters of three bytes. */
const TWENTY_MB = 7 * 1024 * 1024;

test.describe('what is too large', () => {
  test('20 MB pasted into a section are refused in a sentence, and the page goes on', async ({ person }) => {
    const { page } = await person('d303001');
    await openOwnReport(page, 2021);
    const box = await enterSection(page, PROBLEMS);
    await box.evaluate((element, characters) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '绩'.repeat(characters));
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, TWENTY_MB);
    await expect(page.getByText(/一节最多 10 万字，没有粘贴/)).toBeVisible();
    await typeAtEnd(page, PROBLEMS, '之后照样能写。');
    await expectSaved(page);
    await expect(box).toContainText('之后照样能写。');
  });

  test('20 MB pasted into the import are refused before they are sent, and the field can be used again', async ({
    person,
  }) => {
    const { page } = await person('d303001');
    const report = await openOwnReport(page, 2021);
    await page.goto(`${report}/import`);
    const field = page.getByRole('textbox', { name: '粘贴报告全文' });
    // Put in inside the page, as a paste does: through the driver it would take minutes.
    await field.evaluate((element, characters) => {
      const words = '绩'.repeat(characters);
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(element, words);
      element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    }, TWENTY_MB);
    await expect(page.getByRole('alert').filter({ hasText: '超过 30 万字' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^识\s*别$/ })).toBeDisabled();
    await field.fill('一、部门概况');
    await expect(page.getByRole('button', { name: /^识\s*别$/ })).toBeEnabled();
  });
});

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test.describe('what is not a report', () => {
  const REFUSED = [
    { name: '自评报告.docx', buffer: PNG, said: '这不是文字材料' },
    { name: '自评报告.pdf', buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'), said: 'PDF、OFD 是版式文件' },
    { name: '空.txt', buffer: Buffer.alloc(0), said: '文件为空' },
    { name: '过大.txt', buffer: Buffer.alloc(11 * 1024 * 1024, 'a'), said: '最大 10 MB' },
  ] as const;

  test('a file that is not what it says, a PDF, an empty and a large one: each refused with its remedy', async ({
    person,
  }) => {
    const { page } = await person('d104001');
    const report = await openOwnReport(page, 2021);
    await page.goto(`${report}/import`);
    const chooser = page.locator('input[type="file"]');
    for (const { name, buffer, said } of REFUSED) {
      await chooser.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
      await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
    }
    await expect(page.getByRole('button', { name: /点击选择/ })).toBeVisible();
  });

  test('a third party’s report of another year and another unit is read, and each doubt must be confirmed', async ({
    person,
  }) => {
    const { page } = await person('d104001');
    const report = await openOwnReport(page, 2021);
    await page.goto(`${report}/import`);
    await page.getByRole('textbox', { name: '粘贴报告全文' }).fill(THIRD_PARTY);
    await page.getByRole('button', { name: /^识\s*别$/ }).click();
    const kind = page.getByRole('alert').filter({ hasText: '第三方机构出具的评价报告' });
    const year = page.getByRole('alert').filter({ hasText: '这是 2019 年度的报告，本次填报的是 2021 年度' });
    await expect(kind).toBeVisible();
    await expect(year).toBeVisible();
    await page.getByRole('button', { name: /全部采用可信项/ }).click();
    const apply = page.getByRole('button', { name: /^导入 \d+ 项/ });
    await expect(apply).toBeDisabled();
    for (const confirm of await page.getByRole('checkbox', { name: '我已核对，仍要导入' }).all()) await confirm.check();
    await expect(apply).toBeEnabled();
  });
});

const THIRD_PARTY = `衡川明理会计师事务所有限公司
关于石塘县水务局2019年度部门整体支出绩效评价报告
受石塘县财政局委托，我所成立评价工作组，对石塘县水务局2019年度部门整体支出开展了重点绩效评价。
一、部门基本情况
2019年末实有人数86人。
二、预算执行情况
2019年部门支出总额3120.5万元，其中基本支出1320.5万元，项目支出1800万元。
三、评价结论
评价工作组现场核查了12个项目，综合评分84.2分，评价等级为良。
四、存在的问题
部分项目开工较晚，结转资金较多。
五、有关建议
建议石塘县水务局加快项目前期工作。
评价机构：衡川明理会计师事务所有限公司
`;
