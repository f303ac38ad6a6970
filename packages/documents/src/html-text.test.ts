import { describe, expect, test } from 'vitest';
import { htmlText } from './html-text.ts';

const MANY = 200_000;

/** Pages that nobody writes but somebody may send: each must cost no more than its length. */
describe('a page made to be slow', () => {
  test.each([
    ['a run of spaces inside a line', `<p>支出${'&nbsp;'.repeat(MANY)}合计</p>`, MANY + 4],
    ['elements that are never closed', `${'<head>'.repeat(MANY)}<p>支出</p>`, 2],
    ['comments that are never closed', `<p>支出</p>${'<!--'.repeat(MANY)}`, 2],
    ['nothing but less-than signs', `<p>${'<'.repeat(MANY)}</p>`, MANY],
  ])('%s', { timeout: 20_000 }, (_, page, length) => {
    expect(htmlText(page)).toHaveLength(length);
  });
});

test('spaces at the ends of a line are dropped, those inside stay', () => {
  expect(htmlText('<p>&nbsp; 支出&nbsp;合计 &nbsp;</p>')).toBe('支出\u00a0合计');
});
