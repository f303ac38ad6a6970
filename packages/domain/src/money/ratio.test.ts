import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  decimalsAgree,
  isDecimal,
  percentOf,
  quotientOf,
  roundDecimal,
  subtractDecimals,
} from './index.ts';

describe('isDecimal', () => {
  it.each(['', '.', '1.', '.5', '+1', '1e3', '1,000', ' 1', 'NaN', '123456789012345', '1.123456789', '九'])(
    'refuses %j',
    (text) => expect(isDecimal(text)).toBe(false),
  );
  it.each(['0', '-3', '96.30', '12345678901234.12345678', '007'])('takes %s', (text) =>
    expect(isDecimal(text)).toBe(true),
  );
});

describe('quotientOf', () => {
  it.each([
    ['285.5', '3', 2, '95.17'],
    ['-285.5', '3', 2, '-95.17'],
    ['1', '-8', 2, '-0.13'],
    ['-1', '-8', 2, '0.13'],
    ['7', '2', 0, '4'],
    ['0.004', '1', 2, '0.00'],
    ['-0.004', '1', 2, '0.00'],
    ['12622600.00', '43', 2, '293548.84'],
  ])('%s by %s with %i decimals is %s', (dividend, divisor, digits, quotient) =>
    expect(quotientOf(dividend, divisor, digits)).toBe(quotient),
  );

  it('by nothing is not a number', () => expect(quotientOf('5', '0.00', 2)).toBeNull());

  it('is what decimals say, to the last place', () => {
    const decimal = fc
      .tuple(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.nat(6))
      .map(([digits, places]) => new Big(digits.toString()).div(new Big(10).pow(places)).toFixed(places));
    const exact = Big();
    exact.DP = 40;
    fc.assert(
      fc.property(decimal, decimal, fc.nat(4), (dividend, divisor, digits) => {
        fc.pre(!new Big(divisor).eq(0));
        const expected = exact(dividend).div(divisor).toFixed(digits, Big.roundHalfUp);
        expect(quotientOf(dividend, divisor, digits)).toBe(expected.replace(/^-(?=[0.]+$)/, ''));
      }),
    );
  });
});

describe('percentOf', () => {
  it.each([
    ['462.25', '480', 2, '96.30'],
    ['91', '96', 2, '94.79'],
    ['1', '3', 2, '33.33'],
    ['2', '3', 2, '66.67'],
    ['1', '800', 2, '0.13'],
    ['0.50025', '1', 2, '50.03'],
    ['-1', '800', 2, '-0.13'],
    ['185', '128', 1, '144.5'],
    ['0', '480', 2, '0.00'],
    ['-0.001', '480', 2, '0.00'],
    ['1', '3', 0, '33'],
  ])('%s of %s with %i decimals is %s', (part, whole, digits, percent) =>
    expect(percentOf(part, whole, digits)).toBe(percent),
  );

  it.each(['0', '0.00', '-0'])('of nothing (%s) is not a number', (whole) => expect(percentOf('5', whole)).toBeNull());
});

describe('decimals', () => {
  it('add and subtract exactly', () => {
    expect(addDecimals('0.1', '0.2', '-0.05')).toBe('0.25');
    expect(addDecimals()).toBe('0');
    expect(addDecimals('-0', '0')).toBe('0');
    expect(subtractDecimals('95.41', '100')).toBe('-4.59');
  });

  it.each([
    ['96.30', '96.3', 0],
    ['9.9', '10', -1],
    ['-1', '-2', 1],
  ])('%s beside %s: %i', (left, right, order) => expect(compareDecimals(left, right)).toBe(order));

  it.each([
    ['96.30', '96.40', '0.1', true],
    ['96.30', '96.41', '0.1', false],
    ['-1', '1', '1', false],
  ])('%s and %s agree within %s: %s', (left, right, tolerance, agreed) =>
    expect(decimalsAgree(left, right, tolerance)).toBe(agreed),
  );

  it.each([
    ['96.305', 2, '96.31'],
    ['96.304', 2, '96.30'],
    ['-96.305', 2, '-96.31'],
    ['-0.001', 2, '0.00'],
    ['5', 2, '5.00'],
    ['0.5', 0, '1'],
  ])('%s rounded to %i decimals is %s', (number, digits, rounded) =>
    expect(roundDecimal(number, digits)).toBe(rounded),
  );
});
