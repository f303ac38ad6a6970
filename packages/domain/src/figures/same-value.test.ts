import { expect, it } from 'vitest';
import { money } from '../money/index.ts';
import {
  type FigureValue,
  isSameValue,
  knownAmount,
  knownNumber,
  knownText,
  MASKED,
  MISSING,
  NOT_APPLICABLE,
} from './index.ts';

it.each<readonly [string, FigureValue | undefined, FigureValue, boolean]>([
  ['decimals behind the point', knownNumber('98.50'), knownNumber('98.5'), true],
  [
    'the last digit of a number longer than a float holds',
    knownNumber('9007199254740993'),
    knownNumber('9007199254740992'),
    false,
  ],
  ['amounts', knownAmount(money('1')), knownAmount(money('1.00')), true],
  ['an amount and a number', knownAmount(money('1')), knownNumber('1'), false],
  ['a number and words', knownNumber('1'), knownText('1'), false],
  ['words', knownText('无'), knownText('无'), true],
  ['nothing said and missing', undefined, MISSING, true],
  ['masked and not applicable', MASKED, NOT_APPLICABLE, false],
  ['known and missing', knownText('无'), MISSING, false],
])('%s', (_, one, other, same) => {
  expect(isSameValue(one, other)).toBe(same);
  if (one) expect(isSameValue(other, one)).toBe(same);
});
