import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Keys of the subordinate units 二级单位 of a department: those that name it, and those that name a department that was merged into
 * it. A unit keeps the name of who supervised it in its earlier years.
 */
export async function subordinateUnits(em: EntityManager, departmentId: string): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    `with recursive office (id) as (
       select d.id from department d where d.id = ?
       union select d.id from department d join office o on d.successor_id = o.id
     )
     select u.id from department u join office o on u.supervisor_id = o.id order by u.id`,
    [departmentId],
  );
  return rows.map(({ id }) => id);
}
