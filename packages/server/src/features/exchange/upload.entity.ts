import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';

/**
 * A file that a person sent up: waiting to be read, or, once a figure of an evaluation or a report of what was put right names it, one that
 * stays. It belongs to the one or to the other, never to both.
 */
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

  /** The rectification with a report of which it went; only whoever may read that one may have the file. */
  @Property({ type: 'uuid', nullable: true })
  rectificationId: string | null = null;

  @Property({ type: 'uuid' })
  byId!: string;

  @Property({ type: 'datetime' })
  at!: Date;
}
