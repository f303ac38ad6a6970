/** What rolls up, as data: adding a measure is adding a row here and rebuilding the facts. */

export interface Measure {
  readonly code: string;
  readonly kind: 'money' | 'count';
}

const money = (...codes: readonly string[]): readonly Measure[] => codes.map((code) => ({ code, kind: 'money' }));
const count = (...codes: readonly string[]): readonly Measure[] => codes.map((code) => ({ code, kind: 'count' }));

/** The financing of expenditure, in the order of the forms. */
export const FUNDS = [
  'fund.generalPublic',
  'fund.government',
  'fund.stateCapital',
  'fund.socialInsurance',
  'fund.specialAccount',
  'fund.other',
] as const;

/** Figures that are summed over evaluations. */
export const MEASURES: readonly Measure[] = [
  ...money('income.total', 'budget.original', 'budget.adjusted', 'budget.outturn'),
  ...money('expenditure.total', 'expenditure.total.previous', 'expenditure.basic', 'expenditure.basic.personnel'),
  ...money('expenditure.basic.routine', 'expenditure.basic.routine.budget', 'expenditure.project', 'project.received'),
  ...money(...FUNDS),
  ...money('threePublics.total', 'threePublics.total.budget', 'threePublics.total.previous'),
  ...money('threePublics.vehicles', 'threePublics.reception', 'threePublics.overseas'),
  ...money('procurement.total', 'procurement.total.budget', 'carryOver.in', 'carryOver.out'),
  ...count('staff.quota', 'staff.actual'),
];

/**
 * Ratios of a region: sum of parts over sum of wholes, never a mean of ratios (AGG-05). Both sums are over the same evaluations,
 * those that know part and whole; otherwise a masked budget would make its neighbours look spendthrift.
 */
export const RATIOS = {
  execution: { part: 'budget.outturn', whole: 'budget.adjusted' },
  realisation: { part: 'expenditure.project', whole: 'project.received' },
  threePublicsWithinBudget: { part: 'threePublics.total', whole: 'threePublics.total.budget' },
  threePublicsOnPrevious: { part: 'threePublics.total', whole: 'threePublics.total.previous' },
  routineWithinBudget: { part: 'expenditure.basic.routine', whole: 'expenditure.basic.routine.budget' },
  /** 预算调整: what the budget became in percent of what it was. */
  adjustment: { part: 'budget.adjusted', whole: 'budget.original' },
  procurement: { part: 'procurement.total', whole: 'procurement.total.budget' },
  carryOver: { part: 'carryOver.out', whole: 'budget.adjusted' },
  staffControl: { part: 'staff.actual', whole: 'staff.quota' },
} as const satisfies Record<string, { readonly part: string; readonly whole: string }>;
export type RatioName = keyof typeof RATIOS;
export const RATIO_NAMES: readonly RatioName[] = [
  'execution',
  'realisation',
  'threePublicsWithinBudget',
  'threePublicsOnPrevious',
  'routineWithinBudget',
  'adjustment',
  'procurement',
  'carryOver',
  'staffControl',
];

/** Money for each person in post 人均, in yuan: sum over sum of those that know both, like every ratio. */
export const PER_STAFF = {
  outturnPerStaff: { part: 'budget.outturn', whole: 'staff.actual' },
  basicPerStaff: { part: 'expenditure.basic', whole: 'staff.actual' },
  threePublicsPerStaff: { part: 'threePublics.total', whole: 'staff.actual' },
} as const satisfies Record<string, { readonly part: string; readonly whole: string }>;
export type PerStaffName = keyof typeof PER_STAFF;

/** All that is kept as numerator and denominator. */
export const QUOTIENTS = { ...RATIOS, ...PER_STAFF };
export type QuotientName = keyof typeof QUOTIENTS;
export const QUOTIENT_NAMES: readonly QuotientName[] = [
  ...RATIO_NAMES,
  'outturnPerStaff',
  'basicPerStaff',
  'threePublicsPerStaff',
];
