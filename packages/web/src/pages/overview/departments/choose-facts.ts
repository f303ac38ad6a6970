import { STATES_IN_ORDER } from '../../../parts/words.ts';
import { byDecimal, byMoney } from '../order.ts';
import type { Fact } from '../overview.query.ts';
import type { DepartmentShow, DepartmentSort, OverviewSearch } from '../search.ts';

const handedIn = ({ evaluation }: Fact): boolean => Boolean(evaluation?.submittedAt);

const SHOWN: Record<DepartmentShow, (fact: Fact) => boolean> = {
  obliged: () => true,
  submitted: (fact) => fact.obliged && handedIn(fact),
  returned: (fact) => fact.obliged && handedIn(fact) && fact.state === 'RETURNED',
  missing: (fact) => fact.obliged && !handedIn(fact),
  exempted: ({ obliged }) => !obliged,
  late: ({ late }) => late,
  problems: ({ problems }) => problems > 0,
};

/** Whether a rate is in a part of the histogram, `90-95`: at least the first, less than the second; `100-` has no end. */
export function inPart(rate: string | null | undefined, part: string): boolean {
  if (!rate) return false;
  const [, from = '', to = ''] = /^(-?[\d.]+)-([\d.]*)$/.exec(part) ?? [];
  const value = Number.parseFloat(rate);
  return value >= Number.parseFloat(from) && (to === '' || value < Number.parseFloat(to));
}

/** The departments that the address asks for, in its order. */
export function chooseFacts(facts: readonly Fact[], search: OverviewSearch): readonly Fact[] {
  const { show, name, category, section, measure, value, rate, sort, down } = search;
  const chosen = facts.filter(
    (fact) =>
      (!show || SHOWN[show](fact)) &&
      (!name || fact.department.name.includes(name) || fact.department.code.startsWith(name)) &&
      (!category || fact.department.category === category) &&
      (!section || fact.department.financeSection === section) &&
      (!measure || !value || fact[measure].state === value) &&
      (!rate || inPart(fact.executionRate, rate)),
  );
  const order = ORDERS[sort ?? 'department'];
  return chosen.toSorted((left, right) => (down ? -order(left, right) : order(left, right)));
}

const stage = ({ state }: Fact) => (state ? STATES_IN_ORDER.indexOf(state) : -1);

const ORDERS: Record<DepartmentSort, (left: Fact, right: Fact) => number> = {
  department: (left, right) => left.department.code.localeCompare(right.department.code),
  state: (left, right) => stage(left) - stage(right),
  adjustedBudget: (left, right) => byMoney(left.adjustedBudget.amount, right.adjustedBudget.amount),
  outturn: (left, right) => byMoney(left.outturn.amount, right.outturn.amount),
  executionRate: (left, right) => byDecimal(left.executionRate, right.executionRate),
  threePublics: (left, right) => byMoney(left.threePublics.amount, right.threePublics.amount),
  selfScore: (left, right) => byDecimal(left.selfScore, right.selfScore),
  reviewScore: (left, right) => byDecimal(left.reviewScore, right.reviewScore),
  problems: (left, right) => left.problems - right.problems,
  returnCount: (left, right) => left.returnCount - right.returnCount,
};
