import { Migration } from '@mikro-orm/migrations';

/**
 * Facts and summaries with a version, another at each change, by which a process sees that what it read before still stands; and with the
 * shape that they were made in, by which a release sees that it must make them anew.
 */
export class Migration20261126_Versions extends Migration {
  override up(): void {
    for (const table of ['evaluation_fact', 'region_summary']) {
      this.addSql(`alter table ${table} add column version uuid not null default gen_random_uuid()`);
      this.addSql(`alter table ${table} add column shape int not null default 1`);
    }
    this.addSql('create index evaluation_fact_shape on evaluation_fact (county_id, shape)');
  }
}
