import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { PartOfEvaluation } from './part-of-evaluation.ts';

/** That an act with this idempotency key was done, so that a repeated request does not do it twice. */
@Entity({ tableName: 'performed_act' })
export class PerformedAct extends PartOfEvaluation {
  @Property({ type: 'text' })
  key!: string;

  @Property({ type: 'text' })
  act!: string;

  @Property({ type: 'datetime' })
  at!: Date;
}
