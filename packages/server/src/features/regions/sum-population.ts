import type { EntityManager } from '@mikro-orm/postgresql';
import type { Region } from './region.entity.ts';

/**
 * Residents of the regions above a county, once all that lie directly below them are known: a sum over some of them would make
 * money for each resident look like more than it is, so there is none then.
 */
export async function sumPopulationAbove(em: EntityManager, region: Region, fiscalYear: number): Promise<void> {
  let parentId = region.parentId;
  while (parentId) {
    await em.execute('delete from region_population where region_id = ? and fiscal_year = ?', [parentId, fiscalYear]);
    await em.execute(
      `insert into region_population (region_id, fiscal_year, residents)
       select child.parent_id, ?::int, sum(known.residents)
       from region child left join region_population known on known.region_id = child.id and known.fiscal_year = ?
       where child.parent_id = ? group by child.parent_id having count(*) = count(known.residents)`,
      [fiscalYear, fiscalYear, parentId],
    );
    const [above] = await em.execute<{ parent_id: string | null }[]>('select parent_id from region where id = ?', [
      parentId,
    ]);
    parentId = above?.parent_id ?? null;
  }
}
