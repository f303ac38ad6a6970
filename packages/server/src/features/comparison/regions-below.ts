import { type Measure, valueOfRegion } from '@jiping/domain/comparison';
import { said } from '@jiping/domain/language';
import { contains } from '@jiping/domain/regions';
import { sliceOf, WHOLE } from '@jiping/domain/rollup';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Region, RegionCode } from '../regions/region.entity.ts';
import type { SumPart } from '../rollup/overview/asked-sums.ts';
import { aggregateFor, mayCountProvisional } from '../rollup/overview/provisional.ts';
import { readSummaries } from '../rollup/overview/read-summaries.ts';
import { type ComparisonQuestion, MOST } from './comparison-question.ts';
import { type Found, latestOf } from './found.ts';
import { namedPeers } from './named-peers.ts';
import { provisionalNote, truncated } from './notes.ts';
import { residentsIn } from './residents.ts';

/** The regions directly below one (or those of its regions that are named), from their summaries: of all, or of one kind. */
export async function regionsBelow(
  context: RequestContext,
  question: ComparisonQuestion,
  region: Region,
): Promise<Found> {
  const { em } = context;
  const { columns, fiscalYears, category, regionCodes } = question;
  const found = regionCodes === null ? await childrenOf(em, region) : await namedWithin(em, region, regionCodes);
  const regions = found.regions.slice(0, MOST.units);
  const ids = regions.map(({ id }) => id);
  const mayCount = mayCountProvisional(context, region);
  const provisional = question.provisional && mayCount;
  const summaries = await readSummaries(context, {
    asked: { provisional, parts: new Set(columns.flatMap(({ measure }) => partsOf(measure))), residents: false },
    which: {
      regionId: { $in: ids },
      fiscalYear: { $in: [...fiscalYears] },
      slice: category === null ? WHOLE : sliceOf('category', category),
    },
  });
  const aggregateOf = new Map(
    summaries.map((row) => [`${row.regionId}/${row.fiscalYear}`, aggregateFor(context, row)]),
  );
  const residents = await residentsIn(em, question, ids);
  const rows = regions.map((one) => ({
    department: null,
    departmentId: null,
    region: one,
    label: one.name,
    isOwn: false,
    values: columns.map(({ measure, fiscalYear }) =>
      valueOfRegion(
        {
          aggregate: aggregateOf.get(`${one.id}/${fiscalYear}`) ?? null,
          residents: residents(one.id, fiscalYear),
          provisional,
        },
        measure,
      ),
    ),
  }));
  return {
    rows,
    peers: namedPeers(
      said(`${region.name}各地区`, `The regions of ${region.name}`),
      rows.map(({ values }) => values),
    ),
    hiddenRows: found.hidden,
    asOf: latestOf(summaries.map(({ asOf }) => asOf)),
    notes: [
      ...(found.regions.length > regions.length ? [truncated(found.regions.length)] : []),
      ...provisionalNote(question.provisional, mayCount),
    ],
  };
}

/** The parts of a summary that a measure is worked out from; what evaluations found and where they stand are always read. */
function partsOf({ comparable: { source }, per }: Measure): readonly SumPart[] {
  switch (source.from) {
    case 'figure':
      return per === 'staff' ? ['money', 'counts', 'ratios'] : ['money', 'counts'];
    case 'ratio':
      return ['ratios'];
    case 'score':
      return [source.of === 'difference' ? 'differences' : `scores.${source.of}`];
    case 'process':
      return [];
    case 'indicator':
      return ['indicators'];
  }
}

interface FoundRegions {
  readonly regions: readonly Region[];
  readonly hidden: number;
}

const childrenOf = async (em: EntityManager, { id }: Region): Promise<FoundRegions> => ({
  regions: await em.find(Region, { parentId: id }, { orderBy: { code: 'asc' } }),
  hidden: 0,
});

/** Regions by code, also a former one; those that are elsewhere count like those that are nowhere. */
async function namedWithin(em: EntityManager, within: Region, codes: readonly string[]): Promise<FoundRegions> {
  const former = await em.find(RegionCode, { code: { $in: [...codes] } }, { orderBy: { validFrom: 'asc' } });
  const regions = await em.find(
    Region,
    { $or: [{ code: { $in: [...codes] } }, { id: { $in: former.map(({ regionId }) => regionId) } }] },
    { orderBy: { code: 'asc' } },
  );
  const idOfFormer = new Map(former.map(({ code, regionId }) => [code, regionId]));
  const idOf = (code: string) => regions.find((one) => one.code === code)?.id ?? idOfFormer.get(code);
  const wanted = new Set(codes.map(idOf));
  const here = regions.filter(({ id, path }) => wanted.has(id) && contains(within.path, path));
  const hereIds = new Set<string | undefined>(here.map(({ id }) => id));
  return { regions: here, hidden: codes.filter((code) => !hereIds.has(idOf(code))).length };
}
