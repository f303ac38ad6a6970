import Big from 'big.js';
import { said } from '../../language/index.ts';
import type { Decimal } from '../../money/index.ts';
import { lacking } from '../indicator-facts.ts';
import type { Scorer } from '../mark.ts';
import type { QualitativeBand, QualitativeStandard } from '../standard.ts';
import { numberIn, plain, rounded } from '../working.ts';

/** A person's judgement as a share of the points: `10 × 75% = 7.5`. */
export const scoreQualitative: Scorer<'qualitative'> = (standard, { facts, weight, digits }) => {
  const coefficient = numberIn(facts.coefficient);
  if (!coefficient) return lacking({ coefficient });
  const points = weight.times(coefficient).div(100);
  const sum = `${plain(weight)} × ${plain(coefficient)}% = ${rounded(points, digits)}`;
  const band = qualitativeBandOf(standard, coefficient.toFixed());
  return {
    points,
    working: band
      ? said(
          `评为“${band.label.zh}”，得分系数 ${plain(coefficient)}%：${sum}`,
          `judged “${band.label.en}”, coefficient ${plain(coefficient)}%: ${sum}`,
        )
      : said(`得分系数 ${plain(coefficient)}%：${sum}`, `coefficient ${plain(coefficient)}%: ${sum}`),
  };
};

/**
 * The band of a coefficient (percent): 80 is 达成年度指标, 79.99 is not (SR-7). The upper bound belongs to the band above it, and to
 * the best band itself; null where no band holds it.
 */
export function qualitativeBandOf({ bands }: QualitativeStandard, coefficient: Decimal): QualitativeBand | null {
  const best = bands.reduce((most, { to }) => (most.lt(to) ? new Big(to) : most), new Big(0));
  const value = new Big(coefficient);
  return bands.find(({ from, to }) => value.gte(from) && (value.lt(to) || (value.eq(to) && best.eq(to)))) ?? null;
}
