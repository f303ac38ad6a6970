import { type Aggregate, type EvaluationFact as Fact, type FactState, sharesIn } from '@jiping/domain/rollup';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Region } from '../../regions/region.entity.ts';

interface Row {
  readonly lastYear: { readonly measures: Fact['measures']; readonly signature: number[] | null } | null;
  readonly covering: readonly (readonly [departmentId: string, state: FactState])[] | null;
  readonly signatures: readonly (readonly [departmentId: string, signature: number[]])[] | null;
}

/**
 * What a department's fact adds to the sums of its county, by what else is known there: its own last year, where those stand that may
 * supervise it, and the signatures of all texts. One statement for several facts of the same department and year.
 */
export async function readShares(
  em: EntityManager,
  { id: countyId }: Region,
  { departmentId, fiscalYear }: Pick<Fact, 'departmentId' | 'fiscalYear'>,
  supervisorIds: readonly string[],
): Promise<(fact: Fact) => Aggregate> {
  const [row] = await em.execute<Row[]>(
    `select
       (select json_build_object('measures', fact -> 'measures', 'signature', text_signature) from evaluation_fact
        where county_id = ? and fiscal_year = ? and department_id = ?) as "lastYear",
       (select json_agg(json_build_array(department_id, state)) from evaluation_fact
        where county_id = ? and fiscal_year = ? and department_id = any(string_to_array(?, ',')::uuid[])
          and fact -> 'coversSubordinates' = 'true') as covering,
       (select json_agg(json_build_array(department_id, text_signature)) from evaluation_fact
        where county_id = ? and fiscal_year = ? and text_signature is not null) as signatures`,
    [countyId, fiscalYear - 1, departmentId, countyId, fiscalYear, supervisorIds.join(','), countyId, fiscalYear],
  );
  const { lastYear, covering, signatures } = row!;
  return sharesIn({
    lastYear: lastYear ? [{ departmentId, measures: lastYear.measures }] : [],
    lastSignatures: new Map(lastYear?.signature ? [[departmentId, lastYear.signature]] : []),
    covering: new Map(covering ?? []),
    signatures: new Map(signatures ?? []),
  });
}
