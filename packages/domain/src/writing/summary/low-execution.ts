import { compareDecimals, type Decimal, roundDecimal } from '../../money/index.ts';
import { executionOf } from './execution.ts';
import type { Member, MemberFigures, SummaryData } from './summary-data.ts';

/** Below this many per cent an execution rate asks for a reason. */
export const LOW_EXECUTION: Decimal = '80';

export interface LowExecution {
  readonly member: Member;
  readonly figures: MemberFigures;
  readonly rate: Decimal;
}

/** Departments whose execution rate, as it is printed, is below 80 per cent: the lowest first, equal ones by code. */
export const lowExecution = ({ members }: Pick<SummaryData, 'members'>): readonly LowExecution[] =>
  members
    .flatMap((member): LowExecution[] => {
      const rate = member.official && executionOf(member.official);
      return member.official && rate !== null && compareDecimals(roundDecimal(rate, 2), LOW_EXECUTION) < 0
        ? [{ member, figures: member.official, rate }]
        : [];
    })
    .sort((one, other) => compareDecimals(one.rate, other.rate) || (one.member.code < other.member.code ? -1 : 1));

/** Departments with more people than posts, by code. */
export const overQuota = ({ members }: Pick<SummaryData, 'members'>): readonly Member[] =>
  members.filter(({ official }) => {
    const [actual, quota] = [official?.measures['staff.actual'], official?.measures['staff.quota']];
    return (
      actual !== undefined &&
      quota !== undefined &&
      'number' in actual &&
      'number' in quota &&
      compareDecimals(actual.number, quota.number) > 0
    );
  });
