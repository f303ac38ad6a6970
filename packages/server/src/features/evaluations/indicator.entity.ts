import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { PartOfEvaluation } from './part-of-evaluation.ts';

/** An output indicator with its actual value, as the department reports it. */
@Entity({ tableName: 'indicator' })
export class Indicator extends PartOfEvaluation {
  @Property({ type: 'integer' })
  position!: number;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  unit!: string;

  @Property({ type: 'decimal', nullable: true })
  actual: string | null = null;

  /** The words of the report that state it. */
  @Property({ type: 'text', nullable: true })
  evidence: string | null = null;
}
