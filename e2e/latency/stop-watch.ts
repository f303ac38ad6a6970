import type { Page } from '@playwright/test';

/**
 * Runs within the page before anything else of it. From a key's own time stamp to after the frame that answers it: the task after a
 * frame's callbacks begins when the frame was handed to the compositor.
 */
function install(): void {
  const painted = (then: () => void) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  };
  const watch: StopWatch = { keys: [], frames: [], seen: {}, painted };
  let last = 0;
  const frame = (now: number) => {
    if (last > 0) watch.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  addEventListener(
    'keydown',
    ({ timeStamp, key }) => {
      if (!['Control', 'Shift', 'Alt'].includes(key)) painted(() => watch.keys.push(performance.now() - timeStamp));
    },
    true,
  );
  Object.assign(window, { stopWatch: watch });
}

export interface StopWatch {
  /** From each key to the paint that followed it, in milliseconds. */
  keys: number[];
  /** Between frames, in milliseconds. */
  frames: number[];
  /** Moments by name. */
  seen: Record<string, number>;
  /** Calls after the next paint. */
  painted(then: () => void): void;
}

declare global {
  interface Window {
    stopWatch: StopWatch;
  }
}

export const installStopWatch = (page: Page): Promise<unknown> => page.addInitScript(install);

/** What the watch has noted since it was read last. */
export const readWatch = (page: Page): Promise<Omit<StopWatch, 'painted'>> =>
  page.evaluate(() => {
    const { keys, frames, seen } = window.stopWatch;
    Object.assign(window.stopWatch, { keys: [], frames: [], seen: {} });
    return { keys, frames, seen };
  });

/** Two frames later: whatever was under way has been painted. */
export const nextFrames = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/**
 * From an act's key to the paint in which an element's text is another, in milliseconds: what follows from a value, wherever it is
 * shown.
 */
export async function untilChanged(page: Page, selector: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    const before = element?.textContent;
    let began = 0;
    addEventListener('keydown', ({ timeStamp }) => (began = timeStamp), { capture: true, once: true });
    const look = () => {
      if (document.querySelector(wanted)?.textContent === before) window.stopWatch.painted(look);
      else window.stopWatch.seen.changed = performance.now() - began;
    };
    window.stopWatch.painted(look);
  }, selector);
  await act();
  await page.waitForFunction(() => window.stopWatch.seen.changed !== undefined);
  return (await readWatch(page)).seen.changed ?? Number.NaN;
}
