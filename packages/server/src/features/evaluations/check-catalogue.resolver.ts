import { CATALOGUE, HELD_ELSEWHERE } from '@jiping/domain/checks';
import type { Severity } from '@jiping/domain/templates';
import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { SeverityEnum } from '../../platform/graphql/finding.type.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { namesOfNeeds } from './check-needs.ts';

@ObjectType('CheckDescription', {
  description: 'A check of the catalogue: what it looks for and why.',
  simpleResolvers: true,
})
class CheckDescriptionType {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => SeverityEnum, { description: 'How much it matters, unless the template weighs it otherwise.' })
  severity!: Severity;

  @Field(() => String, { description: 'What it looks for.' })
  title!: string;

  @Field(() => String, { description: 'Why.' })
  explanation!: string;

  @Field(() => String, { description: 'Source of the rule.' })
  source!: string;

  @Field(() => [String], { description: 'Names of the data without which it cannot judge.' })
  needs!: readonly string[];
}

@ObjectType('RuleHeldElsewhere', {
  description: 'A rule that is no check of one evaluation: another part of the product holds it.',
  simpleResolvers: true,
})
class RuleHeldElsewhereType {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => String, { description: 'What it asks for.' })
  title!: string;

  @Field(() => String, { description: 'What holds it; or that nothing does yet.' })
  how!: string;
}

@Resolver()
export class CheckCatalogueResolver {
  @Query(() => [CheckDescriptionType], { description: 'Every check of the catalogue.' })
  checkCatalogue(@Ctx() context: RequestContext): CheckDescriptionType[] {
    context.requireViewer();
    return CATALOGUE.map(({ code, severity, title, explanation, source, needs }) => ({
      code,
      severity,
      source,
      title: title[context.language],
      explanation: explanation[context.language],
      needs: namesOfNeeds(needs).map((name) => name[context.language]),
    }));
  }

  @Query(() => [RuleHeldElsewhereType], { description: 'The rules that no check judges, with what holds them.' })
  rulesHeldElsewhere(@Ctx() context: RequestContext): RuleHeldElsewhereType[] {
    context.requireViewer();
    return HELD_ELSEWHERE.map(({ code, title, how }) => ({
      code,
      title: title[context.language],
      how: how[context.language],
    }));
  }
}
