import { money } from '@jiping/domain/money';
import { describe, expect, it } from 'vitest';
import { direction, fixed, grouped, tenThousands, yuan } from './numbers.ts';

describe('numbers as people read them', () => {
  it.each([
    ['0', '0'],
    ['999', '999'],
    ['1000', '1,000'],
    ['-1234567.891', '-1,234,567.891'],
    ['0.1234567', '0.1234567'],
  ])('grouped %s', (number, text) => expect(grouped(number)).toBe(text));

  it.each([
    ['12864200.00', '1,286.42', '12,864,200.00'],
    ['49.99', '0.00', '49.99'],
    ['50.00', '0.01', '50.00'],
    ['-80000.00', '-8.00', '-80,000.00'],
    ['4123065500.01', '412,306.55', '4,123,065,500.01'],
  ])('%s yuan is %s 万元', (amount, inTenThousands, exact) => {
    expect(tenThousands(money(amount))).toBe(inTenThousands);
    expect(yuan(money(amount))).toBe(exact);
  });

  it.each([
    ['97', '97.00'],
    ['97.2', '97.20'],
    ['97.214', '97.21'],
    ['97.215', '97.22'],
    ['99.995', '100.00'],
    ['0.004', '0.00'],
    ['-0.004', '0.00'],
    ['-6.205', '-6.21'],
  ])('fixed %s is %s', (decimal, text) => expect(fixed(decimal, 2)).toBe(text));

  it.each([
    ['-6.20', { arrow: '↓', size: '6.20' }],
    ['4.2', { arrow: '↑', size: '4.2' }],
    ['0.01', { arrow: '↑', size: '0.01' }],
    ['0.00', null],
    ['0', null],
    ['-0.00', null],
  ])('direction of %s', (change, expected) => expect(direction(change)).toEqual(expected));
});
