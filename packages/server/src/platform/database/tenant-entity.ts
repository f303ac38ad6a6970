import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * A row of one county. The database knows it by (county_id, id); the ORM by its id alone, because row security adds the
 * county to every statement. A row never changes its county.
 */
export abstract class TenantEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  countyId!: string;
}
