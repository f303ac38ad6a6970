import { Migration } from '@mikro-orm/migrations';
import { regionWall, tenantWall } from '../row-security.ts';

const county = 'county_id uuid not null references region (id)';
const ofRegion =
  'region_id uuid not null references region (id), path text collate "C" not null, fiscal_year int not null';

/** Residents of a region 常住人口, for money per head; shared like the region itself. */
const POPULATION =
  'create table region_population (region_id uuid not null references region (id), fiscal_year int not null, residents int not null check (residents > 0), primary key (region_id, fiscal_year))';

/** That the bureau asked a department for its evaluation 催报. */
const REMINDER = `create table reminder (${county}, id uuid not null, cycle_id uuid not null, department_id uuid not null, message text,
  by text not null, by_id uuid not null, at timestamptz not null, primary key (county_id, id),
  foreign key (county_id, department_id) references department (county_id, id), foreign key (county_id, cycle_id) references cycle (county_id, id))`;

/** The summary report 汇总报告 of a region and year: its data as of a moment, its sections, and its signed editions. */
const SUMMARY_REPORT = [
  `create table summary_report (${ofRegion}, state text not null check (state in ('draft', 'signed')), version int not null, data jsonb not null,
    as_of timestamptz not null, edition int not null default 0, created_at timestamptz not null, updated_at timestamptz not null,
    reopened_by text, reopened_at timestamptz, reopen_reason text, primary key (region_id, fiscal_year))`,
  `create table summary_report_section (${ofRegion}, key text not null, content jsonb not null, drafted jsonb not null, version int not null,
    updated_at timestamptz not null, updated_by text, writer_ids uuid[] not null default '{}', primary key (region_id, fiscal_year, key))`,
  `create table summary_report_edition (${ofRegion}, number int not null, content jsonb not null, as_of timestamptz not null, hash text not null,
    previous_hash text, signed_by text not null, signed_by_id uuid not null, signed_at timestamptz not null,
    reopened_by text, reopened_at timestamptz, reopen_reason text, primary key (region_id, fiscal_year, number))`,
];

/**
 * Summaries by slice (category, finance section, grade); departments that merged, and those whose report covers their subordinate units;
 * residents, reminders and the summary report.
 */
export class Migration20261125_RollUp extends Migration {
  override up(): void {
    // Aggregates have another shape now: the server makes them anew from the records when it starts and finds none.
    for (const table of ['region_summary', 'evaluation_fact']) {
      this.addSql(`alter table ${table} no force row level security`);
      this.addSql(`delete from ${table}`);
      this.addSql(`alter table ${table} force row level security`);
    }
    this.addSql(`alter table region_summary add column slice text not null default 'all'`);
    this.addSql('alter table region_summary drop constraint region_summary_pkey');
    this.addSql('alter table region_summary add primary key (region_id, fiscal_year, slice)');
    this.addSql('create index region_summary_children on region_summary (parent_id, fiscal_year, slice)');
    this.addSql(`alter table evaluation_fact add column category text not null`);
    this.addSql('alter table evaluation_fact add column text_signature int[]');
    this.addSql('create index evaluation_fact_kind on evaluation_fact (category, fiscal_year, path)');
    this.addSql('alter table department add column successor_id uuid');
    this.addSql('alter table department add column covers_subordinates boolean not null default false');
    this.addSql(
      'alter table department add constraint department_successor foreign key (county_id, successor_id) references department (county_id, id)',
    );
    // Repeated from the obligation, like the day it is due: whoever opens an evaluation sees it without another look.
    this.addSql('alter table evaluation add column exemption_reason text');
    this.addSql('alter table activity add column from_score numeric(6, 2), add column to_score numeric(6, 2)');
    this.addSql(POPULATION);
    for (const sql of [REMINDER, 'create index reminder_of_department on reminder (county_id, department_id, at)'])
      this.addSql(sql);
    for (const sql of tenantWall('reminder', 'department')) this.addSql(sql);
    for (const sql of SUMMARY_REPORT) this.addSql(sql);
    for (const table of ['summary_report', 'summary_report_section', 'summary_report_edition'])
      for (const sql of regionWall(table)) this.addSql(sql);
  }
}
