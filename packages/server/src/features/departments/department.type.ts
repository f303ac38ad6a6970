import type DataLoader from 'dataloader';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { enumeration } from '../../platform/graphql/enumeration.ts';
import { notFound } from '../../platform/graphql/errors.ts';
import { NodeType, PageInfoType } from '../../platform/graphql/node.type.ts';
import { registerNode } from '../../platform/graphql/node-registry.ts';
import { globalId } from '../../platform/graphql/opaque-id.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { enterCountyOfId, regionLoader } from '../regions/find-region.ts';
import type { Region } from '../regions/region.entity.ts';
import { RegionType } from '../regions/region.type.ts';
import { DEPARTMENT_CATEGORIES, type DepartmentCategoryName } from './categories.ts';
import { Department } from './department.entity.ts';

export const DepartmentCategoryEnum = enumeration<DepartmentCategoryName>(
  'DepartmentCategory',
  DEPARTMENT_CATEGORIES,
  'Kind of department; departments of one kind are compared across counties.',
);

@ObjectType('Department', {
  implements: NodeType,
  description: 'A budget department 预算部门 or a subordinate unit 二级单位.',
  simpleResolvers: true,
})
export class DepartmentType extends NodeType {
  @Field(() => String, { description: 'Budget unit code 预算编码.' })
  code!: string;

  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => DepartmentCategoryEnum, { description: 'Kind of department.' })
  category!: DepartmentCategoryName;

  @Field(() => String, { description: 'The section of the finance bureau that knows it 业务股室.' })
  financeSection!: string;

  @Field(() => Boolean, { description: 'Runs social insurance funds: only such a department fills section five.' })
  runsInsuranceFunds!: boolean;
}

/** Departments by key, in one statement for all that a request asks; null for those out of reach. */
export const departmentLoader = (context: RequestContext): DataLoader<string, Department | null> =>
  context.loader(Department, async (ids) => {
    const departments = await context.em.find(Department, { id: { $in: [...ids] } });
    const byId = new Map(departments.map((department) => [department.id, department]));
    return ids.map((id) => byId.get(id) ?? null);
  });

@Resolver(() => DepartmentType)
export class DepartmentResolver {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() department: Department): string {
    return globalId('Department', department);
  }

  @FieldResolver(() => RegionType, { description: 'The county it belongs to.' })
  county(@Root() department: Department, @Ctx() context: RequestContext): Promise<Region> {
    return regionLoader(context).load(department.countyId);
  }

  @FieldResolver(() => DepartmentType, {
    nullable: true,
    description: 'Supervising department 主管部门, where it has one and the viewer may see it.',
  })
  supervisor(@Root() department: Department, @Ctx() context: RequestContext): Promise<Department | null> | null {
    return department.supervisorId ? departmentLoader(context).load(department.supervisorId) : null;
  }
}

@ObjectType('DepartmentEdge', { description: 'A department in a list.', simpleResolvers: true })
class DepartmentEdge {
  @Field(() => String, { description: 'Where it stands.' })
  cursor!: string;

  @Field(() => DepartmentType, { description: 'The department.' })
  node!: Department;
}

@ObjectType('DepartmentConnection', { description: 'A page of departments.', simpleResolvers: true })
export class DepartmentConnection {
  @Field(() => [DepartmentEdge], { description: 'The page.' })
  edges!: DepartmentEdge[];

  @Field(() => PageInfoType, { description: 'Where the list was cut.' })
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount!: number;
}

registerNode('Department', Department, async (context, id, countyId) => {
  context.requireViewer();
  if (!countyId) return null;
  await enterCountyOfId(context, countyId);
  const department = await departmentLoader(context).load(id);
  if (department && !context.me.ability.can('read', department)) throw notFound();
  return department;
});
