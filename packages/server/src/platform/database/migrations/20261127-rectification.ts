import { Migration } from '@mikro-orm/migrations';
import { tenantWall } from '../row-security.ts';

/** What the bureau asked a department to put right 整改, by when, what became of it, and what it does to the coming budget. */
const RECTIFICATION = `create table rectification (county_id uuid not null references region (id), id uuid not null, evaluation_id uuid not null,
  department_id uuid not null, problem text not null, requirement text not null, due_on date not null,
  state text not null check (state in ('issued', 'reported', 'closed', 'withdrawn')),
  budget_use_kind text check (budget_use_kind in ('cut', 'suspended', 'prioritised')), budget_use_amount numeric(18, 2) check (budget_use_amount > 0),
  report text, sent_back_reason text, withdrawn_reason text, closing_note text, version int not null,
  issued_by text not null, issued_by_id uuid not null, issued_at timestamptz not null,
  reported_by text, reported_by_id uuid, reported_at timestamptz, sent_back_by text, sent_back_by_id uuid, sent_back_at timestamptz,
  closed_by text, closed_by_id uuid, closed_at timestamptz, withdrawn_by text, withdrawn_by_id uuid, withdrawn_at timestamptz,
  primary key (county_id, id), foreign key (county_id, department_id) references department (county_id, id),
  foreign key (county_id, evaluation_id) references evaluation (county_id, id),
  check (budget_use_kind is not null or budget_use_amount is null))`;

/** The register of rectifications 整改台账. */
export class Migration20261127_Rectification extends Migration {
  override up(): void {
    this.addSql(RECTIFICATION);
    this.addSql('create index rectification_of_evaluation on rectification (county_id, evaluation_id, id)');
    this.addSql(
      `create index rectification_open on rectification (county_id, due_on) where state in ('issued', 'reported')`,
    );
    for (const sql of tenantWall('rectification', 'department')) this.addSql(sql);
  }
}
