import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absolute,
  add,
  agree,
  compare,
  inUnit,
  isCanonicalMoney,
  isNegative,
  isZero,
  type Money,
  type MoneyUnit,
  money,
  subtract,
  ZERO,
} from './index.ts';

const anyMoney = fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n }).map((fen) => {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return money(`${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`);
});

describe('money refuses', () => {
  it.each<readonly [string, MoneyUnit]>([
    ['', '元'],
    ['无', '元'],
    ['*.*', '万元'],
    ['12.3.4', '元'],
    ['1,28.42', '元'],
    ['1，286', '元'],
    ['12 86', '元'],
    ['1e6', '元'],
    ['0x10', '元'],
    ['.5', '元'],
    ['5.', '元'],
    ['--5', '元'],
    ['NaN', '元'],
    ['0.001', '元'],
    ['0.0000001', '万元'],
    ['10000000000000000', '元'],
    ['1000000000000', '万元'],
    ['100000000', '亿元'],
  ])('%j in %s', (text, unit) => {
    expect(() => money(text, unit)).toThrow(expect.objectContaining({ code: 'MALFORMED_AMOUNT' }));
  });
});

describe('money', () => {
  it.each<readonly [string, MoneyUnit, string]>([
    ['1286.42', '万元', '12864200.00'],
    ['1,286.42', '万元', '12864200.00'],
    ['0.000001', '万元', '0.01'],
    ['1.2', '亿元', '120000000.00'],
    ['35.1', '元', '35.10'],
    ['0.010', '元', '0.01'],
    ['+7', '元', '7.00'],
    ['-35.1', '元', '-35.10'],
    ['-0', '元', '0.00'],
    [' 007 ', '元', '7.00'],
    ['9999999999999999.99', '元', '9999999999999999.99'],
    ['999999999999.999999', '万元', '9999999999999999.99'],
  ])('%s %s is %s', (text, unit, amount) => expect(money(text, unit)).toBe(amount));

  it('is canonical, and canonical text is what money gives back', () => {
    fc.assert(
      fc.property(anyMoney, (amount) => {
        expect(isCanonicalMoney(amount)).toBe(true);
        expect(money(amount)).toBe(amount);
      }),
    );
  });

  it.each(['1', '1.5', '01.00', '-0.00', '1,000.00', '+1.00', '10000000000000000.00', ''])(
    '%j is not canonical',
    (text) => {
      expect(isCanonicalMoney(text)).toBe(false);
    },
  );
});

describe('arithmetic', () => {
  it('does not drift where floats do', () => expect(add(money('0.1'), money('0.2'))).toBe('0.30'));
  it('of nothing is zero', () => expect(add()).toBe(ZERO));

  it.each([
    ['702.55', '121.62', '824.17'],
    ['-1', '1', '0.00'],
    ['-0.01', '0', '-0.01'],
  ])('%s + %s = %s', (left, right, sum) => expect(add(money(left), money(right))).toBe(money(sum)));

  it('takes away what it added', () => {
    fc.assert(
      fc.property(anyMoney, anyMoney, (left, right) => {
        expect(subtract(add(left, right), right)).toBe(left);
        expect(Math.sign(compare(left, right))).toBe(-Math.sign(compare(right, left)) + 0);
        expect(isZero(subtract(left, left))).toBe(true);
        expect(isNegative(absolute(left))).toBe(false);
      }),
    );
  });

  it.each([
    ['100', '100.99', '1.00', true],
    ['100', '101.00', '1.00', true],
    ['100', '101.01', '1.00', false],
    ['-1', '1', '1.99', false],
    ['-1', '1', '2.00', true],
  ])('%s and %s agree within %s: %s', (left, right, tolerance, agreed) => {
    expect(agree(money(left), money(right), money(tolerance))).toBe(agreed);
  });
});

describe('inUnit', () => {
  it.each<readonly [string, MoneyUnit, number | undefined, string]>([
    ['12864200', '万元', undefined, '1286.42'],
    ['12864200', '万元', 2, '1286.42'],
    ['98000', '万元', 2, '9.80'],
    ['98000', '万元', undefined, '9.8'],
    ['50', '万元', 2, '0.01'],
    ['49.99', '万元', 2, '0.00'],
    ['-50', '万元', 2, '-0.01'],
    ['-49.99', '万元', 2, '0.00'],
    ['0.01', '万元', undefined, '0.000001'],
    ['0.01', '万元', 8, '0.00000100'],
    ['35.1', '元', undefined, '35.1'],
    ['35.1', '元', 2, '35.10'],
    ['35.5', '元', 0, '36'],
    ['35.49', '元', 0, '35'],
    ['-35.5', '元', 0, '-36'],
    ['0', '元', 0, '0'],
    ['128642000', '亿元', 2, '1.29'],
    ['0', '亿元', undefined, '0'],
  ])('%s yuan in %s with %s decimals is %s', (amount, unit, digits, text) => {
    expect(inUnit(money(amount), unit, digits)).toBe(text);
  });

  it('without digits loses nothing', () => {
    fc.assert(
      fc.property(anyMoney, fc.constantFrom<MoneyUnit>('元', '万元', '亿元'), (amount: Money, unit) => {
        expect(money(inUnit(amount, unit), unit)).toBe(amount);
      }),
    );
  });
});
