import { compareDecimals, type Decimal, roundDecimal } from '../../money/index.ts';
import { LOW_EXECUTION } from '../../rollup/index.ts';
import { executionOf } from './execution.ts';
import type { Member, MemberFigures, SummaryData } from './summary-data.ts';

export interface LowExecution {
  readonly member: Member;
  readonly figures: MemberFigures;
  readonly rate: Decimal;
}

/** Departments whose execution rate, as it is printed, is a low one: the lowest first, equal ones by code. */
export const lowExecution = ({ members }: Pick<SummaryData, 'members'>): readonly LowExecution[] =>
  members
    .flatMap((member): LowExecution[] => {
      const rate = member.official && executionOf(member.official);
      return member.official && rate !== null && compareDecimals(roundDecimal(rate, 2), LOW_EXECUTION) < 0
        ? [{ member, figures: member.official, rate }]
        : [];
    })
    .sort((one, other) => compareDecimals(one.rate, other.rate) || (one.member.code < other.member.code ? -1 : 1));
