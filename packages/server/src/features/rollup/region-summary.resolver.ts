import { HUNAN_2021 } from '@jiping/domain/built-in';
import { checkOf } from '@jiping/domain/checks';
import { type Summary, summaryOf, WHOLE } from '@jiping/domain/rollup';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { readable } from '../../platform/graphql/readable.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { regionLoader } from '../regions/find-region.ts';
import type { Region } from '../regions/region.entity.ts';
import { RegionType } from '../regions/region.type.ts';
import { RegionSummary } from './region-summary.entity.ts';
import { summarisedRegion } from './summarised-region.ts';
import {
  CoverageType,
  FundsSummaryType,
  GradeBandType,
  HistogramBinType,
  ProblemCountType,
  RegionSummaryType,
  ScoreSummaryType,
  StaffSummaryType,
  ThreePublicsSummaryType,
} from './summary.type.ts';

const summaries = new WeakMap<RegionSummary, Summary>();

/** What a row says, computed once however many fields ask. */
function summary(row: RegionSummary): Summary {
  const known = summaries.get(row) ?? summaryOf(row.aggregate);
  summaries.set(row, known);
  return known;
}

/** The overview of a county, prefecture, province or the nation: one row, never a scan of evaluations. */
@Resolver(() => RegionSummaryType)
export class RegionSummaryResolver {
  @Query(() => RegionSummaryType, { nullable: true, description: "A region's year; null where that year has no data." })
  async regionSummary(
    @Arg('regionCode', () => String, { description: 'GB/T 2260 code, also a former one.' }) regionCode: string,
    @Arg('fiscalYear', () => Int, { description: 'The year that is evaluated.' }) fiscalYear: number,
    @Ctx() context: RequestContext,
  ): Promise<RegionSummary | null> {
    const region = await summarisedRegion(context, regionCode);
    const mayRead = readable<RegionSummary>(context, 'RegionSummary');
    return context.em.findOne(RegionSummary, { $and: [mayRead, { regionId: region.id, fiscalYear, slice: WHOLE }] });
  }

  @FieldResolver(() => RegionType, { description: 'The region.' })
  region(@Root() row: RegionSummary, @Ctx() context: RequestContext): Promise<Region> {
    return regionLoader(context).load(row.regionId);
  }

  @FieldResolver(() => CoverageType, { description: 'How many departments stand where.' })
  coverage(@Root() row: RegionSummary): Summary['coverage'] {
    return summary(row).coverage;
  }

  @FieldResolver(() => FundsSummaryType, { description: 'Money and execution.' })
  funds(@Root() row: RegionSummary, @Ctx() context: RequestContext): FundsSummaryType {
    const { byFund, ...funds } = summary(row).funds;
    const label = (code: string) =>
      HUNAN_2021.figures.find((figure) => figure.code === code)?.label[context.language] ?? code;
    return { ...funds, byFund: byFund.map((fund) => ({ ...fund, label: label(fund.code) })) };
  }

  @FieldResolver(() => ThreePublicsSummaryType, { description: '三公经费.' })
  threePublics(@Root() row: RegionSummary): Summary['threePublics'] {
    return summary(row).threePublics;
  }

  @FieldResolver(() => StaffSummaryType, { description: '财政供养人员.' })
  staff(@Root() row: RegionSummary): Summary['staff'] {
    return summary(row).staff;
  }

  @FieldResolver(() => [GradeBandType], { description: 'All four grades, the best first.' })
  grades(@Root() row: RegionSummary): Summary['grades'] {
    return summary(row).grades;
  }

  @FieldResolver(() => ScoreSummaryType, {
    description: 'Of the review where there was one, else of the self-evaluation.',
  })
  scores(@Root() row: RegionSummary): Summary['scores'] {
    return summary(row).scores;
  }

  @FieldResolver(() => [HistogramBinType], { description: 'Execution rates in percent, all bins.' })
  executionRates(@Root() row: RegionSummary): Summary['executionRates'] {
    return summary(row).executionRates;
  }

  @FieldResolver(() => [ProblemCountType], { description: 'The most frequent first.' })
  problems(@Root() row: RegionSummary, @Ctx() context: RequestContext): ProblemCountType[] {
    return summary(row).problems.map(({ code, evaluations, findings }) => ({
      code,
      findings,
      count: evaluations,
      title: checkOf(code)?.title[context.language] ?? code,
    }));
  }

  @FieldResolver(() => [RegionSummaryType], { description: 'The next level down, in order of codes.' })
  children(@Root() row: RegionSummary, @Ctx() context: RequestContext): Promise<RegionSummary[]> {
    const { regionId: parentId, fiscalYear } = row;
    return context.em.find(
      RegionSummary,
      { $and: [readable<RegionSummary>(context, 'RegionSummary'), { parentId, fiscalYear, slice: WHOLE }] },
      { orderBy: { path: 'asc' } },
    );
  }
}
