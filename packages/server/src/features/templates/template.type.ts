import { lintTemplate, type Template, type TemplateProblem } from '@jiping/domain/templates';
import type DataLoader from 'dataloader';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { enumeration } from '../../platform/graphql/enumeration.ts';
import { NodeType } from '../../platform/graphql/node.type.ts';
import { registerNode } from '../../platform/graphql/node-registry.ts';
import { globalId } from '../../platform/graphql/opaque-id.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { TemplateDataScalar } from '../../platform/graphql/scalars.ts';
import { StoredTemplate, storedTemplates } from './stored-templates.ts';

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

/** Templates by key, in one statement for those that this process has not looked at yet. */
export const templateLoader = (context: RequestContext): DataLoader<string, StoredTemplate> =>
  context.loader<StoredTemplate>(StoredTemplate, (ids) => storedTemplates(context.em, ids));

export const ProblemSeverityEnum = enumeration<TemplateProblem['severity']>(
  'TemplateProblemSeverity',
  {
    error: 'It makes scores, sums or forms wrong or undefined; such a template is not taken.',
    warning: 'It is worth mending.',
    hint: 'It is worth a look.',
  },
  'How much a problem of a template matters.',
);

@ObjectType('TemplateProblem', {
  description: 'What does not hang together in a template: weights that do not add up, bands that leave gaps.',
  simpleResolvers: true,
})
class TemplateProblemType {
  @Field(() => String, { description: 'Where in its data: scoring.standards[3].bands[1].' })
  path!: string;

  @Field(() => ProblemSeverityEnum, { description: 'How much it matters.' })
  severity!: TemplateProblem['severity'];

  @Field(() => String, { description: "A sentence in the viewer's language." })
  message!: string;
}

// A stored version never changes, and reading all of it takes a while.
const problems = new WeakMap<Template, readonly TemplateProblem[]>();

function problemsOf(template: Template): readonly TemplateProblem[] {
  const found = problems.get(template) ?? lintTemplate(template);
  problems.set(template, found);
  return found;
}

@Resolver(() => TemplateType)
export class TemplateResolver {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() template: StoredTemplate): string {
    return globalId('Template', template);
  }

  @FieldResolver(() => String, { description: "Its title in the viewer's language." })
  title(@Root() template: StoredTemplate, @Ctx() context: RequestContext): string {
    return template.data.title[context.language];
  }

  @FieldResolver(() => Int, { description: 'First fiscal year it applies to.' })
  fiscalYearFrom(@Root() template: StoredTemplate): number {
    return template.data.fiscalYears.from;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Last fiscal year, where it ended.' })
  fiscalYearTo(@Root() template: StoredTemplate): number | null {
    return template.data.fiscalYears.to ?? null;
  }

  @FieldResolver(() => [TemplateProblemType], { description: 'What does not hang together in it.' })
  problems(@Root() template: StoredTemplate, @Ctx() context: RequestContext): readonly TemplateProblemType[] {
    return problemsOf(template.data).map(({ path, severity, message }) => ({
      path,
      severity,
      message: message[context.language],
    }));
  }
}

registerNode('Template', StoredTemplate, async (context, id) => {
  context.requireViewer();
  return templateLoader(context)
    .load(id)
    .catch(() => null);
});
