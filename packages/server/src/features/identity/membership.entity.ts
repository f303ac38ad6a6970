import type { Role } from '@jiping/domain/people';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What a person is somewhere: a role in a region, and in a department where the role is a department's. */
@Entity({ tableName: 'membership' })
export class Membership {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  userId!: string;

  @Property({ type: 'text' })
  role!: Role;

  @Property({ type: 'uuid' })
  regionId!: string;

  @Property({ type: 'uuid', nullable: true })
  departmentId: string | null = null;

  @Property({ type: 'text', nullable: true })
  financeSection: string | null = null;

  /** The departments given to a third-party evaluator. */
  @Property({ type: 'uuid[]' })
  assignedDepartmentIds: string[] = [];
}
