import type { Role } from '@jiping/domain/people';
import { packRules, rulesFor } from '@jiping/domain/permissions';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { globalId } from '../../platform/graphql/opaque-id.ts';
import type { Actor, RequestContext } from '../../platform/graphql/request-context.ts';
import { DateTimeScalar, PackedRulesScalar } from '../../platform/graphql/scalars.ts';
import type { Department } from '../departments/department.entity.ts';
import { DepartmentType, departmentLoader } from '../departments/department.type.ts';
import { Region } from '../regions/region.entity.ts';
import { RegionType } from '../regions/region.type.ts';
import { RoleEnum } from './role-enum.ts';

@ObjectType('Membership', { description: 'What a person is somewhere.', simpleResolvers: true })
class MembershipType {
  @Field(() => RoleEnum, { description: 'As what.' })
  role!: Role;

  @Field(() => RegionType, { description: 'In which region.' })
  region!: Region;

  @Field(() => DepartmentType, { nullable: true, description: 'In which department, where the role is of one.' })
  department!: Department | null;
}

@ObjectType('Viewer', { description: 'The signed-in person.', simpleResolvers: true })
export class ViewerType {
  @Field(() => String, { description: 'Name to sign in with.' })
  username!: string;

  @Field(() => String, { description: 'Name to show.' })
  displayName!: string;

  @Field(() => DateTimeScalar, { description: 'When the session ends at the latest.' })
  sessionExpiresAt!: Date;
}

@Resolver(() => ViewerType)
export class ViewerFieldsResolver {
  @FieldResolver(() => ID, { description: 'Opaque id of the person.' })
  id(@Root() viewer: Actor): string {
    return globalId('User', { id: viewer.userId });
  }

  @FieldResolver(() => [MembershipType], { description: 'What they are, and where.' })
  async memberships(@Root() viewer: Actor, @Ctx() context: RequestContext): Promise<MembershipType[]> {
    const { memberships } = viewer.facts;
    const regions = await context.em.find(Region, {
      path: { $in: memberships.map((membership) => membership.regionPath) },
    });
    return Promise.all(
      memberships.map(async ({ role, regionPath, departmentId }) => ({
        role,
        region: regions.find((region) => region.path === regionPath)!,
        department: departmentId ? await departmentLoader(context).load(departmentId) : null,
      })),
    );
  }

  @FieldResolver(() => PackedRulesScalar, { description: 'Their packed CASL rules: the same that guard the acts.' })
  rules(@Root() viewer: Actor): unknown {
    return packRules(rulesFor(viewer.facts));
  }
}
