import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { badInput } from '../../platform/graphql/errors.ts';
import { checkedFirst, decodeNumberCursor, encodeCursor, type Page, pageOf } from '../../platform/graphql/page.ts';
import { readable } from '../../platform/graphql/readable.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { enterCountyOfCode } from '../regions/find-region.ts';
import { Cycle } from './cycle.entity.ts';
import { CycleConnection } from './cycle.type.ts';

@Resolver()
export class CyclesResolver {
  @Query(() => CycleConnection, {
    description: "Seasons of a county, the newest first; of the viewer's own county where none is named.",
  })
  async cycles(
    @Arg('countyCode', () => String, { nullable: true, description: 'GB/T 2260 code of the county.' }) countyCode:
      | string
      | undefined,
    @Arg('fiscalYear', () => Int, { nullable: true, description: 'Of this fiscal year.' }) fiscalYear:
      | number
      | undefined,
    @Arg('first', () => Int, { description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one known.' }) after:
      | string
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<Cycle>> {
    context.requireViewer();
    checkedFirst(first);
    if (countyCode != null) await enterCountyOfCode(context, countyCode);
    else if (!context.ownCountyId) throw badInput('请指定县（countyCode）。', 'Say which county (countyCode).');
    const before = after == null ? undefined : decodeNumberCursor(after);
    const rows = await context.em.find(
      Cycle,
      {
        $and: [
          readable<Cycle>(context, 'Cycle'),
          fiscalYear == null ? {} : { fiscalYear },
          before === undefined ? {} : { fiscalYear: { $lt: before } },
        ],
      },
      { orderBy: { fiscalYear: 'desc' }, limit: first + 1 },
    );
    return pageOf(rows, first, after, (cycle) => encodeCursor([cycle.fiscalYear]));
  }
}
