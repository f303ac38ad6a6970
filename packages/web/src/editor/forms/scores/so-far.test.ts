import { type FigureValue, knownNumber, knownText } from '@jiping/domain/figures';
import { describe, expect, it } from 'vitest';
import { scoredSoFar } from './so-far.ts';

const row = (key: string, score?: string): [string, FigureValue][] => [
  [`indicators.${key}.name`, knownText(key)],
  ...(score === undefined ? [] : [[`indicators.${key}.score`, knownNumber(score)] as [string, FigureValue]]),
];

describe('the points so far', () => {
  it.each([
    ['none yet', [], '0', []],
    ['all scored', [...row('a', '4'), ...row('b', '3.39')], '7.39', []],
    ['one lacks its score', [...row('a', '4'), ...row('b'), ...row('c', '0')], '4', ['b']],
  ] as const)('%s', (_, cells, sum, lacking) =>
    expect(scoredSoFar(new Map(cells), { list: 'indicators' })).toMatchObject({ sum, lacking }),
  );
});
