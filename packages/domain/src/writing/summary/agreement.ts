import { amountOf } from '../../figures/index.ts';
import { add, compare, type Money, ZERO } from '../../money/index.ts';
import { MEMBER_MEASURES, type MemberFigures, type SummaryData } from './summary-data.ts';

/**
 * The money figures of which a county's sum is not that of its departments (AGG-02); none of a region above, whose parts are sums
 * themselves. A unit whose supervising department states its money is counted there.
 */
export function disagreements({ region, thisYear, members }: SummaryData): readonly string[] {
  if (region.level !== 'county') return [];
  const counted = members.flatMap(({ official }): readonly MemberFigures[] =>
    official && !official.isCovered ? [official] : [],
  );
  return MEMBER_MEASURES.filter((code) => {
    const amounts = counted.flatMap(({ measures }): readonly Money[] => {
      const amount = amountOf(measures[code]);
      return amount === null ? [] : [amount];
    });
    return compare(add(ZERO, ...amounts), thisYear.official.money[code]?.amount ?? ZERO) !== 0;
  });
}
