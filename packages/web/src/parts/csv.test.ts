import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';

describe('csvOf', () => {
  it.each([
    ['plain', '县教育局', '县教育局'],
    ['comma and quotes', '其中："基本",项目', '"其中：""基本"",项目"'],
    ['lines', '一\n二', '"一\n二"'],
    ['a negative number stays a number', '-35.10', '-35.10'],
    ['a formula becomes text', '=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['so does a formula with a sign', '-1+cmd', "'-1+cmd"],
    ['and an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['and a full-width sign, as a Chinese keyboard writes it', '＝1+1', "'＝1+1"],
    ['and what begins with a line end', '\n=1+1', `"'\n=1+1"`],
  ])('%s', (_, cell, written) => expect(csvOf([[cell]])).toBe(`\uFEFF${written}\r\n`));
});
