import type { Bilingual } from '@jiping/domain/language';
import { drawn } from '../../charts/drawn-number.ts';
import type { RankedRow } from '../../charts/ranked-bars-option.ts';
import { fixed } from '../../parts/numbers.ts';
import type { IndicatorLoss, IndicatorsSummary } from './indicators.query.ts';
import { texts } from './indicators-texts.ts';

type Said = (words: Bilingual) => string;

/** `预算完成率 H03`: two libraries may call different indicators alike. */
export const labelOf = ({ code, name }: Pick<IndicatorLoss, 'code' | 'name'>): string =>
  name === code ? code : `${name} ${code}`;

/** The bars: indicators on which points were lost, by how many. */
export const lossBars = (shared: readonly IndicatorLoss[], t: Said): readonly RankedRow[] =>
  shared
    .filter(({ losing }) => losing > 0)
    .map((loss) => ({
      key: loss.code,
      label: labelOf(loss),
      value: drawn(loss.lost, 'score', t(texts.lostPoints(fixed(loss.lost, 2)))),
    }));

/** Who is in no sum of an indicator, and why: `不公开 1、不适用 2`; null where all are counted. */
export function apartWords({ masked, notApplicable, missing }: IndicatorLoss, t: Said): string | null {
  const words = [
    ...(masked > 0 ? [texts.masked(masked)] : []),
    ...(notApplicable > 0 ? [texts.notApplicable(notApplicable)] : []),
    ...(missing > 0 ? [texts.missing(missing)] : []),
  ];
  return words.length === 0 ? null : words.map(t).join(t(texts.and));
}

/** Why there is nothing to draw; null where there is. */
export function whyNoBars({ shared, own }: IndicatorsSummary): Bilingual | null {
  if (shared.length === 0) return own.indicators > 0 ? texts.onlyOwn : texts.nobody;
  if (shared.every(({ known }) => known === 0)) return texts.unknown;
  return shared.some(({ losing }) => losing > 0) ? null : texts.nothingLost;
}
