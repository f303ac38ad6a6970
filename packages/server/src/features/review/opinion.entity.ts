import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { PartOfEvaluation } from '../evaluations/part-of-evaluation.ts';

export const OPINION_CODES = [
  'wrongData',
  'missingAttachment',
  'insufficientReason',
  'format',
  'content',
  'other',
] as const;
export type OpinionCodeName = (typeof OPINION_CODES)[number];
export type OpinionTargetKindName = 'section' | 'figure' | 'evaluation';

/** What a reviewer said of a section or figure when the evaluation was returned, and what the department answered. */
@Entity({ tableName: 'opinion' })
export class Opinion extends PartOfEvaluation {
  /** Which return it came with, from 1. */
  @Property({ type: 'integer' })
  round!: number;

  @Property({ type: 'text' })
  targetKind!: OpinionTargetKindName;

  /** A section's key, a figure's code, or `evaluation`. */
  @Property({ type: 'text' })
  target!: string;

  @Property({ type: 'text' })
  code!: OpinionCodeName;

  @Property({ type: 'text' })
  message!: string;

  @Property({ type: 'text' })
  author!: string;

  @Property({ type: 'uuid' })
  authorId!: string;

  @Property({ type: 'datetime' })
  at!: Date;

  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  @Property({ type: 'text', nullable: true })
  answeredBy: string | null = null;

  @Property({ type: 'datetime', nullable: true })
  answeredAt: Date | null = null;

  @Property({ type: 'integer' })
  version: number = 1;
}
