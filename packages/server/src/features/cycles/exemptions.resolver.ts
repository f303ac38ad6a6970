import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Department } from '../departments/department.entity.ts';
import { DepartmentType } from '../departments/department.type.ts';
import { Cycle, Obligation } from './cycle.entity.ts';

@ObjectType('Exemption', { description: 'That a department need not report in a year.', simpleResolvers: true })
export class ExemptionType {
  @Field(() => Int, { description: 'The year.' })
  fiscalYear!: number;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

/** A department shows the years in which it need not report, to who may see the department. */
@Resolver(() => DepartmentType)
export class DepartmentExemptionsResolver {
  @FieldResolver(() => [ExemptionType], { description: 'Years in which it need not report, the newest first.' })
  exemptions(@Root() department: Department, @Ctx() context: RequestContext): Promise<ExemptionType[]> {
    return context
      .loader<ExemptionType[]>(Obligation, async (ids) => {
        const exempted = await context.em.find(Obligation, {
          departmentId: { $in: [...ids] },
          exemptionReason: { $ne: null },
        });
        if (exempted.length === 0) return ids.map(() => []);
        const cycles = await context.em.find(Cycle, {}, { orderBy: { fiscalYear: 'desc' } });
        return ids.map((id) =>
          cycles.flatMap(({ id: cycleId, fiscalYear }) =>
            exempted
              .filter((obligation) => obligation.departmentId === id && obligation.cycleId === cycleId)
              .map(({ exemptionReason }) => ({ fiscalYear, reason: exemptionReason ?? '' })),
          ),
        );
      })
      .load(department.id);
  }
}
