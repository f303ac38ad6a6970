import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

export type RegionLevelName = 'nation' | 'province' | 'prefecture' | 'county';

/** An administrative region 行政区划. A county is a tenant; its code and name may change, its key and path do not. */
@Entity({ tableName: 'region' })
export class Region {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** GB/T 2260 code in force. */
  @Property({ type: 'text' })
  code!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  level!: RegionLevelName;

  @Property({ type: 'uuid', nullable: true })
  parentId!: string | null;

  /** Codes from the nation down, as they were when the region was made: `/100000/990000/990100/990121/`. */
  @Property({ type: 'text' })
  path!: string;
}

/** A code and name that a region has or had, with its validity. */
@Entity({ tableName: 'region_code' })
export class RegionCode {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  regionId!: string;

  @Property({ type: 'text' })
  code!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'date' })
  validFrom!: string;

  @Property({ type: 'date', nullable: true })
  validTo!: string | null;
}
