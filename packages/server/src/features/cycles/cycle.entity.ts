import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';

/** One season of a county: the fiscal year, the template, when it opens and when it is due. */
@Entity({ tableName: 'cycle' })
export class Cycle extends TenantEntity {
  @Property({ type: 'integer' })
  fiscalYear!: number;

  @Property({ type: 'uuid' })
  templateId!: string;

  @Property({ type: 'datetime' })
  opensAt!: Date;

  @Property({ type: 'datetime' })
  dueAt!: Date;
}

/** That a department must report in a cycle; or need not, with the reason; or may be later. */
@Entity({ tableName: 'obligation' })
export class Obligation extends TenantEntity {
  @Property({ type: 'uuid' })
  cycleId!: string;

  @Property({ type: 'uuid' })
  departmentId!: string;

  @Property({ type: 'text', nullable: true })
  exemptionReason: string | null = null;

  @Property({ type: 'datetime', nullable: true })
  extendedTo: Date | null = null;
}
