import type { EntityManager } from '@mikro-orm/postgresql';

/** In whose sight a transaction works. */
export interface Scope {
  /** The one county whose tenant rows it may touch; null: none. */
  readonly countyId: string | null;
  /** Departments whose rows it may touch; `*` for people of the whole county. */
  readonly departmentIds: readonly string[] | '*';
  /** The region at and below which facts and summaries may be read; null: none. */
  readonly regionPath: string | null;
}

export const NO_SCOPE: Scope = { countyId: null, departmentIds: [], regionPath: null };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PATH = /^\/(\d{6}\/)*$/;

/**
 * Puts the running transaction into `scope`. `set local` and not `set_config`, because Citus hands only the first on to
 * its workers; it takes no parameters, so each value is checked against its shape before it is written.
 */
export async function enterScope(em: EntityManager, scope: Scope): Promise<void> {
  if (!em.isInTransaction())
    throw new Error('A scope needs a transaction: outside of one it would be forgotten at once');
  const departments = scope.departmentIds === '*' ? '*' : scope.departmentIds.map((id) => checked(id, UUID)).join(',');
  const county = scope.countyId === null ? '' : checked(scope.countyId, UUID);
  const path = scope.regionPath === null ? '' : checked(scope.regionPath, PATH);
  await em.execute(
    `set local app.county_id = '${county}'; set local app.department_ids = '${departments}'; set local app.region_path = '${path}'`,
  );
}

function checked(value: string, shape: RegExp): string {
  if (!shape.test(value)) throw new Error('A scope was given a value of another shape');
  return value;
}

/**
 * Does `work` in another scope of the same transaction and comes back to the one before: for what the product itself must do
 * beyond the person's sight, such as adding an acceptance to the summaries of the levels above. Never with a scope from outside.
 */
export async function withScope<Result>(em: EntityManager, scope: Scope, work: () => Promise<Result>): Promise<Result> {
  const [before] = await em.execute<{ county: string; departments: string; path: string }[]>(
    `select coalesce(current_setting('app.county_id', true), '') as county, coalesce(current_setting('app.department_ids', true), '') as departments,
       coalesce(current_setting('app.region_path', true), '') as path`,
  );
  await em.flush();
  await enterScope(em, scope);
  try {
    const result = await work();
    await em.flush();
    return result;
  } finally {
    await enterScope(em, {
      countyId: before?.county || null,
      departmentIds: before?.departments === '*' ? '*' : (before?.departments ?? '').split(',').filter(Boolean),
      regionPath: before?.path || null,
    });
  }
}
