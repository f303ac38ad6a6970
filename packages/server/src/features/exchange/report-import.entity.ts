import type { ReportReading } from '@jiping/domain/reading';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { PartOfEvaluation } from '../evaluations/part-of-evaluation.ts';

/** What a document was understood to say, with the document's text, until a person takes it over or gives it up. */
@Entity({ tableName: 'report_import' })
export class ReportImport extends PartOfEvaluation {
  @Property({ type: 'text', nullable: true })
  fileName: string | null = null;

  @Property({ type: 'text' })
  source!: string;

  @Property({ type: 'json' })
  reading!: ReportReading;

  @Property({ type: 'uuid' })
  byId!: string;

  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Property({ type: 'datetime', nullable: true })
  appliedAt: Date | null = null;
}
