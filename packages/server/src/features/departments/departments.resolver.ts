import type { FilterQuery } from '@mikro-orm/postgresql';
import { Arg, Ctx, Field, InputType, Int, Query, Resolver } from 'type-graphql';
import { checkedFirst, decodeCursor, encodeCursor, type Page, pageOf } from '../../platform/graphql/page.ts';
import { readable } from '../../platform/graphql/readable.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { enterCountyOfCode } from '../regions/find-region.ts';
import type { DepartmentCategoryName } from './categories.ts';
import { Department } from './department.entity.ts';
import { DepartmentCategoryEnum, DepartmentConnection } from './department.type.ts';

@InputType({ description: 'Which departments of a county.' })
export class DepartmentFilter {
  @Field(() => DepartmentCategoryEnum, { nullable: true, description: 'Of this kind.' })
  category?: DepartmentCategoryName;

  @Field(() => String, { nullable: true, description: 'Known to this section of the finance bureau.' })
  financeSection?: string;

  @Field(() => String, { nullable: true, description: 'Whose name contains this.' })
  name?: string;
}

@Resolver()
export class DepartmentsResolver {
  @Query(() => DepartmentConnection, {
    description: 'The departments of a county that the viewer may see, by budget unit code.',
  })
  async departments(
    @Arg('countyCode', () => String, { description: 'GB/T 2260 code of the county.' }) countyCode: string,
    @Arg('first', () => Int, { description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one known.' }) after:
      | string
      | undefined,
    @Arg('filter', () => DepartmentFilter, { nullable: true, description: 'Which of them.' }) filter:
      | DepartmentFilter
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<Department> & { totalCount: number }> {
    context.requireViewer();
    checkedFirst(first);
    const county = await enterCountyOfCode(context, countyCode);
    const where: FilterQuery<Department> = {
      $and: [
        { countyId: county.id },
        readable<Department>(context, 'Department'),
        filter?.category ? { category: filter.category } : {},
        filter?.financeSection ? { financeSection: filter.financeSection } : {},
        filter?.name ? { name: { $like: `%${filter.name.replace(/[\\%_]/g, '\\$&')}%` } } : {},
      ],
    };
    const code = after == null ? undefined : String(decodeCursor(after, 1)[0]);
    const rows = await context.em.find(Department, code ? { $and: [where, { code: { $gt: code } }] } : where, {
      orderBy: { code: 'asc' },
      limit: first + 1,
    });
    const totalCount = await context.em.count(Department, where);
    return { ...pageOf(rows, first, after, (department) => encodeCursor([department.code])), totalCount };
  }
}
