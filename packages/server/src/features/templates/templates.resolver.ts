import { Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { allTemplates, type StoredTemplate } from './stored-templates.ts';
import { TemplateType } from './template.type.ts';

@Resolver()
export class TemplatesResolver {
  @Query(() => [TemplateType], { description: 'Every stored template version, by code and the newest first.' })
  templates(@Ctx() context: RequestContext): Promise<readonly StoredTemplate[]> {
    context.requireViewer();
    return allTemplates(context.em);
  }
}
