import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';

/** That the bureau asked a department for its evaluation of a year 催报. */
@Entity({ tableName: 'reminder' })
export class Reminder extends TenantEntity {
  @Property({ type: 'uuid' })
  cycleId!: string;

  @Property({ type: 'uuid' })
  departmentId!: string;

  @Property({ type: 'text', nullable: true })
  message: string | null = null;

  /** Name of who sent it. */
  @Property({ type: 'text' })
  by!: string;

  @Property({ type: 'uuid' })
  byId!: string;

  @Property({ type: 'datetime' })
  at!: Date;
}
