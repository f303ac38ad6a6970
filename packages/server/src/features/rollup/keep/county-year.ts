import type { CountyYear, EvaluationFact as Fact } from '@jiping/domain/rollup';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Region } from '../../regions/region.entity.ts';
import type { RecordedFact } from './fact-of.ts';

interface Row {
  readonly year: number;
  readonly departmentId: string;
  readonly fact: Fact;
  readonly signature: number[] | null;
}

/**
 * What a county's summaries of a year are made of: its facts of this year and, of the one before, what is looked back on, with the texts'
 * signatures.
 */
export async function readCountyYear(em: EntityManager, county: Region, fiscalYear: number): Promise<CountyYear> {
  const rows = await em.execute<Row[]>(
    `select fiscal_year as year, department_id as "departmentId", text_signature as signature,
       case when fiscal_year = ? then fact else jsonb_build_object('measures', fact -> 'measures') end as fact
     from evaluation_fact where county_id = ? and fiscal_year in (?, ?) order by department_id`,
    [fiscalYear, county.id, fiscalYear, fiscalYear - 1],
  );
  const of = (year: number) => rows.filter((row) => row.year === year);
  const signatures = (year: number) =>
    new Map(of(year).flatMap(({ departmentId, signature }) => (signature ? [[departmentId, signature] as const] : [])));
  return {
    facts: of(fiscalYear).map(({ fact }) => fact),
    lastYear: of(fiscalYear - 1).map(({ departmentId, fact: { measures } }) => ({ departmentId, measures })),
    signatures: signatures(fiscalYear),
    lastSignatures: signatures(fiscalYear - 1),
  };
}

/** The same of facts that were just made, and not yet read again. */
export function countyYearOf(facts: readonly RecordedFact[], lastYear: readonly RecordedFact[]): CountyYear {
  return {
    facts: facts.map(({ fact }) => fact),
    lastYear: lastYear.map(({ fact }) => fact),
    signatures: signaturesIn(facts),
    lastSignatures: signaturesIn(lastYear),
  };
}

const signaturesIn = (facts: readonly RecordedFact[]): CountyYear['signatures'] =>
  new Map(
    facts.flatMap(({ fact, textSignature }) => (textSignature ? [[fact.departmentId, textSignature] as const] : [])),
  );
