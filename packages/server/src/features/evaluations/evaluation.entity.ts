import type { EvaluationState } from '@jiping/domain/lifecycle';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';

/** One department's self-evaluation of one fiscal year: the record that report, forms and scores are views of. */
@Entity({ tableName: 'evaluation' })
export class Evaluation extends TenantEntity {
  @Property({ type: 'uuid' })
  departmentId!: string;

  @Property({ type: 'uuid' })
  cycleId!: string;

  @Property({ type: 'integer' })
  fiscalYear!: number;

  @Property({ type: 'uuid' })
  templateId!: string;

  @Property({ type: 'text' })
  state: EvaluationState = 'draft';

  /** Counts every write to the record; a write names the version it was based on. */
  @Property({ type: 'integer' })
  version: number = 1;

  /** With an extension counted in. */
  @Property({ type: 'datetime' })
  dueAt!: Date;

  /** Why the department need not report, as its obligation says; null where it must. */
  @Property({ type: 'text', nullable: true })
  exemptionReason: string | null = null;

  @Property({ type: 'decimal', nullable: true })
  selfScore: string | null = null;

  @Property({ type: 'decimal', nullable: true })
  reviewScore: string | null = null;

  /** Percent of required sections written and essential figures settled. */
  @Property({ type: 'integer' })
  completeness: number = 0;

  /** Codes of the findings when it was last handed in, one for each. */
  @Property({ type: 'text[]' })
  problemCodes: string[] = [];

  @Property({ type: 'integer' })
  returnCount: number = 0;

  /** Who wrote since it was begun or last came back from outside of the unit; none of them may approve it. */
  @Property({ type: 'uuid[]' })
  editorIds: string[] = [];

  /** Who handed it on in this round; none of them may accept it. */
  @Property({ type: 'uuid[]' })
  submitterIds: string[] = [];

  @Property({ type: 'datetime', nullable: true })
  submittedAt: Date | null = null;

  /** It left the department after it was due. */
  @Property({ type: 'boolean' })
  isLate: boolean = false;

  @Property({ type: 'datetime', nullable: true })
  acceptedAt: Date | null = null;

  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Property({ type: 'datetime' })
  updatedAt!: Date;
}
