import { type Bilingual, TradeError } from '@jiping/domain/language';
import { type Money, money } from '@jiping/domain/money';

/** What was typed as an amount: yuan, nothing, or why it is none. */
export type TypedAmount = { readonly amount: Money | null } | { readonly refusal: Bilingual };

/** `typedAmount('12.5')` → `{ amount: '125000.00' }`: 万元 as typed, yuan as sent. Nothing typed is no amount. */
export function typedAmount(typed: string): TypedAmount {
  if (typed.trim() === '') return { amount: null };
  try {
    return { amount: money(typed, '万元') };
  } catch (error) {
    if (error instanceof TradeError) return { refusal: error.sentence };
    throw error;
  }
}
