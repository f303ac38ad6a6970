import type { Template } from '@jiping/domain/templates';
import type DataLoader from 'dataloader';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { notFound } from '../../platform/graphql/errors.ts';
import { NodeType } from '../../platform/graphql/node.type.ts';
import { registerNode } from '../../platform/graphql/node-registry.ts';
import { globalId } from '../../platform/graphql/opaque-id.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { TemplateDataScalar } from '../../platform/graphql/scalars.ts';
import { TemplateRecord } from './template.entity.ts';

@ObjectType('Template', {
  implements: NodeType,
  description: 'What a county asks its departments for in a fiscal year, as versioned data.',
  simpleResolvers: true,
})
export class TemplateType extends NodeType {
  @Field(() => String, { description: 'Stable over versions.' })
  code!: string;

  @Field(() => Int, { description: 'An evaluation keeps the version it was made with.' })
  version!: number;

  @Field(() => TemplateDataScalar, { description: 'Outline with guidance, figure catalogue, steps and checks.' })
  data!: Template;
}

/** Templates by key; a template is small in number and never changes, but stays in the request's transaction. */
export const templateLoader = (context: RequestContext): DataLoader<string, TemplateRecord> =>
  context.loader<TemplateRecord>(TemplateRecord, async (ids) => {
    const records = await context.em.find(TemplateRecord, { id: { $in: [...ids] } });
    const byId = new Map(records.map((record) => [record.id, record]));
    return ids.map((id) => byId.get(id) ?? notFound());
  });

@Resolver(() => TemplateType)
export class TemplateResolver {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() record: TemplateRecord): string {
    return globalId('Template', record);
  }

  @FieldResolver(() => String, { description: "Its title in the viewer's language." })
  title(@Root() record: TemplateRecord, @Ctx() context: RequestContext): string {
    return record.data.title[context.language];
  }

  @FieldResolver(() => Int, { description: 'First fiscal year it applies to.' })
  fiscalYearFrom(@Root() record: TemplateRecord): number {
    return record.data.fiscalYears.from;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Last fiscal year, where it ended.' })
  fiscalYearTo(@Root() record: TemplateRecord): number | null {
    return record.data.fiscalYears.to ?? null;
  }
}

registerNode('Template', TemplateRecord, async (context, id) => {
  context.requireViewer();
  return templateLoader(context)
    .load(id)
    .catch(() => null);
});
