import type { NarrativeDocument } from '@jiping/domain/narrative';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import type { Origin } from './origin.ts';
import { PartOfEvaluation } from './part-of-evaluation.ts';

/** The words under one heading of the report. */
@Entity({ tableName: 'section' })
export class Section extends PartOfEvaluation {
  /** The template's key. */
  @Property({ type: 'text' })
  key!: string;

  @Property({ type: 'json' })
  content!: NarrativeDocument;

  /** How much is written, so that completeness needs no look into the words. */
  @Property({ type: 'integer' })
  characters: number = 0;

  @Property({ type: 'integer' })
  version: number = 1;

  @Property({ type: 'datetime' })
  updatedAt!: Date;

  @Property({ type: 'text', nullable: true })
  updatedBy: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  updatedById: string | null = null;

  @Property({ type: 'text', nullable: true })
  origin: Origin | null = null;
}
