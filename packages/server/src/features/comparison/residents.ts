import type { EntityManager } from '@mikro-orm/postgresql';
import { RegionPopulation } from '../regions/region-population.entity.ts';
import type { ComparisonQuestion } from './comparison-question.ts';

/** Residents of a region in a year; null where nobody has told. */
export type Residents = (regionId: string, fiscalYear: number) => number | null;

/** The residents of some regions in the years of a question, in one statement; none where nothing is divided by them. */
export async function residentsIn(
  em: EntityManager,
  { perHead, fiscalYears }: ComparisonQuestion,
  regionIds: readonly string[],
): Promise<Residents> {
  if (!perHead) return () => null;
  const rows = await em.find(RegionPopulation, {
    regionId: { $in: [...new Set(regionIds)] },
    fiscalYear: { $in: [...fiscalYears] },
  });
  const residents = new Map(rows.map((row) => [`${row.regionId}/${row.fiscalYear}`, row.residents]));
  return (regionId, fiscalYear) => residents.get(`${regionId}/${fiscalYear}`) ?? null;
}
