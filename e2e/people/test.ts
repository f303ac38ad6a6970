import { type BrowserContextOptions, test as base, type Page } from '@playwright/test';
import { sessionOf } from './session.ts';
import { Troubles } from './troubles.ts';

export type Language = 'zh' | 'en';

export interface Person {
  readonly page: Page;
  readonly troubles: Troubles;
}

export interface PersonOptions extends BrowserContextOptions {
  readonly language?: Language;
  /** Opens another page than the workbench. */
  readonly at?: string;
}

interface Fixtures {
  /** Lets somebody who is signed in sit down at a browser of their own: `const { page } = await person('preparer')`. */
  readonly person: (username: string, options?: PersonOptions) => Promise<Person>;
}

export const test = base.extend<Fixtures>({
  person: async ({ browser, baseURL }, use) => {
    const contexts: { close(): Promise<void> }[] = [];
    await use(async (username, { language = 'zh', at = '/', ...options } = {}) => {
      const address = options.baseURL ?? baseURL ?? '';
      const context = await browser.newContext({
        storageState: await sessionOf(username, address),
        locale: language === 'zh' ? 'zh-CN' : 'en',
        ...options,
        baseURL: address,
      });
      contexts.push(context);
      const page = await context.newPage();
      const troubles = new Troubles(page);
      await page.goto(at);
      return { page, troubles };
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export { expect } from '@playwright/test';
