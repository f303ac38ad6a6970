import { compareDecimals } from '../../money/index.ts';
import type { Member, SummaryData } from './summary-data.ts';

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
