import type Big from 'big.js';
import { said } from '../../language/index.ts';
import { lacking } from '../indicator-facts.ts';
import type { Scorer } from '../mark.ts';
import type { Band } from '../standard.ts';
import { inUnits, plain, rounded } from '../working.ts';
import { measuredValue } from './measured.ts';

/** Points by the band in which the value lies; a value that no band holds has no score, for nobody decided one. */
export const scoreBands: Scorer<'bands'> = ({ bands, measured }, { facts, weight, digits }) => {
  const found = measuredValue(facts, measured);
  if ('lacks' in found) return found;
  const { value, unit } = found;
  const band = bands.find((one) => holds(one, value));
  if (!band) return lacking({ standard: null });
  const points = weight.times(band.percent).div(100);
  const share = `${plain(band.percent)}%`;
  const name = measured === 'percentOfTarget' ? said('完成率', 'completion') : said('实际值', 'actual');
  const reached = inUnits(value.round(4), unit);
  const sum = `${plain(weight)} × ${share} = ${rounded(points, digits)}`;
  return {
    points,
    working: said(
      `${name.zh} ${reached}，属于“${bandText(band, name.zh, unit)}”一档，得分值的 ${share}：${sum}`,
      `${name.en} ${reached} lies in the band ${bandText(band, name.en, unit)}, which earns ${share}: ${sum}`,
    ),
  };
};

/** Whether `value` lies in the band; a bound that is not included is just outside. */
function holds({ from, fromIncluded, to, toIncluded }: Band, value: Big): boolean {
  const above = from === undefined || value.gt(from) || (fromIncluded === true && value.eq(from));
  const below = to === undefined || value.lt(to) || (toIncluded === true && value.eq(to));
  return above && below;
}

/** `10% < 实际值 ≤ 20%`; a band of one value is `实际值 = 0`. */
export function bandText({ from, fromIncluded, to, toIncluded }: Band, name: string, unit?: string): string {
  if (from !== undefined && from === to) return `${name} = ${inUnits(from, unit)}`;
  if (from === undefined && to === undefined) return name;
  if (from === undefined) return `${name} ${toIncluded ? '≤' : '<'} ${inUnits(to!, unit)}`;
  if (to === undefined) return `${name} ${fromIncluded ? '≥' : '>'} ${inUnits(from, unit)}`;
  return `${inUnits(from, unit)} ${fromIncluded ? '≤' : '<'} ${name} ${toIncluded ? '≤' : '<'} ${inUnits(to, unit)}`;
}
