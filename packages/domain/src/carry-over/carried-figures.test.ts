import { describe, expect, test } from 'vitest';
import { HUNAN_2021 } from '../built-in/index.ts';
import { type FigureValue, knownNumber, knownText, textOf } from '../figures/index.ts';
import { carriedRows } from './carried-figures.ts';

const table = (cells: Readonly<Record<string, FigureValue>>) => new Map(Object.entries(cells));
const carried = (now: Readonly<Record<string, FigureValue>>, last: Readonly<Record<string, FigureValue>>) =>
  carriedRows(HUNAN_2021, table(now), table(last), 'indicators');

describe('rows of last year', () => {
  const NAMED = { 'indicators.k1.name': knownText('档案接收量') };

  test.each([
    ['a choice that this year’s form has not', { 'indicators.k1.level1': knownText('ecology') }],
    ['a unit longer than its field', { 'indicators.k1.unit': knownText('件'.repeat(21)) }],
    ['words where a number goes', { 'indicators.k1.weight': knownText('十') }],
  ])('leave out %s', (_, cells) => {
    expect([...carried({}, { ...NAMED, ...cells }).keys()]).toEqual(['indicators.k1.position', 'indicators.k1.name']);
  });

  test('add nothing to one that the bureau has confirmed this year, nor make a second of it', () => {
    const values = carried(
      { 'indicators.x.name': knownText('档案接收量 '), 'indicators.x.approved': knownText('yes') },
      { ...NAMED, 'indicators.k1.target': knownNumber('1'), 'indicators.k1.weight': knownNumber('90') },
    );
    expect([...values]).toEqual([]);
  });

  test('take over no word of the bureau, and another key where theirs is in use', () => {
    const values = carried(
      { 'indicators.k1.name': knownText('另一项') },
      { ...NAMED, 'indicators.k1.approved': knownText('yes'), 'indicators.k1.standard': knownText('ratioUp') },
    );
    expect([...values.keys()]).toEqual(['indicators.k2.position', 'indicators.k2.name']);
    expect(textOf(values.get('indicators.k2.name'))).toBe('档案接收量');
  });
});
