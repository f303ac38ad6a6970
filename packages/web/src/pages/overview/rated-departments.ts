import type { Summary } from './overview.query.ts';

interface Known {
  readonly known: number;
}

/**
 * Of how many departments the execution rate is, where the two sums beside it are of others; null where they are of the same, or
 * there is no rate. Who divides the sums by hand would else find another rate, and believe neither.
 */
export function ratedDepartments({
  funds,
  executionRates,
}: Pick<Summary, 'executionRates'> & {
  readonly funds: { readonly adjustedBudget: Known; readonly outturn: Known; readonly executionRate?: string | null };
}): number | null {
  if (!funds.executionRate) return null;
  const rated = executionRates.reduce((sum, { count }) => sum + count, 0);
  return rated === funds.adjustedBudget.known && rated === funds.outturn.known ? null : rated;
}
