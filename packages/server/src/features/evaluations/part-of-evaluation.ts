import { Property } from '@mikro-orm/decorators/legacy';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';

/** A row that belongs to an evaluation; it repeats the department, because row security looks at each row alone. */
export abstract class PartOfEvaluation extends TenantEntity {
  @Property({ type: 'uuid' })
  evaluationId!: string;

  @Property({ type: 'uuid' })
  departmentId!: string;
}
