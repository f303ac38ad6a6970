import { GRADE_WORDS } from '../../../api/generated/schema-words.ts';
import type { OverviewSearch, SummedMeasure } from '../../overview/search.ts';

/** Sums of the summary by the measure that they are of. */
const SUMS: Readonly<Record<string, SummedMeasure>> = {
  'funds.originalBudget': 'budget.original',
  'funds.adjustedBudget': 'budget.adjusted',
  'funds.outturn': 'budget.outturn',
  'funds.basic': 'expenditure.basic',
  'funds.project': 'expenditure.project',
  'threePublics.total': 'threePublics.total',
  'threePublics.budget': 'threePublics.total.budget',
  'threePublics.vehicles': 'threePublics.vehicles',
  'threePublics.reception': 'threePublics.reception',
  'threePublics.overseas': 'threePublics.overseas',
  'staff.quota': 'staff.quota',
  'staff.actual': 'staff.actual',
};

const COVERAGE: Readonly<Record<string, OverviewSearch>> = {
  obliged: { show: 'obliged' },
  exempted: { show: 'exempted' },
  submitted: { show: 'submitted' },
  onTime: { show: 'submitted' },
  late: { show: 'late' },
  missing: { show: 'missing' },
  accepted: { show: 'accepted' },
  returns: { show: 'obliged', columns: ['returnCount'] },
};

const REVIEWED: Readonly<Record<string, OverviewSearch>> = {
  count: { show: 'accepted', difference: 'both' },
  lowered: { show: 'accepted', difference: 'lowered' },
  raised: { show: 'accepted', difference: 'raised' },
  unchanged: { show: 'accepted', difference: 'unchanged' },
};

/**
 * The departments that a figure of the summary was counted from, as the county's overview lists them:
 * `listBehind('summary.coverage.late')` → `{ show: 'late' }`. null where no list shows just these.
 */
export function listBehind(code: string): OverviewSearch | null {
  const [, group = '', name = '', last] = code.split('.');
  const path = code.replace(/^summary\./, '');
  if (group === 'coverage') return COVERAGE[name] ?? null;
  if (group === 'review') return REVIEWED[name] ?? null;
  if (group === 'grade') {
    const grade = GRADE_WORDS.find((word) => word.toLowerCase() === name.toLowerCase());
    return grade ? { show: 'accepted', grade } : null;
  }
  if (group === 'scores' || group === 'selfScores' || group === 'reviewScores') {
    const scored = ({ scores: 'result', selfScores: 'self', reviewScores: 'review' } as const)[group];
    return name === 'compared' ? null : { show: 'accepted', scored, sort: scored === 'self' ? 'selfScore' : 'rank' };
  }
  if (path === 'funds.executionRate') return { show: 'accepted', sort: 'executionRate' };
  // A department's number: that department. Codes of departments are digits.
  const unit = /^u(\d+)$/.exec(name)?.[1];
  if (group === 'unit' && unit) return { name: unit };
  if (last === 'unknown' || path.endsWith('.unknown')) {
    const measure = SUMS[path.replace(/\.unknown$/, '')];
    return measure ? { show: 'accepted', measure, sort: 'measure' } : null;
  }
  const measure = SUMS[path] ?? (group === 'funds' ? fundOf(path) : undefined);
  return measure ? { show: 'accepted', measure, value: 'KNOWN', sort: 'measure', down: 'true' } : null;
}

const FUNDS = [
  'fund.generalPublic',
  'fund.government',
  'fund.stateCapital',
  'fund.socialInsurance',
  'fund.specialAccount',
  'fund.other',
] as const;

const fundOf = (path: string): SummedMeasure | undefined => FUNDS.find((fund) => path.endsWith(fund));
