import type { IndicatorField } from '../../figures/index.ts';
import type { Bilingual } from '../../language/index.ts';
import type { Severity, Template } from '../../templates/index.ts';
import type { CheckInput, CheckOutcome, FindingDraft } from '../check.ts';
import { cellOf, type IndicatorRow, indicatorRowsOf } from './indicator-rows.ts';

/** What is said of one indicator: findings, or the fields it lacks. */
export type RowOutcome = readonly FindingDraft[] | { readonly lacks: readonly IndicatorField[] };

/**
 * A check that judges every indicator by itself. `judge` may look at nothing but the row and the template: a row that did not change is
 * not judged again. Without any indicator the check lacks input; where a row lacks a cell, so does the check, by the cell's
 * pattern (`indicators.*.score`).
 */
export function eachIndicator(
  judge: (row: IndicatorRow, template: Template) => RowOutcome,
): (input: CheckInput) => CheckOutcome {
  const judged = new WeakMap<Template, WeakMap<IndicatorRow, CheckOutcome>>();
  return (input) => {
    const rows = indicatorRowsOf(input);
    if (rows.length === 0) return { lacks: ['indicators'] };
    const known = judged.get(input.template) ?? new WeakMap<IndicatorRow, CheckOutcome>();
    judged.set(input.template, known);
    const findings: FindingDraft[] = [];
    const lacks = new Set<string>();
    for (const row of rows) {
      let outcome = known.get(row);
      if (!outcome) {
        outcome = asOutcome(row, judge(row, input.template));
        known.set(row, outcome);
      }
      if ('lacks' in outcome) for (const code of outcome.lacks) lacks.add(code);
      else if (outcome.findings.length > 0) findings.push(...outcome.findings);
    }
    return findings.length === 0 && lacks.size > 0 ? { lacks: [...lacks] } : { findings };
  };
}

const asOutcome = (row: IndicatorRow, outcome: RowOutcome): CheckOutcome =>
  'lacks' in outcome ? { lacks: outcome.lacks.map((field) => `${row.list}.*.${field}`) } : { findings: outcome };

/** The fields among those given that are not known. */
export const lacking = (
  row: IndicatorRow,
  ...fields: readonly (keyof IndicatorRow & IndicatorField)[]
): IndicatorField[] => fields.filter((field) => row[field] === null);

/** What a check says of a cell of an indicator. */
export interface AboutCell {
  readonly message: Bilingual;
  readonly remedy: Bilingual;
  readonly expected?: Bilingual;
  readonly found?: Bilingual;
  readonly lighter?: Severity;
}

export const onCell = (
  row: IndicatorRow,
  field: IndicatorField,
  { message, remedy, expected, found, lighter }: AboutCell,
): FindingDraft => ({
  message,
  remedy,
  expected: expected ?? null,
  found: found ?? null,
  where: { figure: cellOf(row, field) },
  ...(lighter && { lighter }),
});
