import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { perform } from '../../platform/graphql/perform.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { type UserError, UserErrorType } from '../../platform/graphql/user-error.type.ts';
import type { Department } from '../departments/department.entity.ts';
import { DepartmentType } from '../departments/department.type.ts';
import { exemptDepartment } from './exempt-department.ts';
import { withdrawExemption } from './withdraw-exemption.ts';

@InputType({ description: 'A department that need not report in a year.' })
class ExemptDepartmentInput {
  @Field(() => String, { description: 'GB/T 2260 code of the county.' })
  countyCode!: string;

  @Field(() => Int, { description: 'The year that is evaluated.' })
  fiscalYear!: number;

  @Field(() => ID, { description: 'The department.' })
  departmentId!: string;

  @Field(() => String, { description: 'Why, 2 to 500 characters; the department sees it.' })
  reason!: string;
}

@InputType({ description: 'A department that has to report after all.' })
class WithdrawExemptionInput {
  @Field(() => String, { description: 'GB/T 2260 code of the county.' })
  countyCode!: string;

  @Field(() => Int, { description: 'The year that is evaluated.' })
  fiscalYear!: number;

  @Field(() => ID, { description: 'The department.' })
  departmentId!: string;
}

@ObjectType('ExemptDepartmentPayload', { description: 'What became of it.', simpleResolvers: true })
class ExemptDepartmentPayload {
  @Field(() => DepartmentType, { nullable: true, description: 'The department with its exemptions.' })
  department?: Department;

  @Field(() => [UserErrorType], { description: 'What a person can mend.' })
  userErrors!: UserError[];
}

@ObjectType('WithdrawExemptionPayload', { description: 'What became of it.', simpleResolvers: true })
class WithdrawExemptionPayload {
  @Field(() => DepartmentType, { nullable: true, description: 'The department with the exemptions that are left.' })
  department?: Department;

  @Field(() => [UserErrorType], { description: 'What a person can mend.' })
  userErrors!: UserError[];
}

@Resolver()
export class ExemptionActsResolver {
  @Mutation(() => ExemptDepartmentPayload, {
    description: "Lets a department off a year's task, with a reason; exempting again changes the reason.",
  })
  exemptDepartment(
    @Arg('input', () => ExemptDepartmentInput, { description: 'Which, and why.' }) input: ExemptDepartmentInput,
    @Ctx() context: RequestContext,
  ) {
    return perform(context, () => exemptDepartment(context, input));
  }

  @Mutation(() => WithdrawExemptionPayload, { description: 'Takes an exemption back.' })
  withdrawExemption(
    @Arg('input', () => WithdrawExemptionInput, { description: 'Whose.' }) input: WithdrawExemptionInput,
    @Ctx() context: RequestContext,
  ) {
    return perform(context, () => withdrawExemption(context, input));
  }
}
