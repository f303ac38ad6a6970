import type { EntityManager } from '@mikro-orm/postgresql';

/** A department as far as it may have ended. */
interface Known {
  readonly id: string;
  readonly toYear: number | null;
  readonly successorId: string | null;
}

/**
 * Who supervises each of these units in a fiscal year: the department that the unit names, or, where that one was merged by then, the one
 * that goes on for it. A unit whose supervising department was dissolved has none.
 */
export async function supervisorsIn(
  em: EntityManager,
  units: readonly { readonly id: string; readonly supervisorId: string | null }[],
  fiscalYear: number,
): Promise<ReadonlyMap<string, string | null>> {
  const known = new Map<string, Known>();
  let unknown = units.flatMap(({ supervisorId }) => supervisorId ?? []);
  while (unknown.length > 0) {
    const found = await em.execute<Known[]>(
      `select id, to_year as "toYear", successor_id as "successorId" from department
       where id = any(string_to_array(?, ',')::uuid[])`,
      [[...new Set(unknown)].join(',')],
    );
    for (const department of found) known.set(department.id, department);
    unknown = found
      .filter((department) => isOver(department, fiscalYear))
      .flatMap(({ successorId }) => (successorId && !known.has(successorId) ? [successorId] : []));
  }
  return new Map(units.map(({ id, supervisorId }) => [id, goesOn(known, supervisorId, fiscalYear)]));
}

const isOver = ({ toYear }: Known, fiscalYear: number): boolean => toYear !== null && toYear < fiscalYear;

function goesOn(known: ReadonlyMap<string, Known>, id: string | null, fiscalYear: number): string | null {
  let department = id === null ? undefined : known.get(id);
  const passed = new Set<string>();
  while (department && isOver(department, fiscalYear) && !passed.has(department.id)) {
    passed.add(department.id);
    department = department.successorId === null ? undefined : known.get(department.successorId);
  }
  return department && !isOver(department, fiscalYear) ? department.id : null;
}
