import { Field, Int, ObjectType } from 'type-graphql';
import { MoneyScalar } from '../../../platform/graphql/scalars.ts';

@ObjectType('RectificationTally', {
  description:
    'How many rectifications 整改事项 stand where. Whether one is overdue depends on the day, and is asked of each: nothing of it is summed.',
  simpleResolvers: true,
})
export class RectificationTallyType {
  @Field(() => Int, { description: '已下达: all that stand, withdrawn ones not.' })
  issued!: number;

  @Field(() => Int, { description: '已报整改情况: of those, reported on and not checked yet.' })
  reported!: number;

  @Field(() => Int, { description: '已销号: of those, closed.' })
  closed!: number;

  @Field(() => MoneyScalar, { description: '核减: by how much the coming budget is cut, in yuan.' })
  budgetCut!: string;
}
