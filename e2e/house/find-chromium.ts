import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser that the journeys run in: the one named by CHROMIUM, else the machine's; undefined leaves it to Playwright's own. */
export const findChromium = (): string | undefined =>
  [process.env.CHROMIUM, ...PLACES].find((place) => place !== undefined && place !== '' && existsSync(place));
