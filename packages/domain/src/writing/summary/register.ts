import {
  BUDGET_USE_KINDS,
  type BudgetUseKind,
  NO_RECTIFICATIONS,
  type RectificationTally,
  tallyOf,
} from '../../rectification/index.ts';
import type { RectificationLine, SummaryData } from './summary-data.ts';

/** The register of rectifications 整改台账 as the report speaks of it. */
export interface Register {
  readonly tally: RectificationTally;
  /** To be done: neither reported nor closed. */
  readonly open: number;
  /** Late at the cut-off; none above a county, whose sums know no day. */
  readonly overdue: readonly RectificationLine[];
  /** Departments that were asked. */
  readonly units: number;
  /** How many go with each use of the budget. */
  readonly uses: Readonly<Record<BudgetUseKind, number>>;
}

/** A county's from its lines; of a region above, the sums that its counties send up. */
export function registerOf({ region, thisYear, rectifications }: SummaryData): Register {
  const tally = region.level === 'county' ? tallyOf(rectifications) : (thisYear.rectifications ?? NO_RECTIFICATIONS);
  const uses = BUDGET_USE_KINDS.map((kind) => [
    kind,
    rectifications.filter((one) => one.budgetUse?.kind === kind).length,
  ]);
  return {
    tally,
    open: tally.issued - tally.reported - tally.closed,
    overdue: rectifications.filter(({ isOverdue }) => isOverdue),
    units: new Set(rectifications.map(({ code }) => code)).size,
    uses: Object.fromEntries(uses) as Register['uses'],
  };
}
