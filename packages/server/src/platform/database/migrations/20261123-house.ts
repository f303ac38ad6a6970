import { Migration } from '@mikro-orm/migrations';
import { factWall, regionWall, type TenantReach, tenantWall } from '../row-security.ts';

const county = 'county_id uuid not null references region (id)';
const department = 'foreign key (county_id, department_id) references department (county_id, id)';
const evaluation = 'foreign key (county_id, evaluation_id) references evaluation (county_id, id)';
const ofEvaluation = `${county}, id uuid not null, evaluation_id uuid not null, department_id uuid not null`;
const figureValue = `state text not null check (state in ('known', 'masked', 'notApplicable', 'missing')),
  amount numeric(18, 2), number numeric(20, 8), text text`;

/** Tables that no county owns; they never point at a tenant's table (Citus keeps them as reference or local tables). */
const SHARED = [
  `create table region (id uuid primary key, code text not null unique, name text not null,
    level text not null check (level in ('nation', 'province', 'prefecture', 'county')),
    parent_id uuid references region (id), path text collate "C" not null unique)`,
  // A county that became a city keeps its tenant; the code and name get a new period of validity.
  `create table region_code (id uuid primary key, region_id uuid not null references region (id), code text not null,
    name text not null, valid_from date not null, valid_to date, unique (code, valid_from))`,
  `create table template (id uuid primary key, code text not null, version int not null, data jsonb not null, unique (code, version))`,
  `create table app_user (id uuid primary key, username text not null unique, display_name text not null, password_hash text not null,
    failed_attempts int not null default 0, locked_until timestamptz, created_at timestamptz not null)`,
  `create table membership (id uuid primary key, user_id uuid not null references app_user (id), role text not null,
    region_id uuid not null references region (id), department_id uuid, finance_section text,
    assigned_department_ids uuid[] not null default '{}')`,
  'create index membership_user on membership (user_id)',
  `create table session (id uuid primary key, token_hash text not null unique, user_id uuid not null references app_user (id) on delete cascade,
    created_at timestamptz not null, last_seen_at timestamptz not null, expires_at timestamptz not null)`,
  'create index session_expiry on session (expires_at)',
];

/** Tables of a county: `county_id` first in every key, no trigger, no look-up by id alone (scale rules 1 and 2). */
const TENANT: readonly { name: string; reach: TenantReach; columns: string; keys: string[]; indexes?: string[] }[] = [
  {
    name: 'department',
    reach: 'own-department',
    columns: `${county}, id uuid not null, code text not null, name text not null, category text not null, finance_section text not null,
      supervisor_id uuid, runs_insurance_funds boolean not null default false, from_year int not null default 2000, to_year int`,
    keys: ['unique (county_id, code)', 'foreign key (county_id, supervisor_id) references department (county_id, id)'],
  },
  {
    name: 'cycle',
    reach: 'county',
    columns: `${county}, id uuid not null, fiscal_year int not null, template_id uuid not null references template (id),
      opens_at timestamptz not null, due_at timestamptz not null`,
    keys: ['unique (county_id, fiscal_year)'],
  },
  {
    name: 'obligation',
    reach: 'department',
    columns: `${county}, id uuid not null, cycle_id uuid not null, department_id uuid not null, exemption_reason text, extended_to timestamptz`,
    keys: [
      'unique (county_id, cycle_id, department_id)',
      department,
      'foreign key (county_id, cycle_id) references cycle (county_id, id)',
    ],
  },
  {
    name: 'evaluation',
    reach: 'department',
    columns: `${county}, id uuid not null, department_id uuid not null, cycle_id uuid not null, fiscal_year int not null,
      template_id uuid not null references template (id), state text not null, version int not null, due_at timestamptz not null,
      self_score numeric(6, 2), review_score numeric(6, 2), completeness int not null default 0, problem_codes text[] not null default '{}',
      return_count int not null default 0, editor_ids uuid[] not null default '{}', submitter_ids uuid[] not null default '{}',
      submitted_at timestamptz, is_late boolean not null default false, accepted_at timestamptz, created_at timestamptz not null, updated_at timestamptz not null`,
    keys: [
      'unique (county_id, department_id, fiscal_year)',
      department,
      'foreign key (county_id, cycle_id) references cycle (county_id, id)',
    ],
    indexes: ['create index evaluation_queue on evaluation (county_id, fiscal_year, state)'],
  },
  {
    name: 'section',
    reach: 'department',
    columns: `${ofEvaluation}, key text not null, content jsonb not null, characters int not null default 0, version int not null, updated_at timestamptz not null,
      updated_by text, updated_by_id uuid`,
    keys: ['unique (county_id, evaluation_id, key)', evaluation],
  },
  {
    name: 'figure',
    reach: 'department',
    columns: `${ofEvaluation}, code text not null, ${figureValue}, version int not null, updated_at timestamptz not null, updated_by text`,
    keys: ['unique (county_id, evaluation_id, code)', evaluation],
  },
  {
    name: 'indicator',
    reach: 'department',
    columns: `${ofEvaluation}, position int not null, name text not null, unit text not null, actual numeric(20, 8), evidence text`,
    keys: [evaluation],
    indexes: ['create index indicator_of_evaluation on indicator (county_id, evaluation_id, position)'],
  },
  {
    name: 'project',
    reach: 'department',
    columns: `${ofEvaluation}, position int not null, name text not null, state text not null, outturn numeric(18, 2)`,
    keys: [evaluation],
    indexes: ['create index project_of_evaluation on project (county_id, evaluation_id, position)'],
  },
  {
    name: 'explanation',
    reach: 'department',
    columns: `${ofEvaluation}, key text not null, code text not null, fingerprint text not null, reason text not null, by text not null,
      by_id uuid not null, at timestamptz not null`,
    keys: ['unique (county_id, evaluation_id, key)', evaluation],
  },
  {
    name: 'revision',
    reach: 'department',
    columns: `${ofEvaluation}, number int not null, hash text not null, previous_hash text, state text not null, snapshot jsonb not null,
      by text not null, by_id uuid not null, at timestamptz not null`,
    keys: ['unique (county_id, evaluation_id, number)', evaluation],
  },
  {
    name: 'activity',
    reach: 'department',
    columns: `${ofEvaluation}, kind text not null, by text not null, by_id uuid not null, role text, from_state text, to_state text,
      revision_number int, note text, at timestamptz not null`,
    keys: [evaluation],
    indexes: ['create index activity_of_evaluation on activity (county_id, evaluation_id, at, id)'],
  },
  {
    name: 'opinion',
    reach: 'department',
    columns: `${ofEvaluation}, round int not null, target_kind text not null, target text not null, code text not null, message text not null,
      author text not null, author_id uuid not null, at timestamptz not null, answer text, answered_by text, answered_at timestamptz,
      version int not null`,
    keys: [evaluation],
    indexes: ['create index opinion_of_evaluation on opinion (county_id, evaluation_id, round)'],
  },
  {
    name: 'upload',
    reach: 'department',
    columns: `${county}, id uuid not null, department_id uuid not null, name text not null, bytes bytea not null, by_id uuid not null,
      at timestamptz not null`,
    keys: [department],
  },
  {
    name: 'report_import',
    reach: 'department',
    columns: `${ofEvaluation}, file_name text, source text not null, reading jsonb not null, by_id uuid not null, created_at timestamptz not null,
      applied_at timestamptz`,
    keys: [evaluation],
  },
  {
    name: 'performed_act',
    reach: 'department',
    columns: `${ofEvaluation}, key text not null, act text not null, at timestamptz not null`,
    keys: ['unique (county_id, evaluation_id, key)', evaluation],
  },
];

/** Facts and summaries: read by the levels above a county, so their wall is the region's path. */
const ROLLUP = [
  `create table evaluation_fact (${county}, id uuid not null, department_id uuid not null, evaluation_id uuid, fiscal_year int not null,
    path text collate "C" not null, state text not null, fact jsonb not null, updated_at timestamptz not null,
    primary key (county_id, id), unique (county_id, fiscal_year, department_id), ${department})`,
  'create index evaluation_fact_path on evaluation_fact (path, fiscal_year)',
  `create table region_summary (region_id uuid not null references region (id), fiscal_year int not null, path text collate "C" not null,
    parent_id uuid, aggregate jsonb not null, as_of timestamptz not null, primary key (region_id, fiscal_year))`,
  'create index region_summary_path on region_summary (path, fiscal_year)',
];

/** The first state of the house: every table with its wall. */
export class Migration20261123_House extends Migration {
  override up(): void {
    for (const sql of SHARED) this.addSql(sql);
    for (const table of TENANT) {
      this.addSql(
        `create table ${table.name} (${[table.columns, 'primary key (county_id, id)', ...table.keys].join(', ')})`,
      );
      for (const sql of [...(table.indexes ?? []), ...tenantWall(table.name, table.reach)]) this.addSql(sql);
    }
    for (const sql of [...ROLLUP, ...factWall('evaluation_fact'), ...regionWall('region_summary')]) this.addSql(sql);
  }
}
