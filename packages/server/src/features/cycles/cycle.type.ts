import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { NodeType, PageInfoType } from '../../platform/graphql/node.type.ts';
import { registerNode } from '../../platform/graphql/node-registry.ts';
import { globalId } from '../../platform/graphql/opaque-id.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { enterCountyOfId, regionLoader } from '../regions/find-region.ts';
import type { Region } from '../regions/region.entity.ts';
import { RegionType } from '../regions/region.type.ts';
import type { StoredTemplate } from '../templates/stored-templates.ts';
import { TemplateType, templateLoader } from '../templates/template.type.ts';
import { Cycle } from './cycle.entity.ts';

@ObjectType('Cycle', {
  implements: NodeType,
  description: 'One season of a county: fiscal year, template, dates.',
  simpleResolvers: true,
})
export class CycleType extends NodeType {
  @Field(() => Int, { description: 'The year that is evaluated.' })
  fiscalYear!: number;

  @Field(() => DateTimeScalar, { description: 'When departments may begin.' })
  opensAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When reports are due.' })
  dueAt!: Date;
}

@Resolver(() => CycleType)
export class CycleResolver {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() cycle: Cycle): string {
    return globalId('Cycle', cycle);
  }

  @FieldResolver(() => RegionType, { description: 'The county.' })
  county(@Root() cycle: Cycle, @Ctx() context: RequestContext): Promise<Region> {
    return regionLoader(context).load(cycle.countyId);
  }

  @FieldResolver(() => TemplateType, { description: 'What is asked for.' })
  template(@Root() cycle: Cycle, @Ctx() context: RequestContext): Promise<StoredTemplate> {
    return templateLoader(context).load(cycle.templateId);
  }
}

@ObjectType('CycleEdge', { description: 'A cycle in a list.', simpleResolvers: true })
class CycleEdge {
  @Field(() => String, { description: 'Where it stands.' })
  cursor!: string;

  @Field(() => CycleType, { description: 'The cycle.' })
  node!: Cycle;
}

@ObjectType('CycleConnection', { description: 'A page of cycles.', simpleResolvers: true })
export class CycleConnection {
  @Field(() => [CycleEdge], { description: 'The page.' })
  edges!: CycleEdge[];

  @Field(() => PageInfoType, { description: 'Where the list was cut.' })
  pageInfo!: PageInfoType;
}

registerNode('Cycle', Cycle, async (context, id, countyId) => {
  context.requireViewer();
  if (!countyId) return null;
  await enterCountyOfId(context, countyId);
  const cycle = await context.em.findOne(Cycle, { id });
  return cycle && context.me.ability.can('read', cycle) ? cycle : null;
});
