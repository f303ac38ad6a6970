import { describe, expect, it } from 'vitest';
import { firstScript } from './release.ts';
import { missingStyleSheet } from './style-sheets.ts';

describe('firstScript', () => {
  it.each([
    [
      'a built page',
      '<script type="module" crossorigin src="/assets/index-DHzs.js"></script>',
      '/assets/index-DHzs.js',
    ],
    ['a page in the making', '<script type="module" src="/src/app/main.tsx"></script>', '/src/app/main.tsx'],
    ['a proxy’s page instead of ours', '<html><body>502 Bad Gateway</body></html>', null],
    ['an inline script only', '<script type="module">let a</script><img src="/a.png">', null],
  ])('%s', (_, html, script) => expect(firstScript(html)).toBe(script));
});

describe('missingStyleSheet', () => {
  it.each([
    [
      new Error('Unable to preload CSS for https://a.example/assets/trends-1.css'),
      'https://a.example/assets/trends-1.css',
    ],
    [new TypeError('Failed to fetch dynamically imported module: https://a.example/assets/trends-1.js'), null],
    ['no error at all', null],
  ])('%s', (cause, href) => expect(missingStyleSheet(cause)).toBe(href));
});
