import type { FigureState } from '@jiping/domain/figures';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import type { Origin } from './origin.ts';
import { PartOfEvaluation } from './part-of-evaluation.ts';

/** One number of the record, in one of its four states. A figure without a row is missing. */
@Entity({ tableName: 'figure' })
export class Figure extends PartOfEvaluation {
  @Property({ type: 'text' })
  code!: string;

  @Property({ type: 'text' })
  state!: FigureState;

  /** Yuan. */
  @Property({ type: 'decimal', nullable: true })
  amount: string | null = null;

  @Property({ type: 'decimal', nullable: true })
  number: string | null = null;

  @Property({ type: 'text', nullable: true })
  text: string | null = null;

  /** The evaluation's version that this value came with; a later one than a writer looked at is a conflict. */
  @Property({ type: 'integer' })
  version!: number;

  @Property({ type: 'datetime' })
  updatedAt!: Date;

  @Property({ type: 'text', nullable: true })
  updatedBy: string | null = null;

  @Property({ type: 'text', nullable: true })
  origin: Origin | null = null;
}
