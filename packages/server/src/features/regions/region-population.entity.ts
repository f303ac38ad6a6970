import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Residents 常住人口 of a region in a year, for money per head. */
@Entity({ tableName: 'region_population' })
export class RegionPopulation {
  @PrimaryKey({ type: 'uuid' })
  regionId!: string;

  @PrimaryKey({ type: 'integer' })
  fiscalYear!: number;

  @Property({ type: 'integer' })
  residents!: number;
}
