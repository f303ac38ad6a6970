import type { CountyYear, EvaluationFact as Fact } from '@jiping/domain/rollup';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Region } from '../regions/region.entity.ts';

/** What a county's summaries of a year are made of: its facts of this year and of the one before, with the texts' signatures. */
export async function readCountyYear(em: EntityManager, county: Region, fiscalYear: number): Promise<CountyYear> {
  const rows = await em.execute<{ year: number; department: string; fact: Fact; signature: number[] | null }[]>(
    `select fiscal_year as year, department_id as department, fact, text_signature as signature from evaluation_fact
     where county_id = ? and fiscal_year in (?, ?) order by department_id`,
    [county.id, fiscalYear, fiscalYear - 1],
  );
  const of = (year: number) => rows.filter((row) => row.year === year);
  const signatures = (year: number) =>
    new Map(of(year).flatMap(({ department, signature }) => (signature ? [[department, signature] as const] : [])));
  return {
    facts: of(fiscalYear).map(({ fact }) => fact),
    lastYear: of(fiscalYear - 1).map(({ fact }) => fact),
    signatures: signatures(fiscalYear),
    lastSignatures: signatures(fiscalYear - 1),
  };
}
