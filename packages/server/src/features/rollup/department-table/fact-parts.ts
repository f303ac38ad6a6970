import { type EvaluationFact as Fact, MEASURES } from '@jiping/domain/rollup';

/** Of a fact, what is asked for. */
export interface FactParts {
  readonly fields: readonly Exclude<keyof Fact, 'measures'>[];
  /** Codes of figures; those that do not roll up are in no fact. */
  readonly measures: readonly string[];
}

/** What rolls up, and can be asked for. */
export const MEASURE_CODES: ReadonlySet<string> = new Set(MEASURES.map(({ code }) => code));

/**
 * SQL of a fact with these parts only, a fifth of what the driver would else read. A fact is kept compressed, and PostgreSQL would
 * unpack it anew for each part: `offset 0` has it unpacked once.
 *
 *     (select jsonb_build_object('state', f -> 'state', …, 'measures', jsonb_strip_nulls(jsonb_build_object('budget.outturn', m -> 'budget.outturn', …)))
 *      from (select one.fact - 'indicators' as f offset 0) as whole, lateral (select f -> 'measures' as m offset 0) as figures)
 */
export function factWith(column: string, { fields, measures }: FactParts): string {
  const whole = fields.includes('indicators') ? `${column} || '{}'` : `${column} - 'indicators'`;
  const known = [...new Set(measures)].filter((code) => MEASURE_CODES.has(code));
  const parts = fields.map((field) => `'${field}', f -> '${field}'`);
  const figures = known.map((code) => `'${code}', m -> '${code}'`).join(', ');
  return `(select jsonb_build_object(${[...parts, `'measures', jsonb_strip_nulls(jsonb_build_object(${figures}))`].join(', ')})
     from (select ${whole} as f offset 0) as whole, lateral (select f -> 'measures' as m offset 0) as figures)`;
}
