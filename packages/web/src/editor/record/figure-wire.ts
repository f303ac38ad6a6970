import type { FigureValue } from '@jiping/domain/figures';
import { isCanonicalMoney } from '@jiping/domain/money';

/** A figure's value as the API carries it. */
export interface WireValue {
  readonly state: 'KNOWN' | 'MASKED' | 'NOT_APPLICABLE' | 'MISSING';
  readonly amount?: string | null;
  readonly number?: string | null;
  readonly text?: string | null;
}

/** `{ state: 'KNOWN', amount: '8241700.00' }` → `{ state: 'known', amount }`. What says nothing is missing. */
export function valueOfWire(wire: WireValue): FigureValue {
  switch (wire.state) {
    case 'MASKED':
      return { state: 'masked' };
    case 'NOT_APPLICABLE':
      return { state: 'notApplicable' };
    case 'MISSING':
      return { state: 'missing' };
    case 'KNOWN':
      if (typeof wire.amount === 'string' && isCanonicalMoney(wire.amount))
        return { state: 'known', amount: wire.amount };
      if (typeof wire.number === 'string') return { state: 'known', number: wire.number };
      if (typeof wire.text === 'string') return { state: 'known', text: wire.text };
      return { state: 'missing' };
  }
}

const WIRE_STATE = {
  known: 'KNOWN',
  masked: 'MASKED',
  notApplicable: 'NOT_APPLICABLE',
  missing: 'MISSING',
} as const;

/** A value as the API takes it: one of `amount`, `number`, `text` where it is known, none otherwise. */
export function wireOfValue(value: FigureValue): WireValue {
  const state = WIRE_STATE[value.state];
  if (value.state !== 'known') return { state };
  if ('amount' in value) return { state, amount: value.amount };
  if ('number' in value) return { state, number: value.number };
  return { state, text: value.text };
}

/** `setFigures`' and `importReport`'s list of figures as a draft by code. */
export const draftOfWire = (figures: readonly (WireValue & { readonly code: string })[]): Record<string, FigureValue> =>
  Object.fromEntries(figures.map((figure) => [figure.code, valueOfWire(figure)]));
