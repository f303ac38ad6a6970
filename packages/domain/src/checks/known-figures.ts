import {
  amountOf,
  type EffectiveFigures,
  effectiveAfter,
  effectiveFigures,
  type FigureTable,
  type FigureValue,
  figureIn,
  numberOf,
  touchedBy,
} from '../figures/index.ts';
import { type Decimal, type Money, ZERO } from '../money/index.ts';
import { definitionOf, type Template } from '../templates/index.ts';
import type { CheckInput, CheckOutcome, FindingDraft } from './check.ts';

// One evaluation is looked into by many checks: what follows from its figures is computed once.
const completed = new WeakMap<FigureTable, { readonly template: Template; readonly effective: EffectiveFigures }>();

/** The figures of the evaluation with what follows from them. */
export function completedFigures(input: CheckInput): FigureTable {
  return effectiveOf(input).table;
}

function effectiveOf({ template, figures }: CheckInput): EffectiveFigures {
  const known = completed.get(figures);
  if (known?.template === template) return known.effective;
  const effective = effectiveFigures(template, figures);
  completed.set(figures, { template, effective });
  return effective;
}

/**
 * Completes the figures of `input` from those of `before`, the evaluation as it was before the figures `changed` did: what does not
 * follow from these is kept instead of being computed again.
 */
export function completeAfter(before: CheckInput, input: CheckInput, changed: readonly string[]): void {
  const { template, figures } = input;
  if (before.template !== template || completed.get(figures)?.template === template) return;
  const was = effectiveOf(before);
  const effective = effectiveAfter(template, was, figures, changed);
  completed.set(figures, { template, effective });
  comesOf(figures, before.figures, changed);
  comesOf(effective.table, was.table, touchedBy(template, was.table, effective.table, changed));
}

function comesOf(table: FigureTable, before: FigureTable, changed: Iterable<string>): void {
  if (table === before) return;
  earlier.set(table, { before, changed });
  // Only the last step is remembered: each table would keep all that came before it.
  earlier.delete(before);
}

/** Of a table that came of another: that one, and the codes whose values may differ. */
interface Since {
  readonly before: FigureTable;
  readonly changed: Iterable<string>;
}

const earlier = new WeakMap<FigureTable, Since>();

/** From what table this one came by the last change, so that what was read of that one need not be read again. */
export const changedSince = (table: FigureTable): Since | undefined => earlier.get(table);

/**
 * The value of a figure as a rule sees it: what the record states, else what the template derives from other figures.
 * A stated value always stands, so that a total that disagrees with its parts is seen.
 */
export const effectiveFigure = (input: CheckInput, code: string): FigureValue =>
  figureIn(completedFigures(input), code);

/**
 * A rule's look into the record. It asks for the figures it needs; what is missing or masked is remembered, and `conclude`
 * then says what the rule lacks instead of judging. A figure that is not applicable counts as nothing.
 *
 * ```ts
 * const record = lookInto(input);
 * const quota = record.number('staff.quota');
 * return record.conclude(() => …findings);
 * ```
 */
export interface RecordLook {
  /** Yuan; zero stands in for what is lacking, and is never judged. */
  amount(code: string): Money;
  number(code: string): Decimal;
  readonly lacks: readonly string[];
  conclude(findings: () => readonly FindingDraft[]): CheckOutcome;
}

export function lookInto(input: CheckInput): RecordLook {
  const lacks: string[] = [];
  return {
    lacks,
    amount(code) {
      const value = effectiveFigure(input, code);
      if (value.state === 'notApplicable') return ZERO;
      const amount = amountOf(value);
      if (amount === null) lacks.push(code);
      return amount ?? ZERO;
    },
    number(code) {
      const number = numberOf(effectiveFigure(input, code));
      if (number === null) lacks.push(code);
      return number ?? '0';
    },
    conclude: (findings) => (lacks.length > 0 ? { lacks: [...new Set(lacks)] } : { findings: findings() }),
  };
}

/** The figures that a total is made of: as the template derives it, else as the trade does. */
export function partsOfTotal(input: CheckInput, total: string, usual: readonly string[]): readonly string[] {
  const derivation = definitionOf(input.template, total)?.derivation;
  return derivation?.kind === 'sum' ? derivation.of : usual;
}

/** Several identities under one code: what is wrong anywhere is found; else what some lacked; a pass only where one was judged. */
export function together(outcomes: readonly CheckOutcome[]): CheckOutcome {
  const findings = outcomes.flatMap((outcome) => ('findings' in outcome ? outcome.findings : []));
  const lacks = outcomes.flatMap((outcome) => ('lacks' in outcome ? outcome.lacks : []));
  return findings.length === 0 && lacks.length > 0 ? { lacks: [...new Set(lacks)] } : { findings };
}
