import type { EvaluationState } from '@jiping/domain/lifecycle';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { PartOfEvaluation } from './part-of-evaluation.ts';
import type { Snapshot } from './snapshot.ts';

/** The evaluation as it was handed in, whole and unchangeable, chained to the one before by its hash. */
@Entity({ tableName: 'revision' })
export class Revision extends PartOfEvaluation {
  @Property({ type: 'integer' })
  number!: number;

  /** SHA-256 over the snapshot and the previous hash. */
  @Property({ type: 'text' })
  hash!: string;

  @Property({ type: 'text', nullable: true })
  previousHash: string | null = null;

  /** What it became when it was handed in. */
  @Property({ type: 'text' })
  state!: EvaluationState;

  /** Large, and only read when somebody looks into the revision. */
  @Property({ type: 'json', lazy: true })
  snapshot!: Snapshot;

  @Property({ type: 'text' })
  by!: string;

  @Property({ type: 'uuid' })
  byId!: string;

  @Property({ type: 'datetime' })
  at!: Date;
}
