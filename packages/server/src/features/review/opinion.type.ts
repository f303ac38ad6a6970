import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { enumeration } from '../../platform/graphql/enumeration.ts';
import { NodeType } from '../../platform/graphql/node.type.ts';
import { globalId } from '../../platform/graphql/opaque-id.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import type { Evaluation } from '../evaluations/evaluation.entity.ts';
import { EvaluationType } from '../evaluations/evaluation.type.ts';
import { registerPart } from '../evaluations/find-part.ts';
import { Opinion, type OpinionCodeName, type OpinionTargetKindName } from './opinion.entity.ts';

export const OpinionCodeEnum = enumeration<OpinionCodeName>(
  'OpinionCode',
  {
    wrongData: '数据错误: a number is wrong or disagrees with another.',
    missingAttachment: '缺附件: evidence is missing.',
    insufficientReason: '原因不充分: the reason given is not enough.',
    format: '格式不符: not in the required form.',
    content: '内容不实或不完整: the words are incomplete or do not belong here.',
    other: '其他',
  },
  'What kind of objection an opinion is.',
);

export const OpinionTargetKindEnum = enumeration<OpinionTargetKindName>(
  'OpinionTargetKind',
  { section: 'A section of the report.', figure: 'A figure of the record.', evaluation: 'The evaluation as a whole.' },
  'What an opinion is bound to.',
);

@ObjectType('Opinion', {
  implements: NodeType,
  description: 'What a reviewer said of a section or figure, and what the department answered.',
  simpleResolvers: true,
})
export class OpinionType extends NodeType {
  @Field(() => Int, { description: 'Which return it came with, from 1.' })
  round!: number;

  @Field(() => OpinionTargetKindEnum, { description: 'What it is bound to.' })
  targetKind!: OpinionTargetKindName;

  @Field(() => String, { description: 'A section\'s key, a figure\'s code, or "evaluation".' })
  target!: string;

  @Field(() => OpinionCodeEnum, { description: 'What kind of objection.' })
  code!: OpinionCodeName;

  @Field(() => String, { description: 'What was said.' })
  message!: string;

  @Field(() => String, { description: 'By whom.' })
  author!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: "The department's answer." })
  answer!: string | null;

  @Field(() => String, { nullable: true, description: 'Who answered.' })
  answeredBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' })
  answeredAt!: Date | null;

  @Field(() => Int, { description: 'An answer names the version it was based on.' })
  version!: number;
}

@Resolver(() => OpinionType)
export class OpinionResolver {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() opinion: Opinion): string {
    return globalId('Opinion', opinion);
  }
}

/** An evaluation shows the opinions on it, the newest round first. */
@Resolver(() => EvaluationType)
export class EvaluationOpinionsResolver {
  @FieldResolver(() => [OpinionType], { description: 'Opinions it was returned with, the newest round first.' })
  opinions(@Root() evaluation: Evaluation, @Ctx() context: RequestContext): Promise<Opinion[]> {
    return context
      .loader<Opinion[]>(Opinion, async (ids) => {
        const rows = await context.em.find(
          Opinion,
          { evaluationId: { $in: [...ids] } },
          { orderBy: { round: 'desc', id: 'asc' } },
        );
        return ids.map((id) => rows.filter((row) => row.evaluationId === id));
      })
      .load(evaluation.id);
  }
}

registerPart('Opinion', Opinion);
