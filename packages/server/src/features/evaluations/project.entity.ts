import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { PartOfEvaluation } from './part-of-evaluation.ts';

/** A project line with what was spent on it. */
@Entity({ tableName: 'project' })
export class Project extends PartOfEvaluation {
  @Property({ type: 'integer' })
  position!: number;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  state!: 'known' | 'masked' | 'missing';

  /** Yuan. */
  @Property({ type: 'decimal', nullable: true })
  outturn: string | null = null;
}
