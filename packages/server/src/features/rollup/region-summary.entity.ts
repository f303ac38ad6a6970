import type { Aggregate } from '@jiping/domain/rollup';
import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The mergeable aggregate of one region, year and slice: sums, counts and histograms of all facts below it. */
@Entity({ tableName: 'region_summary' })
export class RegionSummary {
  @PrimaryKey({ type: 'uuid' })
  regionId!: string;

  @PrimaryKey({ type: 'integer' })
  fiscalYear!: number;

  /** `all`, or the part of it that is summed: `category/town`. */
  @PrimaryKey({ type: 'text' })
  slice!: string;

  @Property({ type: 'text' })
  path!: string;

  @Property({ type: 'uuid', nullable: true })
  parentId: string | null = null;

  @Property({ type: 'json' })
  aggregate!: Aggregate;

  /** When the last fact below it changed. */
  @Property({ type: 'datetime' })
  asOf!: Date;

  [PrimaryKeyProp]?: ['regionId', 'fiscalYear', 'slice'];
}
