import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';

/** A file that a person sent up: waiting to be read, or, once a figure of an evaluation names it, evidence that stays. */
@Entity({ tableName: 'upload' })
export class Upload extends TenantEntity {
  @Property({ type: 'uuid' })
  departmentId!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'blob', lazy: true })
  bytes!: Buffer;

  /** As its first bytes say; null for text and for what is no file of an office. */
  @Property({ type: 'text', nullable: true })
  mediaType: string | null = null;

  /** The evaluation that names it; whoever may read that one may have the file. */
  @Property({ type: 'uuid', nullable: true })
  evaluationId: string | null = null;

  @Property({ type: 'uuid' })
  byId!: string;

  @Property({ type: 'datetime' })
  at!: Date;
}
