import { SHAPE } from '@jiping/domain/rollup';
import type { MadeCounty } from '../country/county.ts';
import type { keys } from '../country/identifiers.ts';
import { dueAt } from '../country/standing.ts';
import type { TableRows } from './county-rows.ts';
import type { FactMaker } from './facts.ts';
import type { SummaryTree } from './summary-tree.ts';

/** The facts of a county's year as rows; its summaries go into the tree. */
export function factRows(
  county: MadeCounty,
  { facts: maker, tree }: { readonly facts: FactMaker; readonly tree: SummaryTree },
  newKey: ReturnType<typeof keys>,
): TableRows {
  const facts = maker.factsOf(county);
  tree.add(county.region, maker.aggregatesOf(county));
  return {
    table: 'evaluation_fact',
    columns: [
      ...['county_id', 'id', 'department_id', 'evaluation_id', 'fiscal_year', 'path', 'category', 'state', 'fact'],
      ...['text_signature', 'updated_at', 'shape'],
    ],
    rows: facts.map(({ fact, evaluationId, textSignature }) => [
      county.region.id,
      newKey('fact'),
      fact.departmentId,
      evaluationId,
      fact.fiscalYear,
      county.region.path,
      fact.category,
      fact.state,
      fact,
      textSignature,
      dueAt(fact.fiscalYear),
      SHAPE,
    ]),
  };
}
