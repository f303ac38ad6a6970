import type { Page } from '@playwright/test';

/** What an input method does, through the browser's own entrance for it. */
export async function inputMethod(page: Page) {
  const session = await page.context().newCDPSession(page);
  return {
    letters: (text: string) =>
      session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length }),
    words: (text: string) => session.send('Input.insertText', { text }),
    /** A key that the input method takes for itself, as browsers report it: by its name, with the code 229. */
    ownKey: (key: string) =>
      session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: 229 }),
  };
}
