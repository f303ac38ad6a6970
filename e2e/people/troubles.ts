import type { Page } from '@playwright/test';

/** Everything that went wrong behind a page: console errors, exceptions, requests without a good answer. */
export class Troubles {
  private readonly list: string[] = [];

  constructor(page: Page) {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        this.list.push(`console ${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.list.push(`exception: ${error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 400) this.list.push(`${response.status()} ${response.url()}`);
    });
    page.on('requestfailed', (failed) => {
      // Leaving a page ends what it still asked for.
      if (failed.failure()?.errorText !== 'net::ERR_ABORTED')
        this.list.push(`${failed.failure()?.errorText} ${failed.url()}`);
    });
  }

  /** What has been noted since the last call. */
  take(): readonly string[] {
    return this.list.splice(0);
  }
}
