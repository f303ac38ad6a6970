import type { EvaluationState } from '@jiping/domain/lifecycle';
import type { Grade } from '@jiping/domain/scoring';
import { Arg, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';
import { enumeration } from '../../platform/graphql/enumeration.ts';
import type { Page } from '../../platform/graphql/page.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { DepartmentCategoryName } from '../departments/categories.ts';
import { DepartmentCategoryEnum } from '../departments/department.type.ts';
import type { Evaluation } from './evaluation.entity.ts';
import { EvaluationConnection, EvaluationType } from './evaluation.type.ts';
import { EvaluationStateEnum, GradeEnum } from './evaluation-enums.ts';
import { findEvaluation } from './find-evaluation.ts';
import { type EvaluationOrderName, listEvaluations } from './list-evaluations.ts';

export const EvaluationOrderEnum = enumeration<EvaluationOrderName>(
  'EvaluationOrder',
  {
    department: 'In the order in which departments were entered.',
    updatedAtDesc: 'Last written first.',
    submittedAt: 'Longest waiting first.',
    selfScoreDesc: 'Highest self score first.',
  },
  'Order of a list of evaluations.',
);

@InputType({ description: 'Which evaluations of a county.' })
export class EvaluationFilter {
  @Field(() => String, {
    nullable: true,
    description: "GB/T 2260 code of the county; the viewer's own where none is named.",
  })
  countyCode?: string;

  @Field(() => Int, { nullable: true, description: 'Of this fiscal year.' })
  fiscalYear?: number;

  @Field(() => [EvaluationStateEnum], { nullable: true, description: 'In one of these states.' })
  states?: EvaluationState[];

  @Field(() => ID, { nullable: true, description: 'Of this department.' })
  departmentId?: string;

  @Field(() => DepartmentCategoryEnum, { nullable: true, description: 'Of departments of this kind.' })
  category?: DepartmentCategoryName;

  @Field(() => String, { nullable: true, description: 'Of departments known to this section of the finance bureau.' })
  financeSection?: string;

  @Field(() => GradeEnum, {
    nullable: true,
    description: 'With this grade: of the review where there was one, else of the self-evaluation.',
  })
  grade?: Grade;

  @Field(() => Boolean, { nullable: true, description: 'True: left the department after it was due. False: in time.' })
  late?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'True: handed in at least once. False: not yet.' })
  submitted?: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'In which the check of this code found something when it was last handed in.',
  })
  findingCode?: string;
}

@Resolver()
export class EvaluationsResolver {
  @Query(() => EvaluationConnection, { description: 'Evaluations of one county that the viewer may see.' })
  evaluations(
    @Arg('first', () => Int, { description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one known.' }) after:
      | string
      | undefined,
    @Arg('filter', () => EvaluationFilter, { nullable: true, description: 'Which of them.' }) filter:
      | EvaluationFilter
      | undefined,
    @Arg('orderBy', () => EvaluationOrderEnum, { nullable: true, description: 'In what order.' }) orderBy:
      | EvaluationOrderName
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<Evaluation> & { totalCount: number }> {
    return listEvaluations(context, { first, after }, filter ?? {}, orderBy ?? 'department');
  }

  @Query(() => EvaluationType, { nullable: true, description: 'One evaluation; NOT_FOUND for what is out of reach.' })
  evaluation(
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Evaluation> {
    return findEvaluation(context, id);
  }
}
