import { describe, expect, it } from 'vitest';
import { drawnValue, valueText } from './value-text.ts';

describe('valueText', () => {
  it.each([
    ['money', { kind: 'MONEY' as const, per: null }, '12864250', '1,286.43'],
    ['negative money', { kind: 'MONEY' as const, per: null }, '-50000', '-5.00'],
    ['money for each of the staff', { kind: 'MONEY' as const, per: 'STAFF' as const }, '325928.49', '32.5928'],
    ['a rate', { kind: 'PERCENT' as const, per: null }, '97.485', '97.49%'],
    ['a score', { kind: 'SCORE' as const, per: null }, '88', '88.00'],
    ['people', { kind: 'COUNT' as const, per: null }, '1204', '1,204'],
    ['how often', { kind: 'TIMES' as const, per: null }, '0', '0'],
  ])('%s', (_, column, value, text) => expect(valueText(column, value)).toBe(text));
});

it('is drawn in the unit in which it is shown; nothing of nothing', () => {
  expect(drawnValue({ kind: 'MONEY', per: null }, '12864250')).toEqual({
    size: 1286.425,
    text: '1,286.43',
    value: '1286.4250',
    kind: 'money',
  });
  expect(drawnValue({ kind: 'COUNT', per: null }, '12')).toMatchObject({ text: '12', kind: 'count' });
  expect(drawnValue({ kind: 'COUNT', per: null }, '12.5')).toMatchObject({ text: '12.5', kind: 'number' });
  expect(drawnValue({ kind: 'MONEY', per: null }, null)).toBeNull();
});
