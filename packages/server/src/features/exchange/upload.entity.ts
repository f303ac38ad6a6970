import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';

/** A file that a person sent up, waiting to be read. */
@Entity({ tableName: 'upload' })
export class Upload extends TenantEntity {
  @Property({ type: 'uuid' })
  departmentId!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'blob', lazy: true })
  bytes!: Buffer;

  @Property({ type: 'uuid' })
  byId!: string;

  @Property({ type: 'datetime' })
  at!: Date;
}
