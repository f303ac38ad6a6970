import type { EvaluationFact as Fact } from '@jiping/domain/rollup';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';

/** What the roll-up knows of one department in one year, whether or not it has handed anything in. */
@Entity({ tableName: 'evaluation_fact' })
export class EvaluationFact extends TenantEntity {
  @Property({ type: 'uuid' })
  departmentId!: string;

  @Property({ type: 'uuid', nullable: true })
  evaluationId: string | null = null;

  @Property({ type: 'integer' })
  fiscalYear!: number;

  /** Path of the county, by which higher levels see it. */
  @Property({ type: 'text' })
  path!: string;

  /** State of the evaluation; a column of its own, because rules speak of it. */
  @Property({ type: 'text' })
  state!: string;

  /** Kind of the department; a column of its own, because comparisons choose by it. */
  @Property({ type: 'text' })
  category!: string;

  @Property({ type: 'json' })
  fact!: Fact;

  /** Of the words as last handed in, to find what was copied; large, and read by the roll-up only. */
  @Property({ type: 'integer[]', nullable: true, lazy: true })
  textSignature: number[] | null = null;

  @Property({ type: 'datetime' })
  updatedAt!: Date;
}
