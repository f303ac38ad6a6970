import type { EvaluationState } from '@jiping/domain/lifecycle';
import { Field, Int, ObjectType } from 'type-graphql';
import { NodeType, PageInfoType } from '../../platform/graphql/node.type.ts';
import { DateTimeScalar, DecimalScalar } from '../../platform/graphql/scalars.ts';
import type { Evaluation } from './evaluation.entity.ts';
import { EvaluationStateEnum } from './evaluation-enums.ts';

@ObjectType('Evaluation', {
  implements: NodeType,
  description:
    "One department's self-evaluation of one fiscal year: the record that report, forms and scores are views of.",
  simpleResolvers: true,
})
export class EvaluationType extends NodeType {
  @Field(() => Int, { description: 'Counts every write; a write names the version it was based on.' })
  version!: number;

  @Field(() => EvaluationStateEnum, { description: 'Where it stands.' })
  state!: EvaluationState;

  @Field(() => Int, { description: 'The year that is evaluated.' })
  fiscalYear!: number;

  @Field(() => Int, { description: 'Percent of required sections written and essential figures settled.' })
  completeness!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it first left the department.' })
  submittedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was accepted.' })
  acceptedAt!: Date | null;

  @Field(() => DateTimeScalar, { description: 'When it is due, an extension counted in.' })
  dueAt!: Date;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the department need not report; null where it must. What is written is kept and cannot be handed in.',
  })
  exemptionReason!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was last written.' })
  updatedAt!: Date;

  @Field(() => Int, { description: 'How often it was returned.' })
  returnCount!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'Self score 自评得分, out of 100.' })
  selfScore!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "The bureau's score 复核得分, out of 100." })
  reviewScore!: string | null;
}

@ObjectType('EvaluationEdge', { description: 'An evaluation in a list.', simpleResolvers: true })
class EvaluationEdge {
  @Field(() => String, { description: 'Where it stands.' })
  cursor!: string;

  @Field(() => EvaluationType, { description: 'The evaluation.' })
  node!: Evaluation;
}

@ObjectType('EvaluationConnection', { description: 'A page of evaluations.', simpleResolvers: true })
export class EvaluationConnection {
  @Field(() => [EvaluationEdge], { description: 'The page.' })
  edges!: EvaluationEdge[];

  @Field(() => PageInfoType, { description: 'Where the list was cut.' })
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount!: number;
}
