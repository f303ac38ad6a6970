import { addDecimals, type Decimal, quotientOf } from '../money/index.ts';
import type { IndicatorScore, IndicatorSum } from '../rollup/index.ts';
import { indicatorCode } from './indicator-measure.ts';

/** An indicator of the library that departments use, and so can be compared by. */
export interface IndicatorInUse {
  /** The library's code. */
  readonly library: string;
  /** Departments that use it, in the year in which most do. */
  readonly departments: number;
  /** Points 分值 that it carries, a mean over the departments and years whose score is known; null where none is. */
  readonly meanFull: Decimal | null;
}

interface Use {
  readonly library: string;
  readonly departments: number;
  readonly known: number;
  readonly full: Decimal;
}

/** Of the sums of some years: of a county, or of a region. */
export const indicatorsInSums = (years: readonly Readonly<Record<string, IndicatorSum>>[]): readonly IndicatorInUse[] =>
  inUse(
    years.flatMap((sums) =>
      Object.entries(sums).map(([library, { known, masked, notApplicable, missing, full }]) => ({
        library,
        known,
        full,
        departments: known + masked + notApplicable + missing,
      })),
    ),
  );

/** Of single evaluations, where no sums may be seen: for a department's people. */
export const indicatorsInFacts = (
  facts: readonly {
    readonly fiscalYear: number;
    readonly indicators: Readonly<Record<string, IndicatorScore>>;
  }[],
): readonly IndicatorInUse[] =>
  inUse(
    [...Map.groupBy(facts, ({ fiscalYear }) => fiscalYear).values()].flatMap((ofYear) => {
      const used = ofYear.flatMap(({ indicators }) => Object.entries(indicators));
      return [...Map.groupBy(used, ([library]) => library)].map(([library, scores]) => {
        const fulls = scores.flatMap(([, score]) => (score.state === 'known' ? score.full : []));
        return { library, departments: scores.length, known: fulls.length, full: addDecimals(...fulls) };
      });
    }),
  );

/** Those that most use come first; what is no code of a library is left out. */
const inUse = (uses: readonly Use[]): readonly IndicatorInUse[] =>
  [...Map.groupBy(uses, ({ library }) => library)]
    .filter(([library, years]) => indicatorCode(library) !== null && years.some(({ departments }) => departments > 0))
    .map(([library, years]) => ({
      library,
      departments: Math.max(...years.map(({ departments }) => departments)),
      meanFull: quotientOf(
        addDecimals(...years.map(({ full }) => full)),
        String(years.reduce((sum, { known }) => sum + known, 0)),
        2,
      ),
    }))
    .sort((one, other) => other.departments - one.departments || (one.library < other.library ? -1 : 1));
