import { WHOLE } from '@jiping/domain/rollup';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { regionLoader } from '../../regions/find-region.ts';
import type { Region } from '../../regions/region.entity.ts';
import { RegionType } from '../../regions/region.type.ts';
import { askedSums } from './asked-sums.ts';
import { aggregateFor, mayCountProvisional, refuseProvisional } from './provisional.ts';
import { readSummaries, type SummaryRow } from './read-summaries.ts';
import { childrenOf } from './summaries-around.ts';
import { summarisedRegion } from './summarised-region.ts';
import { RegionSummaryType, type SummaryContentType } from './summary.type.ts';
import { contentOf } from './summary-in-words.ts';

/** A region's year with what it says, in the viewer's words. */
export interface SummaryOfRegion extends SummaryContentType {
  readonly row: SummaryRow;
  readonly fiscalYear: number;
  readonly asOf: Date;
  readonly provisional: boolean;
}

const summaryOfRow = (row: SummaryRow, provisional: boolean, context: RequestContext): SummaryOfRegion =>
  Object.assign(Object.create(contentOf(aggregateFor(context, row), { provisional, language: context.language })), {
    row,
    provisional,
    fiscalYear: row.fiscalYear,
    asOf: row.asOf,
  });

/** The overview of a county, prefecture, province or the nation: one row, never a scan of evaluations. */
@Resolver(() => RegionSummaryType)
export class RegionSummaryResolver {
  @Query(() => RegionSummaryType, { nullable: true, description: "A region's year; null where that year has no data." })
  async regionSummary(
    @Arg('regionCode', () => String, { description: 'GB/T 2260 code, also a former one.' }) regionCode: string,
    @Arg('fiscalYear', () => Int, { description: 'The year that is evaluated.' }) fiscalYear: number,
    @Arg('provisional', () => Boolean, {
      defaultValue: false,
      description: 'Count what is handed in and not accepted too; FORBIDDEN for supervision, which reads the accepted.',
    })
    provisional: boolean,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SummaryOfRegion | null> {
    const region = await summarisedRegion(context, regionCode);
    if (provisional && !mayCountProvisional(context, region)) throw refuseProvisional();
    const [row] = await readSummaries(context, {
      asked: askedSums(info, provisional),
      which: { regionId: region.id, fiscalYear, slice: WHOLE },
    });
    return row ? summaryOfRow(row, provisional, context) : null;
  }

  @FieldResolver(() => RegionType, { description: 'The region.' })
  region(@Root() { row }: SummaryOfRegion, @Ctx() context: RequestContext): Promise<Region> {
    return regionLoader(context).load(row.regionId);
  }

  @FieldResolver(() => [RegionSummaryType], { description: 'The next level down, in order of codes.' })
  async children(
    @Root() { row, provisional }: SummaryOfRegion,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SummaryOfRegion[]> {
    const { level } = await regionLoader(context).load(row.regionId);
    if (level === 'county') return [];
    const rows = await childrenOf(context, row, askedSums(info, provisional));
    return rows.map((child) => summaryOfRow(child, provisional, context));
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may ask for the provisional.' })
  viewerMaySeeProvisional(@Root() { row }: SummaryOfRegion, @Ctx() context: RequestContext): boolean {
    return mayCountProvisional(context, { id: row.regionId, path: row.path });
  }
}
