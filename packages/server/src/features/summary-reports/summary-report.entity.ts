import type { NarrativeDocument } from '@jiping/domain/narrative';
import type { SummaryContents, SummaryData } from '@jiping/domain/writing';
import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Rows of one region and year. */
abstract class OfRegionYear {
  @PrimaryKey({ type: 'uuid' })
  regionId!: string;

  @PrimaryKey({ type: 'integer' })
  fiscalYear!: number;

  /** Path of the region, by which row security and the rules see it. */
  @Property({ type: 'text' })
  path!: string;
}

export type SummaryReportStateName = 'draft' | 'signed';

/** The summary report 汇总报告 of a region's year, as it is being written, with the data that it is drafted from. */
@Entity({ tableName: 'summary_report' })
export class SummaryReport extends OfRegionYear {
  @Property({ type: 'text' })
  state: SummaryReportStateName = 'draft';

  /** Counts what is done to the whole: refreshed, signed, opened again. Words have versions of their own. */
  @Property({ type: 'integer' })
  version: number = 1;

  @Property({ type: 'json' })
  data!: SummaryData;

  /** The data cut-off. */
  @Property({ type: 'datetime' })
  asOf!: Date;

  /** Number of the last signed edition; 0 before the first. */
  @Property({ type: 'integer' })
  edition: number = 0;

  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Property({ type: 'datetime' })
  updatedAt!: Date;

  /** Who opened it again after the edition before, when and why; null of the first. */
  @Property({ type: 'text', nullable: true })
  reopenedBy: string | null = null;

  @Property({ type: 'datetime', nullable: true })
  reopenedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  reopenReason: string | null = null;

  [PrimaryKeyProp]?: ['regionId', 'fiscalYear'];
}

/** The words of one section, and the draft that the data give. */
@Entity({ tableName: 'summary_report_section' })
export class SummaryReportSection extends OfRegionYear {
  @PrimaryKey({ type: 'text' })
  key!: string;

  @Property({ type: 'json' })
  content!: NarrativeDocument;

  @Property({ type: 'json' })
  drafted!: NarrativeDocument;

  @Property({ type: 'integer' })
  version: number = 1;

  @Property({ type: 'datetime' })
  updatedAt!: Date;

  /** Who wrote in it last; null where it is the draft. */
  @Property({ type: 'text', nullable: true })
  updatedBy: string | null = null;

  /** All who wrote in it since it was last the draft: none of them signs it. */
  @Property({ type: 'uuid[]' })
  writerIds: string[] = [];

  [PrimaryKeyProp]?: ['regionId', 'fiscalYear', 'key'];
}

/** What is frozen when a report is signed: its words, and its numbers and tables as they then were. */
export interface EditionContent extends SummaryContents {
  readonly data: SummaryData;
  readonly sections: readonly { readonly key: string; readonly content: NarrativeDocument }[];
  /** How many differences to the data of that moment the signer accepted. */
  readonly acceptedDifferences: number;
}

/** A signed edition: the application may write it once and read it, nothing else. */
@Entity({ tableName: 'summary_report_edition' })
export class SummaryReportEdition extends OfRegionYear {
  @PrimaryKey({ type: 'integer' })
  number!: number;

  /** Large, and only read when somebody looks into the edition. */
  @Property({ type: 'json', lazy: true })
  content!: EditionContent;

  @Property({ type: 'datetime' })
  asOf!: Date;

  /** SHA-256 over the edition and the hash of the one before. */
  @Property({ type: 'text' })
  hash!: string;

  @Property({ type: 'text', nullable: true })
  previousHash: string | null = null;

  @Property({ type: 'text' })
  signedBy!: string;

  @Property({ type: 'uuid' })
  signedById!: string;

  @Property({ type: 'datetime' })
  signedAt!: Date;

  /** Who opened it again after the edition before, when and why; null of the first. */
  @Property({ type: 'text', nullable: true })
  reopenedBy: string | null = null;

  @Property({ type: 'datetime', nullable: true })
  reopenedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  reopenReason: string | null = null;

  [PrimaryKeyProp]?: ['regionId', 'fiscalYear', 'number'];
}
