/** Targets as budgets set them: round numbers, below what was reached or above it. */

/** The steps in which a target of that size is set; `decimals` are those of the counted value. */
function stepOf(value: number, decimals: number): number {
  if (decimals > 0 && value < 10) return 0.1;
  if (value < 100) return 1;
  if (value < 300) return 5;
  if (value < 1000) return 10;
  if (value < 3000) return 50;
  if (value < 10_000) return 100;
  return 500;
}

const decimalsOf = (value: string): number => value.split('.')[1]?.length ?? 0;

/** Without the noise of binary fractions, and without zeros at the end. */
const plain = (value: number): string => String(Number(value.toFixed(2)));

/**
 * A round number below what was reached, at about `share` percent of it, but no less than the year before:
 * `targetMet({ actual: '1347', before: '1180' }, 96)` is 1250.
 */
export function targetMet(
  { actual, before }: { readonly actual: string; readonly before: string },
  share: number,
): string {
  const reached = Number(actual);
  const step = stepOf(reached, decimalsOf(actual));
  const wanted = reached < FEW ? reached : (reached * share) / 100;
  const round = Math.max(step, Math.floor(wanted / step + 1e-9) * step);
  return plain(Number(before) <= reached ? Math.max(round, Number(before)) : round);
}

/** Of a few nothing can be left off: one is a large part. */
const FEW = 20;

/** A round number of which `actual` is about `share` percent: `targetMissed('1347', 90)` is 1500. */
export function targetMissed(actual: string, share: number): string {
  const wanted = (Number(actual) * 100) / share;
  const step = stepOf(wanted, decimalsOf(actual));
  return plain(Math.ceil(wanted / step - 1e-9) * step);
}

/** A rate's target in whole or half percent, not above what was reached: `rateMet('98.7')` is 98.5. */
export const rateMet = (actual: string): string => plain(Math.floor(Number(actual) * 2) / 2);
