import { Migration } from '@mikro-orm/migrations';
import { tenantWall } from '../row-security.ts';

/** A file that went with a report of what was put right 整改报告. Written once: what was sent back keeps its files. */
const ATTACHMENT = `create table rectification_attachment (county_id uuid not null references region (id), id uuid not null,
  evaluation_id uuid not null, department_id uuid not null, rectification_id uuid not null, upload_id uuid not null,
  place int not null, name text not null, size int not null check (size > 0), reported_by text not null, reported_at timestamptz not null,
  primary key (county_id, id), unique (county_id, rectification_id, reported_at, place),
  foreign key (county_id, department_id) references department (county_id, id),
  foreign key (county_id, evaluation_id) references evaluation (county_id, id),
  foreign key (county_id, rectification_id) references rectification (county_id, id),
  foreign key (county_id, upload_id) references upload (county_id, id))`;

/** Files with reports, when a department was last reminded, and whether its report came after the deadline. */
export class Migration20261128_RectificationAttachments extends Migration {
  override up(): void {
    this.addSql(ATTACHMENT);
    this.addSql(
      'create index rectification_attachment_of_evaluation on rectification_attachment (county_id, evaluation_id)',
    );
    for (const sql of tenantWall('rectification_attachment', 'department')) this.addSql(sql);
    // Whoever may read the evaluation may have its evidence; the files of a report only who may read the rectification: never both.
    this.addSql('alter table upload add column rectification_id uuid');
    this.addSql(
      'alter table upload add constraint upload_attached_to foreign key (county_id, rectification_id) references rectification (county_id, id)',
    );
    this.addSql(
      'alter table upload add constraint upload_has_one_place check (evaluation_id is null or rectification_id is null)',
    );
    this.addSql('alter table rectification add column reminded_by text');
    this.addSql('alter table rectification add column reminded_by_id uuid');
    this.addSql('alter table rectification add column reminded_at timestamptz');
    this.addSql(
      `alter table rectification add column reported_late boolean not null
       generated always as (coalesce((reported_at at time zone 'Asia/Shanghai')::date > due_on, false)) stored`,
    );
  }
}
