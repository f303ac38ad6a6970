import type { Decimal, Money } from '../money/index.ts';

/**
 * What a figure measures; it decides whether its value is an amount, a number or words. A `date` is an ISO date, a `choice` one
 * of its definition's choices, both kept as text; a `measure` is an indicator's value: a number, or a date or words as text.
 */
export const FIGURE_KINDS = ['money', 'count', 'percent', 'score', 'text', 'date', 'choice', 'measure'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/**
 * The value of a figure. Four states that are never confused, and never 0 by accident:
 * known, masked (published as `*`), not applicable (“我单位无政府性基金”), missing (nobody has said).
 */
export type FigureValue =
  | { readonly state: 'known'; readonly amount: Money }
  | { readonly state: 'known'; readonly number: Decimal }
  | { readonly state: 'known'; readonly text: string }
  | { readonly state: 'masked' }
  | { readonly state: 'notApplicable' }
  | { readonly state: 'missing' };

export type FigureState = FigureValue['state'];

/** Published as `*`. */
export const MASKED: FigureValue = { state: 'masked' };
/** 无: there is nothing of the kind. */
export const NOT_APPLICABLE: FigureValue = { state: 'notApplicable' };
/** Nobody has said; the same as not being in the table. */
export const MISSING: FigureValue = { state: 'missing' };
/** Yuan. */
export const knownAmount = (amount: Money): FigureValue => ({ state: 'known', amount });
export const knownNumber = (number: Decimal): FigureValue => ({ state: 'known', number });
/** A text, an ISO date, or the value of a choice. */
export const knownText = (text: string): FigureValue => ({ state: 'known', text });

/** Whether there is anything but a blank: masked and not applicable say something too. */
export const isStated = (value: FigureValue | undefined): value is FigureValue =>
  value !== undefined && value.state !== 'missing';

/** The amount in yuan of a known money figure, else null. */
export const amountOf = (value: FigureValue | undefined): Money | null =>
  value?.state === 'known' && 'amount' in value ? value.amount : null;

/** The number of a known count, percent or score, else null. */
export const numberOf = (value: FigureValue | undefined): Decimal | null =>
  value?.state === 'known' && 'number' in value ? value.number : null;

/** The words of a known text, date, choice or measure, else null. */
export const textOf = (value: FigureValue | undefined): string | null =>
  value?.state === 'known' && 'text' in value ? value.text : null;

/** The values of one evaluation by figure code (domain.md §0: `expenditure.basic.personnel`, `threePublics.total.budget`). */
export type FigureTable = ReadonlyMap<string, FigureValue>;

/** The value of `code`; what nobody has said is missing. */
export const figureIn = (table: FigureTable, code: string): FigureValue => table.get(code) ?? MISSING;
