import { Ctx, Field, FieldResolver, InputType, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { enumeration } from '../../platform/graphql/enumeration.ts';
import { PageInfoType } from '../../platform/graphql/node.type.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { countParts, type OpenOrder, type OpenPage, type OpenPart } from './list-open.ts';
import type { Rectification } from './rectification.entity.ts';
import { RectificationType } from './rectification.type.ts';

export const OpenPartEnum = enumeration<OpenPart>(
  'OpenRectificationPart',
  {
    toDo: '待整改: the department has to report.',
    toCheck: '已报待核: the bureau has to check.',
    dueSoon: '临近期限: the department has to report, today or within seven days.',
    overdue: '逾期: the day has passed, and it was not reported by then.',
  },
  'A part of what is not closed. What is overdue is in one of the first two as well.',
);

export const OpenOrderEnum = enumeration<OpenOrder>(
  'OpenRectificationOrder',
  {
    dueOn: 'What is due first comes first.',
    toCheckFirst: 'What the bureau has to check comes before the others; then what is due first.',
  },
  'Order of a list of rectifications.',
);

@InputType({ description: 'Which of what is not closed.' })
export class OpenRectificationFilter {
  @Field(() => OpenPartEnum, { nullable: true, description: 'Of this part.' })
  part?: OpenPart;

  @Field(() => Int, { nullable: true, description: 'Due within so many days, 0 to 365, or overdue.' })
  dueWithinDays?: number;
}

@ObjectType('OpenRectificationCounts', {
  description: 'How many of what is not closed belong to each part.',
  simpleResolvers: true,
})
class OpenRectificationCounts {
  @Field(() => Int, { description: '待整改.' })
  toDo!: number;

  @Field(() => Int, { description: '已报待核.' })
  toCheck!: number;

  @Field(() => Int, { description: '临近期限.' })
  dueSoon!: number;

  @Field(() => Int, { description: '逾期.' })
  overdue!: number;
}

@ObjectType('RectificationEdge', { description: 'A rectification in a list.', simpleResolvers: true })
class RectificationEdge {
  @Field(() => String, { description: 'Where it stands.' })
  cursor!: string;

  @Field(() => RectificationType, { description: 'The rectification.' })
  node!: Rectification;
}

@ObjectType('RectificationConnection', { description: 'A page of rectifications.', simpleResolvers: true })
export class RectificationConnection {
  @Field(() => [RectificationEdge], { description: 'The page.' })
  edges!: RectificationEdge[];

  @Field(() => PageInfoType, { description: 'Where the list was cut.' })
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many there are in all, by the filter.' })
  totalCount!: number;
}

@Resolver(() => RectificationConnection)
export class RectificationConnectionResolver {
  @FieldResolver(() => OpenRectificationCounts, {
    description: 'How many there are of each part, whatever the filter.',
  })
  counts(@Root() { open }: OpenPage, @Ctx() context: RequestContext): Promise<OpenRectificationCounts> {
    return countParts(context, open);
  }
}
