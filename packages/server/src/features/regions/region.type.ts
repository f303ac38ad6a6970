import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { enumeration } from '../../platform/graphql/enumeration.ts';
import { NodeType } from '../../platform/graphql/node.type.ts';
import { registerNode } from '../../platform/graphql/node-registry.ts';
import { globalId } from '../../platform/graphql/opaque-id.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { regionLoader, regionWithin } from './find-region.ts';
import { Region, type RegionLevelName } from './region.entity.ts';

export const RegionLevelEnum = enumeration<RegionLevelName>(
  'RegionLevel',
  { nation: '全国', province: '省级', prefecture: '市级', county: '县级 (a tenant)' },
  'Level of an administrative region.',
);

@ObjectType('Region', {
  implements: NodeType,
  description: 'An administrative region 行政区划. A county is a tenant.',
  simpleResolvers: true,
})
export class RegionType extends NodeType {
  @Field(() => String, { description: 'GB/T 2260 code in force.' })
  code!: string;

  @Field(() => String, { description: 'Name in force.' })
  name!: string;

  @Field(() => RegionLevelEnum, { description: 'Nation, province, prefecture or county.' })
  level!: RegionLevelName;
}

@Resolver(() => RegionType)
export class RegionResolver {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() region: Region): string {
    return globalId('Region', region);
  }

  @FieldResolver(() => RegionType, { nullable: true, description: 'The region above.' })
  parent(@Root() region: Region, @Ctx() context: RequestContext): Promise<Region | null> | null {
    return region.parentId ? regionLoader(context).load(region.parentId) : null;
  }
}

registerNode('Region', Region, async (context, id) => {
  const region = await regionLoader(context)
    .load(id)
    .catch(() => null);
  return region && regionWithin(context, region) ? region : null;
});
