import {
  type Aggregate,
  type Measured,
  type MoneySum,
  PER_STAFF,
  type PerStaffName,
  type RatioSum,
  type ScoreAggregate,
  totalDifference,
} from '../rollup/index.ts';
import type { Source } from './comparable.ts';
import { type ComparedValue, known, MASKED_VALUE, missing, NOT_APPLICABLE_VALUE } from './compared-value.ts';
import { divided, percentage, perEach, residentsOf } from './division.ts';
import { rateOfSum, scoreOn } from './indicator-rate.ts';
import type { Measure } from './measure.ts';

/** A region's year. */
export interface RegionYear {
  /** null where there is no summary of the year. */
  readonly aggregate: Aggregate | null;
  readonly residents: number | null;
  readonly provisional: boolean;
}

/**
 * The value of a measure in a region's year: money and people summed, ratios sum over sum, scores a simple mean, returns and
 * findings summed (domain.md §7.3 rule 1). A sum that some evaluations mask or leave out is known, and says that it is partial.
 */
export function valueOfRegion({ aggregate, residents, provisional }: RegionYear, measure: Measure): ComparedValue {
  if (aggregate === null) return missing('notAccepted');
  const { accepted, submitted } = aggregate.coverage;
  if ((provisional ? submitted : accepted) === 0) return missing('notAccepted');
  const measured = provisional ? aggregate.provisional : aggregate.official;
  const value = valueOfSource(aggregate, measured, measure.comparable.source);
  if (measure.per === null) return value;
  if (measure.per === 'head') return perEach(value, residentsOf(residents));
  return perStaff(measured, measure.comparable.code) ?? perEach(value, figure(aggregate, measured, 'staff.actual'));
}

const PER_STAFF_NAMES: readonly PerStaffName[] = ['outturnPerStaff', 'basicPerStaff', 'threePublicsPerStaff'];

/** Where the roll-up keeps money and staff of the evaluations that know both, these are divided; null where it does not. */
function perStaff({ ratios }: Measured, code: string): ComparedValue | null {
  const name = PER_STAFF_NAMES.find((one) => PER_STAFF[one].part === code);
  const sum = name && ratios[name];
  if (!sum || sum.known === 0) return null;
  const each = divided(sum.part, sum.whole);
  return each.state === 'known' && sum.unknown > 0 ? { ...each, reason: 'partial' } : each;
}

function valueOfSource(aggregate: Aggregate, measured: Measured, source: Source): ComparedValue {
  switch (source.from) {
    case 'figure':
      return figure(aggregate, measured, source.code);
    case 'ratio': {
      const isAsked = !(source.part in aggregate.unmapped || source.whole in aggregate.unmapped);
      return ratio(measured.ratios[source.name], isAsked);
    }
    case 'score':
      return score(measured, source.of);
    case 'process':
      return known(String(source.of === 'returns' ? aggregate.coverage.returns : findings(aggregate)));
    case 'indicator':
      return rateOfSum(scoreOn(measured.indicators, source.library));
  }
}

/** How many evaluations a sum is made of, with the sum. */
type Sum = Omit<MoneySum, 'amount'> & { readonly total: string };

function figure({ unmapped }: Aggregate, { money, counts }: Measured, code: string): ComparedValue {
  const [amounts, numbers] = [money[code], counts[code]];
  const sum: Sum | null = amounts
    ? { ...amounts, total: amounts.amount }
    : numbers
      ? { ...numbers, total: numbers.number }
      : null;
  const isAskedByAll = (unmapped[code] ?? 0) === 0;
  if (sum === null) return missing(isAskedByAll ? 'notStated' : 'notAsked');
  if (sum.known > 0) {
    const isWhole = sum.masked + sum.missing === 0 && isAskedByAll;
    return { ...known(sum.total), reason: isWhole ? null : 'partial' };
  }
  if (sum.masked > 0) return MASKED_VALUE;
  return sum.missing > 0 ? missing('notStated') : NOT_APPLICABLE_VALUE;
}

function ratio(sum: RatioSum | undefined, isAskedByAll: boolean): ComparedValue {
  if (sum === undefined || sum.known === 0) return missing(isAskedByAll ? 'notStated' : 'notAsked');
  const percent = percentage(sum.part, sum.whole);
  return percent.state === 'known' && (sum.unknown > 0 || !isAskedByAll) ? { ...percent, reason: 'partial' } : percent;
}

function score({ scores, differences }: Measured, of: Extract<Source, { from: 'score' }>['of']): ComparedValue {
  const mean = ({ sum, count }: Pick<ScoreAggregate, 'sum' | 'count'>): ComparedValue =>
    count === 0 ? missing(of === 'self' || of === 'result' ? 'notStated' : 'notReviewed') : divided(sum, String(count));
  return of === 'difference' ? mean({ sum: totalDifference(differences), count: differences.count }) : mean(scores[of]);
}

const findings = ({ problems }: Aggregate): number =>
  Object.values(problems).reduce((sum, problem) => sum + problem.findings, 0);
