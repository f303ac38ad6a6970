import type { Finding, FindingPlace } from '@jiping/domain/checks';
import type { Severity } from '@jiping/domain/templates';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { enumeration } from './enumeration.ts';
import type { RequestContext } from './request-context.ts';
import { DateTimeScalar, DecimalScalar, MoneyScalar } from './scalars.ts';

export const SeverityEnum = enumeration<Severity>(
  'Severity',
  { block: 'Stops a submit.', explain: 'Needs a reason, which is kept.', hint: 'Worth a look.' },
  'How much a finding matters.',
);

@ObjectType('FindingPlace', {
  description: 'Where a finding is; nothing set means the evaluation as a whole.',
  simpleResolvers: true,
})
export class FindingPlaceType {
  @Field(() => String, { nullable: true, description: "A section's key." })
  section?: string;

  @Field(() => String, { nullable: true, description: "A figure's code." })
  figure?: string;

  @Field(() => Int, { nullable: true, description: "Start of the passage in the section's text." })
  start?: number;

  @Field(() => Int, { nullable: true, description: 'End of the passage.' })
  end?: number;
}

@ObjectType('FindingFix', { description: 'A value that would mend the finding.', simpleResolvers: true })
export class FindingFixType {
  @Field(() => String, { description: "The figure's code." })
  figure!: string;

  @Field(() => MoneyScalar, { nullable: true, description: 'The amount it should be, in yuan.' })
  amount?: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'The number it should be.' })
  number?: string;
}

@ObjectType('Explanation', { description: 'The reason a department gave for a finding.', simpleResolvers: true })
export class ExplanationType {
  @Field(() => String, { description: "The finding's key." })
  key!: string;

  @Field(() => String, { description: 'Code of the check.' })
  code!: string;

  @Field(() => String, { description: 'What was found when the reason was given; it counts while that is the same.' })
  fingerprint!: string;

  @Field(() => String, { description: 'The reason.' })
  reason!: string;

  @Field(() => String, { description: 'Who gave it.' })
  by!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;
}

@ObjectType('Finding', {
  description: 'Something doubtful or wrong, said so that a clerk knows what to do.',
  simpleResolvers: true,
})
export class FindingType {
  @Field(() => String, { description: 'Code of the check: ARI-02.' })
  code!: string;

  @Field(() => SeverityEnum, { description: 'How much it matters, as the template weighs it.' })
  severity!: Severity;

  @Field(() => FindingPlaceType, { description: 'Where it is.' })
  where!: FindingPlace;

  @Field(() => String, { description: 'Identity of the doubt; a reason is kept under it.' })
  key!: string;

  @Field(() => String, {
    description: 'Changes with what was found; a reason for another fingerprint no longer counts.',
  })
  fingerprint!: string;

  @Field(() => FindingFixType, { nullable: true, description: 'A value that would mend it.' })
  fix?: Finding['fix'];

  @Field(() => ExplanationType, { nullable: true, description: 'The reason that counts for it, where one was given.' })
  explanation?: ExplanationType | null;
}

/** The sentences of a finding in the viewer's language. */
@Resolver(() => FindingType)
export class FindingResolver {
  @FieldResolver(() => String, { description: 'What is wrong.' })
  message(@Root() finding: Finding, @Ctx() context: RequestContext): string {
    return finding.message[context.language];
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the rule expects.' })
  expected(@Root() finding: Finding, @Ctx() context: RequestContext): string | null {
    return finding.expected?.[context.language] ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What stands there.' })
  found(@Root() finding: Finding, @Ctx() context: RequestContext): string | null {
    return finding.found?.[context.language] ?? null;
  }

  @FieldResolver(() => String, { description: 'How to mend it.' })
  remedy(@Root() finding: Finding, @Ctx() context: RequestContext): string {
    return finding.remedy[context.language];
  }
}
