import type { FactState } from '../../rollup/index.ts';
import type { Member } from './summary-data.ts';

/** Where a department stands, as a list of departments says it. */
export const STATE_WORDS: Readonly<Record<FactState, string>> = {
  obliged: '未报',
  draft: '未报',
  exempted: '免报',
  submitted: '审核中',
  returned: '退回修改',
  accepted: '',
};

/** What annex A remarks of a department: why it has no figures, that it was late, where its money is counted. */
export function remarkOf({ state, timeliness, exemptionReason, official }: Member): string {
  const standing = state === 'exempted' && exemptionReason ? `免报：${exemptionReason}` : STATE_WORDS[state];
  return [standing, timeliness === 'late' ? '迟报' : '', official?.isCovered ? '资金、人员含于主管部门' : '']
    .filter(Boolean)
    .join('；');
}
