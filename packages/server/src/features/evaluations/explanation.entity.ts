import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { PartOfEvaluation } from './part-of-evaluation.ts';

/** The reason a department gave for a finding; it counts while the finding's fingerprint is the same. */
@Entity({ tableName: 'explanation' })
export class Explanation extends PartOfEvaluation {
  @Property({ type: 'text' })
  key!: string;

  @Property({ type: 'text' })
  code!: string;

  @Property({ type: 'text' })
  fingerprint!: string;

  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'text' })
  by!: string;

  @Property({ type: 'uuid' })
  byId!: string;

  @Property({ type: 'datetime' })
  at!: Date;
}
