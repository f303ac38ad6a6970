import { compareDecimals, type Decimal, decimalsAgree } from '../money/index.ts';

/**
 * What a score that a person gave is, beside the computed one. A lower one may always be given; a higher one only with a reason, and
 * the bureau sees both.
 */
export type StatedScoreVerdict = 'ok' | 'lowered' | 'raisedWithReason' | 'raisedWithoutReason';

/**
 * `judgeStatedScore('9', '8.73', null)` → `raisedWithoutReason`. Nothing stated, nothing computed (a fact is missing), or both the
 * same: `ok`. A difference of up to `tolerance` points is rounding (SR-14).
 */
export function judgeStatedScore(
  stated: Decimal | null,
  computed: Decimal | null,
  reason: string | null,
  tolerance: Decimal = '0',
): StatedScoreVerdict {
  if (stated === null || computed === null) return 'ok';
  const difference = differs(stated, computed, tolerance);
  if (difference === 0) return 'ok';
  if (difference < 0) return 'lowered';
  return reason === null || reason.trim() === '' ? 'raisedWithoutReason' : 'raisedWithReason';
}

function differs(stated: Decimal, computed: Decimal, tolerance: Decimal): number {
  return decimalsAgree(stated, computed, tolerance) ? 0 : compareDecimals(stated, computed);
}
