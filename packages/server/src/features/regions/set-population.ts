import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse } from '../../platform/graphql/act-refused.ts';
import { operateInCounty } from './county-scope.ts';
import { populationSet } from './events.ts';
import { RegionPopulation } from './region-population.entity.ts';
import { sumPopulationAbove } from './sum-population.ts';

export interface SetPopulation {
  readonly countyCode: string;
  readonly fiscalYear: number;
  readonly residents: number;
}

/** More than the largest county-level unit there is, by far. */
const MOST_RESIDENTS = 20_000_000;

/** Says how many residents 常住人口 a county has in a year, in the place of what was said before; the regions above follow. */
export async function setPopulation(
  em: EntityManager,
  { countyCode, fiscalYear, residents }: SetPopulation,
): Promise<void> {
  const region = await operateInCounty(em, countyCode);
  const isYear = Number.isInteger(fiscalYear) && fiscalYear >= 2000 && fiscalYear <= 2100;
  if (!isYear || !Number.isInteger(residents) || residents < 1 || residents > MOST_RESIDENTS) {
    throw refuse(
      'MALFORMED_POPULATION',
      `年度须为四位数，常住人口须为 1 至 ${MOST_RESIDENTS} 的整数（人，不是万人）。`,
      `The year has four digits; residents are a whole number from 1 to ${MOST_RESIDENTS} (persons, not ten thousands).`,
    );
  }
  await em.upsert(RegionPopulation, { regionId: region.id, fiscalYear, residents });
  await sumPopulationAbove(em, region, fiscalYear);
  await populationSet.tell(em, { region, fiscalYear });
}
