import type { FigureState } from '../figures/index.ts';
import type { Decimal } from '../money/index.ts';

/** Why a value is missing, or (`partial`) what a known one lacks. */
export const REASONS = [
  'notAccepted',
  'exempted',
  'notAsked',
  'notStated',
  'notUsed',
  'notReviewed',
  'severalScores',
  'zeroDenominator',
  'divisorUnknown',
  'partial',
] as const;
export type Reason = (typeof REASONS)[number];

/** A value of a measure: exact (yuan, people, percent, points), and only where it is known. */
export interface ComparedValue {
  readonly state: FigureState;
  readonly value: Decimal | null;
  readonly reason: Reason | null;
}

export const known = (value: Decimal): ComparedValue => ({ state: 'known', value, reason: null });
export const missing = (reason: Reason): ComparedValue => ({ state: 'missing', value: null, reason });
export const MASKED_VALUE: ComparedValue = { state: 'masked', value: null, reason: null };
export const NOT_APPLICABLE_VALUE: ComparedValue = { state: 'notApplicable', value: null, reason: null };
