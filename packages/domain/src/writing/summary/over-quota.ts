import { isOverQuota } from '../../rollup/index.ts';
import type { Member, SummaryData } from './summary-data.ts';

/** Departments with more people than posts, by code. */
export const overQuota = ({ members }: Pick<SummaryData, 'members'>): readonly Member[] =>
  members.filter(({ official }) => official !== null && isOverQuota(official));
