import { EMPTY, type Summary, summaryOf, WHOLE } from '@jiping/domain/rollup';
import { Arg, Ctx, Field, Int, ObjectType, Resolver, Subscription } from 'type-graphql';
import { readable } from '../../../platform/graphql/readable.ts';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { DateTimeScalar } from '../../../platform/graphql/scalars.ts';
import type { LiveMessage } from '../../../platform/live/live.ts';
import { RegionSummary } from '../region-summary.entity.ts';
import { summaryChanged } from '../summary-live.ts';
import { summarisedRegion } from './summarised-region.ts';
import { CoverageType } from './sums-and-scores.type.ts';

@ObjectType('RegionProgress', {
  description: 'How far a region is with a year, as of now: told anew whenever it moves.',
  simpleResolvers: true,
})
class RegionProgressType {
  @Field(() => String, { description: 'GB/T 2260 code of the region, in force.' })
  regionCode!: string;

  @Field(() => Int, { description: 'The year that is evaluated.' })
  fiscalYear!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the last fact below it changed; null where the year has no data yet.',
  })
  asOf!: Date | null;

  @Field(() => CoverageType, { description: 'How many departments stand where; all 0 where the year has no data yet.' })
  coverage!: Summary['coverage'];
}

interface Followed {
  readonly regionCode: string;
  readonly fiscalYear: number;
}

/** Waits for what changes at or below the region. Whether the viewer may see it is asked here and again for each event. */
async function follow({ regionCode, fiscalYear }: Followed, context: RequestContext) {
  const { path } = await summarisedRegion(context, regionCode);
  return context.follow({
    channel: summaryChanged,
    concerns: (changed) => changed.fiscalYear === fiscalYear && changed.path.startsWith(path),
    // Each message says no more than “look”.
    capacity: 1,
  });
}

@Resolver()
export class RegionProgressResolver {
  @Subscription(() => RegionProgressType, {
    description: 'Where a region stands now, and again whenever that changes; at most once a second.',
    subscribe: ({
      args,
      context,
    }: {
      args: Followed;
      context: RequestContext;
    }): Promise<AsyncIterable<LiveMessage<unknown>>> => follow(args, context),
  })
  async regionProgress(
    @Arg('regionCode', () => String, { description: 'GB/T 2260 code, also a former one.' }) regionCode: string,
    @Arg('fiscalYear', () => Int, { description: 'The year that is evaluated.' }) fiscalYear: number,
    @Ctx() context: RequestContext,
  ): Promise<RegionProgressType> {
    const region = await summarisedRegion(context, regionCode);
    const row = await context.em.findOne(RegionSummary, {
      $and: [readable<RegionSummary>(context, 'RegionSummary'), { regionId: region.id, fiscalYear, slice: WHOLE }],
    });
    return {
      regionCode: region.code,
      fiscalYear,
      asOf: row?.asOf ?? null,
      coverage: summaryOf(row?.aggregate ?? EMPTY).coverage,
    };
  }
}
