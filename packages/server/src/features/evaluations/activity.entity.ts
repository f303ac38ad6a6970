import type { EvaluationState } from '@jiping/domain/lifecycle';
import type { Role } from '@jiping/domain/people';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { PartOfEvaluation } from './part-of-evaluation.ts';

export const ACTIVITY_KINDS = [
  'created',
  'imported',
  'submitted',
  'returned',
  'accepted',
  'passedOn',
  'explained',
  'answered',
  'targetsApproved',
  'targetsReopened',
  'carriedOver',
  'unlocked',
  'rescored',
  'exempted',
  'exemptionWithdrawn',
  'rectificationIssued',
  'rectificationReminded',
  'rectificationReported',
  'rectificationSentBack',
  'rectificationClosed',
  'rectificationWithdrawn',
] as const;
export type ActivityKindName = (typeof ACTIVITY_KINDS)[number];

/** Who did what to an evaluation, when and why. Written once. */
@Entity({ tableName: 'activity' })
export class Activity extends PartOfEvaluation {
  @Property({ type: 'text' })
  kind!: ActivityKindName;

  @Property({ type: 'text' })
  by!: string;

  @Property({ type: 'uuid' })
  byId!: string;

  @Property({ type: 'text', nullable: true })
  role: Role | null = null;

  @Property({ type: 'text', nullable: true })
  fromState: EvaluationState | null = null;

  @Property({ type: 'text', nullable: true })
  toState: EvaluationState | null = null;

  /** The bureau's score before and after, of an acceptance with a score and of a re-score. */
  @Property({ type: 'decimal', nullable: true })
  fromScore: string | null = null;

  @Property({ type: 'decimal', nullable: true })
  toScore: string | null = null;

  @Property({ type: 'integer', nullable: true })
  revisionNumber: number | null = null;

  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Property({ type: 'datetime' })
  at!: Date;
}
