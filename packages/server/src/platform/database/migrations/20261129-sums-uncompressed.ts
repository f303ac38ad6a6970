import { Migration } from '@mikro-orm/migrations';

/**
 * Sums are kept as they are: each act rewrites sixteen of them, and compressing takes a third of the writing. Those that were written before stay
 * compressed until they are written again.
 */
export class Migration20261129_SumsUncompressed extends Migration {
  override up(): void {
    this.addSql('alter table region_summary alter column aggregate set storage external');
  }
}
