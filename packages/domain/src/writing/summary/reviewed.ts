import { compareDecimals, type Decimal, subtractDecimals } from '../../money/index.ts';
import type { Member, SummaryData } from './summary-data.ts';

/** A department that the bureau scored too; `difference` is its own score less the bureau's. */
export interface Reviewed {
  readonly member: Member;
  readonly self: Decimal;
  readonly review: Decimal;
  readonly difference: Decimal;
}

/** Departments with both scores, the largest difference first, equal ones by code. */
export function reviewedMembers({ members }: Pick<SummaryData, 'members'>): readonly Reviewed[] {
  const reviewed = members.flatMap((member): Reviewed[] => {
    const { selfScore: self = null, reviewScore: review = null } = member.official ?? {};
    return self === null || review === null
      ? []
      : [{ member, self, review, difference: subtractDecimals(self, review) }];
  });
  const size = ({ difference }: Reviewed) => difference.replace('-', '');
  return reviewed.toSorted(
    (one, other) => compareDecimals(size(other), size(one)) || (one.member.code < other.member.code ? -1 : 1),
  );
}
