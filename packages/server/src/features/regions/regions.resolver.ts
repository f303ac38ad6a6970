import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { regionOfCode, regionWithin } from './find-region.ts';
import { Region } from './region.entity.ts';
import { RegionType } from './region.type.ts';

@Resolver()
export class RegionsResolver {
  @Query(() => [RegionType], {
    description: "The regions directly below one, or the viewer's own where none is named.",
  })
  async regions(
    @Arg('under', () => String, { nullable: true, description: 'Code of the region above.' }) under: string | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Region[]> {
    if (under == null) {
      const paths = context.me.facts.memberships.map((membership) => membership.regionPath);
      return context.em.find(Region, { path: { $in: paths } }, { orderBy: { path: 'asc' } });
    }
    context.requireViewer();
    const above = await regionOfCode(context.em, under);
    if (!above || !regionWithin(context, above)) throw notFound();
    const below = await context.em.find(Region, { parentId: above.id }, { orderBy: { code: 'asc' } });
    return below.filter((region) => regionWithin(context, region));
  }
}
