import {
  type FigureValue,
  knownAmount,
  knownNumber,
  knownText,
  MASKED,
  MISSING,
  NOT_APPLICABLE,
} from '@jiping/domain/figures';
import { money } from '@jiping/domain/money';
import type { NarrativeDocument } from '@jiping/domain/narrative';
import type { Template } from '@jiping/domain/templates';

/** What the editor's page asks for, as far as the bench looks into it. */
export interface EvaluationRecord {
  readonly id: string;
  readonly version: number;
  readonly fiscalYear: number;
  readonly department: { readonly name: string; readonly code: string; readonly runsInsuranceFunds: boolean };
  readonly template: { readonly data: Template };
  readonly sections: readonly {
    readonly key: string;
    readonly title: string;
    readonly version: number;
    readonly content: NarrativeDocument;
  }[];
  readonly figures: readonly WireFigure[];
}

/** A figure as the API gives and takes it. */
export interface WireFigure {
  readonly code: string;
  readonly state: 'KNOWN' | 'MASKED' | 'NOT_APPLICABLE' | 'MISSING';
  readonly amount: string | null;
  readonly number: string | null;
  readonly text: string | null;
}

/** The same as the domain has it. */
export function figureValue({ state, amount, number, text }: WireFigure): FigureValue {
  if (state === 'MASKED') return MASKED;
  if (state === 'NOT_APPLICABLE') return NOT_APPLICABLE;
  if (state === 'MISSING') return MISSING;
  if (amount !== null) return knownAmount(money(amount));
  return number !== null ? knownNumber(number) : knownText(text ?? '');
}
