import type { FigureState } from '@jiping/domain/figures';
import type { Sign } from '@jiping/domain/scoring';
import { Field, ObjectType } from 'type-graphql';
import { enumeration } from '../../platform/graphql/enumeration.ts';
import { NodeType } from '../../platform/graphql/node.type.ts';
import { DecimalScalar, MoneyScalar } from '../../platform/graphql/scalars.ts';
import { FigureStateEnum } from './evaluation-enums.ts';

export const IndicatorSignEnum = enumeration<Sign>(
  'IndicatorSign',
  {
    atLeast: '≥: the actual value must reach the target.',
    atMost: '≤: it must not exceed it.',
    equal: '=: it must be the target.',
    before: 'A date: it must be done by then.',
    qualitative: '定性: words, judged in percent.',
  },
  'How an actual value is held against its target.',
);

@ObjectType('Indicator', {
  implements: NodeType,
  description:
    'An indicator of the department: a row of the list `indicators`, each field of which is the figure `indicators.<row>.<field>`.',
  simpleResolvers: true,
})
export class IndicatorType extends NodeType {
  @Field(() => String, { description: 'Key of its row: its score is the figure `indicators.<row>.score`.' })
  row!: string;

  @Field(() => String, {
    nullable: true,
    description: "First level 一级指标, a key of the template's: output, benefit, satisfaction, cost …",
  })
  level1!: string | null;

  @Field(() => String, { nullable: true, description: 'Second level 二级指标: quantity, quality, timeliness …' })
  level2!: string | null;

  @Field(() => String, { description: 'Third level 三级指标: what is measured. Empty where nobody has said.' })
  name!: string;

  @Field(() => IndicatorSignEnum, { nullable: true, description: 'How the actual value is held against the target.' })
  sign!: Sign | null;

  @Field(() => String, {
    nullable: true,
    description: 'Target as approved with the budget: a number, a date or words.',
  })
  target!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Target after an adjustment that was recorded with its grounds.',
  })
  adjustedTarget!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What was reached, where it is a number.' })
  actual!: string | null;

  @Field(() => String, { nullable: true, description: 'What was reached, where it is a date or words.' })
  actualText!: string | null;

  @Field(() => FigureStateEnum, { description: 'What is known of what was reached.' })
  state!: FigureState;

  @Field(() => String, { description: 'In what unit. Empty where there is none.' })
  unit!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Points it carries 分值.' })
  weight!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Points it got: as stated, else as computed.' })
  score!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Points by the template's standard, whatever was stated; null where something for it is missing.",
  })
  computedScore!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it deviates, and what is done about it 偏差原因及改进措施.',
  })
  deviation!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a core indicator 核心指标.' })
  core!: boolean | null;

  @Field(() => String, { nullable: true, description: 'What proves it: a document, or the words of the report.' })
  evidence!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the bureau has confirmed the target as approved with the budget; it is then locked.',
  })
  approved!: boolean | null;
}

@ObjectType('Project', {
  implements: NodeType,
  description:
    'A project line: a row of the list `projects`, each field of which is the figure `projects.<row>.<field>`.',
  simpleResolvers: true,
})
export class ProjectType extends NodeType {
  @Field(() => String, { description: 'Key of its row: its outturn is the figure `projects.<row>.outturn`.' })
  row!: string;

  @Field(() => String, { description: 'Name of the project. Empty where nobody has said.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Project code 项目代码.' })
  code!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'business 业务工作经费, operation 运行维护经费 or special 专项资金.',
  })
  kind!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Budget at the beginning of the year 年初预算数, yuan.' })
  budget!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Budget of the whole year 全年预算数, yuan.' })
  adjusted!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Outturn 全年执行数 in yuan.' })
  outturn!: string | null;

  @Field(() => FigureStateEnum, { description: 'What is known of its outturn.' })
  state!: FigureState;

  @Field(() => DecimalScalar, { nullable: true, description: 'Outturn by budget of the whole year, percent.' })
  executionRate!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Score of its self-evaluation, out of 100.' })
  score!: string | null;
}
