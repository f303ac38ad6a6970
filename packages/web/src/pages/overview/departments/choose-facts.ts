import type { FactStanding } from '../../../api/generated/schema-words.ts';
import { STATES_IN_ORDER } from '../../../parts/words.ts';
import { byDecimal, byMoney } from '../order.ts';
import type { DepartmentShow, DepartmentSort, OverviewSearch } from '../search.ts';
import type { Fact } from './county-facts.query.ts';

const standsAt =
  (...standings: readonly FactStanding[]) =>
  ({ standing }: Fact): boolean =>
    standings.includes(standing);

const SHOWN: Record<DepartmentShow, (fact: Fact) => boolean> = {
  obliged: () => true,
  submitted: standsAt('SUBMITTED', 'RETURNED', 'ACCEPTED'),
  accepted: standsAt('ACCEPTED'),
  returned: standsAt('RETURNED'),
  missing: standsAt('OBLIGED', 'DRAFT'),
  exempted: standsAt('EXEMPTED'),
  late: ({ late }) => late,
  problems: ({ problems }) => problems > 0,
  risky: ({ risks }) => risks.length > 0,
};

/** Whether a rate is in a part of the histogram, `90-95`: at least the first, less than the second; `100-` has no end. What is below nothing is in the first. */
export function inPart(rate: string | null | undefined, part: string): boolean {
  if (!rate) return false;
  const [, from = '', to = ''] = /^(-?[\d.]+)-([\d.]*)$/.exec(part) ?? [];
  const value = Math.max(0, Number.parseFloat(rate));
  return value >= Number.parseFloat(from) && (to === '' || value < Number.parseFloat(to));
}

/**
 * Whether a fact is among those that a sum is made of (`KNOWN`) or that are counted apart from it. A unit whose money is in its
 * supervising department's report is in no sum of its own.
 */
function hasValue({ covered, unmapped, figure }: Fact, value: NonNullable<OverviewSearch['value']>): boolean {
  if (value === 'UNASKED') return unmapped === true;
  return !covered && !unmapped && figure?.state === value;
}

const SCORED: Record<NonNullable<OverviewSearch['scored']>, (fact: Fact) => boolean> = {
  result: ({ selfScore, reviewScore }) => Boolean(reviewScore ?? selfScore),
  self: ({ selfScore }) => Boolean(selfScore),
  review: ({ reviewScore }) => Boolean(reviewScore),
};

function differs({ reviewDifference }: Fact, how: NonNullable<OverviewSearch['difference']>): boolean {
  if (reviewDifference === null || reviewDifference === undefined) return false;
  const difference = Number.parseFloat(reviewDifference);
  return how === 'both' || { lowered: difference > 0, raised: difference < 0, unchanged: difference === 0 }[how];
}

/** Whether it lost points on the indicator that was asked about. */
const hasLost = ({ lostOn }: Fact): boolean => Number.parseFloat(lostOn ?? '0') > 0;

/** The departments that the address asks for, in its order. */
export function chooseFacts(facts: readonly Fact[], search: OverviewSearch): readonly Fact[] {
  const { show, name, category, section, measure, value, rate, grade, scored, difference, risk, finding, indicator } =
    search;
  const chosen = facts.filter(
    (fact) =>
      (!show || SHOWN[show](fact)) &&
      (!name || fact.department.name.includes(name) || fact.department.code.startsWith(name)) &&
      (!category || fact.department.category === category) &&
      (!section || fact.department.financeSection === section) &&
      (!measure || !value || hasValue(fact, value)) &&
      (!rate || inPart(fact.executionRate, rate)) &&
      (!grade || fact.grade === grade) &&
      (!scored || SCORED[scored](fact)) &&
      (!difference || differs(fact, difference)) &&
      (!risk || fact.risks.some(({ code }) => code === risk)) &&
      (!finding || fact.problemCodes.includes(finding)) &&
      (!indicator || hasLost(fact)) &&
      (!search.over || fact.overQuota),
  );
  const order = ORDERS[search.sort ?? 'department'];
  return chosen.toSorted((left, right) => (search.down ? -order(left, right) : order(left, right)));
}

const stage = ({ state }: Fact) => (state ? STATES_IN_ORDER.indexOf(state) : -1);
const place = (rank: number | null | undefined) => rank ?? Number.MAX_SAFE_INTEGER;

const ORDERS: Record<DepartmentSort, (left: Fact, right: Fact) => number> = {
  department: (left, right) => left.department.code.localeCompare(right.department.code),
  state: (left, right) => stage(left) - stage(right),
  adjustedBudget: (left, right) => byMoney(left.adjustedBudget.amount, right.adjustedBudget.amount),
  outturn: (left, right) => byMoney(left.outturn.amount, right.outturn.amount),
  executionRate: (left, right) => byDecimal(left.executionRate, right.executionRate),
  threePublics: (left, right) => byMoney(left.threePublics.amount, right.threePublics.amount),
  basic: (left, right) => byMoney(left.basic.amount, right.basic.amount),
  project: (left, right) => byMoney(left.project.amount, right.project.amount),
  staffActual: (left, right) => byDecimal(left.staffActual.number, right.staffActual.number),
  measure: (left, right) =>
    byMoney(left.figure?.amount, right.figure?.amount) || byDecimal(left.figure?.number, right.figure?.number),
  selfScore: (left, right) => byDecimal(left.selfScore, right.selfScore),
  reviewScore: (left, right) => byDecimal(left.reviewScore, right.reviewScore),
  reviewDifference: (left, right) => byDecimal(left.reviewDifference, right.reviewDifference),
  rank: (left, right) => place(left.rank) - place(right.rank),
  lastScore: (left, right) => byDecimal(left.lastScore, right.lastScore),
  problems: (left, right) => left.problems - right.problems,
  risks: (left, right) => left.risks.length - right.risks.length,
  returnCount: (left, right) => left.returnCount - right.returnCount,
};
