import { describe, expect, it } from 'vitest';
import { type FigureValue, knownNumber, knownText, MASKED, MISSING, NOT_APPLICABLE } from '../figures/index.ts';
import { type IndicatorScore, indicatorScoreOf, indicatorSumOf, isLosing, sameIndicator } from './indicator-sum.ts';

const known = (full: string, got: string): IndicatorScore => ({ state: 'known', full, got });

describe('indicatorScoreOf', () => {
  it.each<readonly [string, FigureValue, FigureValue, IndicatorScore]>([
    ['both known', knownNumber('4.5'), knownNumber('5.00'), known('5', '4.5')],
    ['no score yet', MISSING, knownNumber('5'), { state: 'missing' }],
    ['no points', knownNumber('5'), MISSING, { state: 'missing' }],
    ['a score not applicable', NOT_APPLICABLE, knownNumber('5'), { state: 'notApplicable' }],
    ['masked, and no points', MASKED, MISSING, { state: 'masked' }],
    ['masked points', NOT_APPLICABLE, MASKED, { state: 'masked' }],
    ['words for a score', knownText('五分'), knownNumber('5'), { state: 'missing' }],
  ])('%s', (_, score, weight, expected) => expect(indicatorScoreOf(score, weight)).toEqual(expected));
});

describe('rows of the same code', () => {
  it.each<readonly [string, IndicatorScore, IndicatorScore, IndicatorScore]>([
    ['add up', known('5', '4'), known('3', '3'), known('8', '7')],
    ['are known where one is', { state: 'missing' }, known('3', '2'), known('3', '2')],
    ['are masked before they are missing', { state: 'missing' }, { state: 'masked' }, { state: 'masked' }],
  ])('%s', (_, one, other, expected) => {
    expect(sameIndicator(one, other)).toEqual(expected);
    expect(sameIndicator(other, one)).toEqual(expected);
  });
});

it.each<readonly [string, IndicatorScore, boolean]>([
  ['all points', known('5', '5'), false],
  ['a hundredth less', known('5', '4.99'), true],
  ['more than it carries', known('5', '6'), false],
  ['nothing of nothing', known('0', '0'), false],
  ['masked', { state: 'masked' }, false],
])('%s: loses %#', (_, score, expected) => {
  expect(isLosing(score)).toBe(expected);
  expect(indicatorSumOf(score).losing).toBe(expected ? 1 : 0);
});
