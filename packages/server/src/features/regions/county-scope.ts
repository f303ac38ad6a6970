import type { EntityManager } from '@mikro-orm/postgresql';
import { enterScope } from '../../platform/database/scope.ts';
import { refuse } from '../../platform/graphql/act-refused.ts';
import { regionOfCode } from './find-region.ts';
import type { Region } from './region.entity.ts';

/** For acts of an operator at a terminal: the county of a code, with the transaction in its scope. */
export async function operateInCounty(em: EntityManager, code: string): Promise<Region> {
  const county = await regionOfCode(em, code);
  if (county?.level !== 'county') {
    throw refuse(
      'NO_SUCH_COUNTY',
      `没有代码为 ${code} 的县，请先用 jiping create county 建县。`,
      `There is no county ${code}: make it first with “jiping create county”.`,
    );
  }
  await enterScope(em, { countyId: county.id, departmentIds: '*', regionPath: '/' });
  return county;
}
