import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { PartOfEvaluation } from '../evaluations/part-of-evaluation.ts';

/** A file that went with a report of what was put right. Written once: a report that was sent back keeps its files. */
@Entity({ tableName: 'rectification_attachment' })
export class RectificationAttachment extends PartOfEvaluation {
  @Property({ type: 'uuid' })
  rectificationId!: string;

  /** The file itself; the same may go with several reports. */
  @Property({ type: 'uuid' })
  uploadId!: string;

  /** From 0, as the department put them in order. */
  @Property({ type: 'integer' })
  place!: number;

  @Property({ type: 'text' })
  name!: string;

  /** Bytes. */
  @Property({ type: 'integer' })
  size!: number;

  @Property({ type: 'text' })
  reportedBy!: string;

  /** The moment of the report that it went with. */
  @Property({ type: 'datetime' })
  reportedAt!: Date;
}
