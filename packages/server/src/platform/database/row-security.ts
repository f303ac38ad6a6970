/**
 * The third wall: what PostgreSQL itself lets a connection see. Every transaction says in whose scope it is; what it
 * does not say is nothing, never everything. The tenant test is a plain equality, the only form that stays fast at
 * every size (measured at nation size).
 */
const COUNTY = `county_id = nullif(current_setting('app.county_id', true), '')::uuid`;

/** A department's people see rows of their departments; `*` is the reach of people of the whole county. */
const DEPARTMENT = (column: string) =>
  `(current_setting('app.department_ids', true) = '*' or strpos(current_setting('app.department_ids', true), ${column}::text) > 0)`;

/** Rows of regions below the scope's path; a half-open range, because `like` would scan the table. */
const BELOW_REGION = `(path >= nullif(current_setting('app.region_path', true), '') and path < nullif(current_setting('app.region_path', true), '') || '~')`;

/** Which rows a tenant table shows. */
export type TenantReach = 'county' | 'department' | 'own-department';

const REACH: Record<TenantReach, string> = {
  county: COUNTY,
  department: `${COUNTY} and ${DEPARTMENT('department_id')}`,
  'own-department': `${COUNTY} and ${DEPARTMENT('id')}`,
};

/** Statements that put `table` behind the wall: rows of one county, and of the departments in reach. */
export const tenantWall = (table: string, reach: TenantReach): string[] => wall(table, `${REACH[reach]}`);

/** Statements for a table whose rows belong to regions of any level: summaries. */
export const regionWall = (table: string): string[] => wall(table, BELOW_REGION);

/** Statements for facts: seen from their region and above, and by their own department's people. */
export const factWall = (table: string): string[] =>
  wall(table, `(${BELOW_REGION} or ${COUNTY}) and ${DEPARTMENT('department_id')}`);

const wall = (table: string, rows: string): string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy ${table}_scope on ${table} using (${rows}) with check (${rows})`,
];
