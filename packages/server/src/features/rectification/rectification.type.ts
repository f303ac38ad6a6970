import type { BudgetUse, BudgetUseKind, RectificationState } from '@jiping/domain/rectification';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumeration } from '../../platform/graphql/enumeration.ts';
import { NodeType } from '../../platform/graphql/node.type.ts';
import { DateTimeScalar, MoneyScalar } from '../../platform/graphql/scalars.ts';

export const RectificationStateEnum = enumeration<RectificationState>(
  'RectificationState',
  {
    issued: '待整改: the department puts it right and reports; also when its report was sent back.',
    reported: '已报整改情况: the bureau checks it.',
    closed: '已销号: the bureau found it put right.',
    withdrawn: '已撤回: the bureau took it back before anybody reported.',
  },
  'Where a rectification stands.',
);

export const BudgetUseKindEnum = enumeration<BudgetUseKind>(
  'BudgetUseKind',
  {
    cut: '核减: the coming budget is cut by the amount.',
    suspended: '暂停拨付: what is still to be paid waits until it is put right.',
    prioritised: '优先安排: put first in the coming budget.',
  },
  'What a result does to the coming budget 预算应用.',
);

@ObjectType('BudgetUse', { description: 'What a result does to the coming budget 预算应用.', simpleResolvers: true })
export class BudgetUseType {
  @Field(() => BudgetUseKindEnum, { description: 'What is done.' })
  kind!: BudgetUse['kind'];

  @Field(() => MoneyScalar, { nullable: true, description: 'Yuan; a cut always has an amount.' })
  amount!: string | null;
}

@ObjectType('RectificationStep', { description: 'Who did something, and when.', simpleResolvers: true })
export class RectificationStepType {
  @Field(() => String, { description: 'Who.' })
  by!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;
}

@ObjectType('RectificationAttachment', {
  description: 'A file that went with a report of what was put right.',
  simpleResolvers: true,
})
export class RectificationAttachmentType {
  @Field(() => ID, { description: 'What `GET /uploads/:id` gives, and what a later report names to keep it.' })
  file!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Int, { description: 'Bytes.' })
  size!: number;

  @Field(() => RectificationStepType, { description: 'Who reported with it, and when.' })
  reported!: RectificationStepType;
}

@ObjectType('RectificationRefusal', { description: 'Why an act is not open to the viewer.', simpleResolvers: true })
class RectificationRefusalType {
  @Field(() => String, { description: 'report, sendBack, close, withdraw or remind.' })
  act!: string;

  @Field(() => String, { description: "A sentence in the viewer's language." })
  reason!: string;
}

@ObjectType('RectificationPermissions', {
  description: 'What the viewer may do with a rectification, by the same rules that guard the acts.',
  simpleResolvers: true,
})
export class RectificationPermissionsType {
  @Field(() => Boolean, { description: 'Report how it was put right.' })
  report!: boolean;

  @Field(() => Boolean, { description: 'Send the report back.' })
  sendBack!: boolean;

  @Field(() => Boolean, { description: 'Close it.' })
  close!: boolean;

  @Field(() => Boolean, { description: 'Withdraw it.' })
  withdraw!: boolean;

  @Field(() => Boolean, { description: 'Remind the department of it: once a day, while it has to report.' })
  remind!: boolean;

  @Field(() => [RectificationRefusalType], { description: 'Why the others are not open.' })
  refusals!: RectificationRefusalType[];
}

@ObjectType('Rectification', {
  implements: NodeType,
  description: 'One thing that the bureau asks a department to put right after its result was issued 整改事项.',
  simpleResolvers: true,
})
export class RectificationType extends NodeType {
  @Field(() => String, { description: '问题: what is wrong.' })
  problem!: string;

  @Field(() => String, { description: '整改要求: what is to be done.' })
  requirement!: string;

  @Field(() => String, { description: '期限: the day by which, of Beijing, as YYYY-MM-DD.' })
  dueOn!: string;

  @Field(() => RectificationStateEnum, { description: 'Where it stands.' })
  state!: RectificationState;

  @Field(() => String, {
    nullable: true,
    description: '整改情况: what the department reported last; it stays when sent back.',
  })
  report!: string | null;

  @Field(() => String, { nullable: true, description: '退回原因: why the report before was sent back.' })
  sentBackReason!: string | null;

  @Field(() => String, { nullable: true, description: '撤回原因: why it was withdrawn.' })
  withdrawnReason!: string | null;

  @Field(() => String, { nullable: true, description: '销号意见: what the bureau said when it closed it.' })
  closingNote!: string | null;

  @Field(() => Int, { description: 'An act names the version it was based on.' })
  version!: number;
}
