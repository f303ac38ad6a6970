import { type Dimension, WHOLE } from '@jiping/domain/rollup';
import type DataLoader from 'dataloader';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { type AskedSums, keyOfAsked } from './asked-sums.ts';
import { readSummaries, type SummaryRow } from './read-summaries.ts';

/** One statement for all that a request asks of a kind; keys are `<region's key>/<fiscal year>`. */
const keyOf = (regionId: string, fiscalYear: number): string => `${regionId}/${fiscalYear}`;

/** What the summaries of one more region count as in a request: some hundred regions at once, never a nation's counties with their parts. */
const CELLS_OF_A_REGION = 300;

type Place = Pick<SummaryRow, 'regionId' | 'fiscalYear'>;

/** The summaries one level below a region, in order of codes. */
export const childrenOf = (context: RequestContext, row: Place, asked: AskedSums): Promise<readonly SummaryRow[]> =>
  rowsByKey(context, `summaries one level down, ${keyOfAsked(asked)}`, async (regionIds, years) => {
    const rows = await readSummaries(context, {
      asked,
      named: true,
      which: { parentId: { $in: regionIds }, fiscalYear: { $in: years }, slice: WHOLE },
      orderBy: { path: 'asc' },
    });
    return rows.map((child) => [keyOf(child.parentId ?? '', child.fiscalYear), child]);
  }).load(keyOf(row.regionId, row.fiscalYear));

/** The parts of a region's year by one dimension, in order of their names. */
export const partsOf = (
  context: RequestContext,
  row: Place,
  by: Dimension,
  asked: AskedSums,
): Promise<readonly SummaryRow[]> =>
  rowsByKey(context, `summaries by ${by}, ${keyOfAsked(asked)}`, async (regionIds, years) => {
    const rows = await readSummaries(context, {
      asked,
      // `0` comes right after `/`: all that begins with the dimension, by the index.
      which: {
        regionId: { $in: regionIds },
        fiscalYear: { $in: years },
        slice: { $gte: `${by}/`, $lt: `${by}0` },
      },
      orderBy: { slice: 'asc' },
    });
    return rows.map((part) => [keyOf(part.regionId, part.fiscalYear), part]);
  }).load(keyOf(row.regionId, row.fiscalYear));

function rowsByKey(
  context: RequestContext,
  kind: string,
  find: (regionIds: string[], years: number[]) => Promise<(readonly [string, SummaryRow])[]>,
): DataLoader<string, SummaryRow[]> {
  return context.loader<SummaryRow[]>(kind, async (keys) => {
    context.countCells(keys.length * CELLS_OF_A_REGION);
    const pairs = keys.map((key) => key.split('/'));
    const regionIds = [...new Set(pairs.map(([regionId]) => regionId!))];
    const years = [...new Set(pairs.map(([, year]) => Number(year)))];
    const rows = Map.groupBy(await find(regionIds, years), ([key]) => key);
    return keys.map((key) => (rows.get(key) ?? []).map(([, row]) => row));
  });
}
