import { type Dimension, WHOLE } from '@jiping/domain/rollup';
import type DataLoader from 'dataloader';
import { readable } from '../../platform/graphql/readable.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { RegionPopulation } from '../regions/region-population.entity.ts';
import { RegionSummary } from './region-summary.entity.ts';

/** One statement for all that a request asks of a kind; keys are `<region's key>/<fiscal year>`. */
const keyOf = (regionId: string, fiscalYear: number): string => `${regionId}/${fiscalYear}`;

/** What the summaries of one more region count as in a request: some hundred regions at once, never a nation's counties with their parts. */
const CELLS_OF_A_REGION = 300;

const CHILDREN = Symbol('summaries one level down');
const SLICES: Readonly<Record<Dimension, symbol>> = {
  category: Symbol('by category'),
  financeSection: Symbol('by finance section'),
  grade: Symbol('by grade'),
};

/** The summaries one level below a region, in order of codes. */
export const childrenOf = (context: RequestContext, row: RegionSummary): Promise<RegionSummary[]> =>
  rowsByKey(context, CHILDREN, async (regionIds, years) => {
    const rows = await context.em.find(
      RegionSummary,
      { $and: [mayRead(context), { parentId: { $in: regionIds }, fiscalYear: { $in: years }, slice: WHOLE }] },
      { orderBy: { path: 'asc' } },
    );
    return rows.map((child) => [keyOf(child.parentId ?? '', child.fiscalYear), child]);
  }).load(keyOf(row.regionId, row.fiscalYear));

/** The parts of a region's year by one dimension, in order of their names. */
export const partsOf = (context: RequestContext, row: RegionSummary, by: Dimension): Promise<RegionSummary[]> =>
  rowsByKey(context, SLICES[by], async (regionIds, years) => {
    const rows = await context.em.find(
      RegionSummary,
      {
        $and: [
          mayRead(context),
          // `0` comes right after `/`: all that begins with the dimension, by the index.
          { regionId: { $in: regionIds }, fiscalYear: { $in: years }, slice: { $gte: `${by}/`, $lt: `${by}0` } },
        ],
      },
      { orderBy: { slice: 'asc' } },
    );
    return rows.map((part) => [keyOf(part.regionId, part.fiscalYear), part]);
  }).load(keyOf(row.regionId, row.fiscalYear));

/** Residents of a region in a year, or null where nobody has said. */
export const residentsOf = async (context: RequestContext, row: RegionSummary): Promise<number | null> => {
  const [population] = await rowsByKey(context, RegionPopulation, async (regionIds, years) => {
    const rows = await context.em.find(RegionPopulation, { regionId: { $in: regionIds }, fiscalYear: { $in: years } });
    return rows.map((found) => [keyOf(found.regionId, found.fiscalYear), found]);
  }).load(keyOf(row.regionId, row.fiscalYear));
  return population?.residents ?? null;
};

const mayRead = (context: RequestContext) => readable<RegionSummary>(context, 'RegionSummary');

function rowsByKey<Row>(
  context: RequestContext,
  kind: unknown,
  find: (regionIds: string[], years: number[]) => Promise<(readonly [string, Row])[]>,
): DataLoader<string, Row[]> {
  return context.loader<Row[]>(kind, async (keys) => {
    context.countCells(keys.length * CELLS_OF_A_REGION);
    const pairs = keys.map((key) => key.split('/'));
    const regionIds = [...new Set(pairs.map(([regionId]) => regionId!))];
    const years = [...new Set(pairs.map(([, year]) => Number(year)))];
    const rows = Map.groupBy(await find(regionIds, years), ([key]) => key);
    return keys.map((key) => (rows.get(key) ?? []).map(([, row]) => row));
  });
}
