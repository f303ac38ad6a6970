import { WHOLE } from '@jiping/domain/rollup';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { askedSums } from './asked-sums.ts';
import { aggregateFor, mayCountProvisional, refuseProvisional } from './provisional.ts';
import { readSummaries } from './read-summaries.ts';
import { summarisedRegion } from './summarised-region.ts';
import { SummaryYearType } from './summary.type.ts';
import { contentOf } from './summary-in-words.ts';

/** More years than anybody will have kept; a bound all the same. */
const MOST_YEARS = 30;

@Resolver()
export class SummaryYearsResolver {
  @Query(() => [SummaryYearType], {
    description: 'Every year that a region has data of, the latest first: for trends, and to choose a year.',
  })
  async summaryYears(
    @Arg('regionCode', () => String, { description: 'GB/T 2260 code, also a former one.' }) regionCode: string,
    @Arg('provisional', () => Boolean, {
      defaultValue: false,
      description: 'Count what is handed in and not accepted too; FORBIDDEN for supervision, which reads the accepted.',
    })
    provisional: boolean,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SummaryYearType[]> {
    const region = await summarisedRegion(context, regionCode);
    if (provisional && !mayCountProvisional(context, region)) throw refuseProvisional();
    const rows = await readSummaries(context, {
      asked: askedSums(info, provisional),
      which: { regionId: region.id, slice: WHOLE },
      orderBy: { fiscalYear: 'desc' },
      limit: MOST_YEARS,
    });
    return rows.map((row) => {
      const { fiscalYear, asOf } = row;
      const content = contentOf(aggregateFor(context, row), { provisional, language: context.language });
      return Object.assign(Object.create(content), { fiscalYear, asOf });
    });
  }
}
