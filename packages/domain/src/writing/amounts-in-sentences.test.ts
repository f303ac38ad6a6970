import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '../money/index.ts';
import { amountInSummary, amountInWan, changeInWords, percentInWords, sharesInWords } from './index.ts';

describe('amountInWan', () => {
  it.each([
    ['0', '0.00万元'],
    ['49.99', '49.99元'],
    ['50', '0.01万元'],
    ['-49.99', '-49.99元'],
    ['98000', '9.80万元'],
    ['12864200', '1286.42万元'],
    ['-351000', '-35.10万元'],
  ])('%s yuan is %s', (yuan, words) => expect(amountInWan(money(yuan))).toBe(words));
});

describe('amountInSummary', () => {
  it.each([
    ['99999999.99', '10000.00万元'],
    ['100000000', '1.00亿元'],
    ['-1286420000', '-12.86亿元'],
  ])('%s yuan is %s', (yuan, words) => expect(amountInSummary(money(yuan))).toBe(words));
});

describe('percentInWords', () => {
  it.each([
    [null, '无法计算'],
    ['96.3', '96.30%'],
    ['0', '0.00%'],
  ])('%s is %s', (percent, words) => expect(percentInWords(percent).zh).toBe(words));
});

describe('changeInWords', () => {
  it.each([
    ['941.50', '838.28', '比上年增加103.22万元，增长12.31%'],
    ['838.28', '941.50', '比上年减少103.22万元，下降10.96%'],
    ['12', '12', '与上年持平'],
    ['12', '0', '比上年增加12.00万元'],
    ['0', '12', '比上年减少12.00万元，下降100.00%'],
    ['5', '-5', '比上年增加10.00万元'],
    ['0', '0', '与上年持平'],
  ])('%s after %s: %s', (current, previous, words) => {
    expect(changeInWords(money(current, '万元'), money(previous, '万元')).zh).toBe(words);
  });
});

describe('sharesInWords', () => {
  const part = (name: string, amount: string) => ({ name: { zh: name, en: name }, amount: money(amount, '万元') });

  it.each([
    [
      [part('基本支出', '824.17'), part('项目支出', '462.25')],
      '其中：基本支出824.17万元，占64.07%；项目支出462.25万元，占35.93%',
    ],
    [
      [part('甲', '1'), part('乙', '1'), part('丙', '1')],
      '其中：甲1.00万元，占33.34%；乙1.00万元，占33.33%；丙1.00万元，占33.33%',
    ],
    [[part('甲', '0'), part('乙', '0')], '其中：甲0.00万元；乙0.00万元'],
    [[part('甲', '10'), part('乙', '-5')], '其中：甲10.00万元；乙-5.00万元'],
  ])('%#', (parts, words) => expect(sharesInWords(parts).zh).toBe(words));

  it('always add to a hundred', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10 ** 9 }), { minLength: 1, maxLength: 8 }), (yuan) => {
        const { zh } = sharesInWords(
          yuan.map((amount) => ({ name: { zh: '甲', en: 'A' }, amount: money(String(amount)) })),
        );
        const shares = [...zh.matchAll(/占(-?)(\d+)\.(\d\d)%/g)].map(([, sign, whole, part]) =>
          Number(`${sign}${whole}${part}`),
        );
        expect(shares).toHaveLength(yuan.length);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(10_000);
      }),
    );
  });
});
