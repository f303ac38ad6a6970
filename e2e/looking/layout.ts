import type { Page } from '@playwright/test';

/** What is wrong with how a page is laid out: it scrolls sideways, or words run out of what they are written on. */
export const layoutFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth)
      faults.push(`the page scrolls sideways: ${root.scrollWidth} > ${root.clientWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>('button, a, [role="tab"], .ant-tag')) {
      const style = getComputedStyle(element);
      const isShown =
        element.getClientRects().length > 0 && style.visibility === 'visible' && style.display !== 'inline';
      if (isShown && element.scrollWidth > element.clientWidth + 1)
        faults.push(`“${element.textContent}” runs out of its ${element.tagName.toLowerCase()}`);
    }
    return faults;
  });
