import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse } from '../../platform/graphql/act-refused.ts';
import { newId } from '../../platform/identifiers.ts';
import { operateInCounty } from './county-scope.ts';
import { regionRenamed } from './events.ts';
import { type Region, RegionCode } from './region.entity.ts';

export interface RenameCounty {
  /** The code it has, or had. */
  readonly code: string;
  readonly newCode?: string | undefined;
  readonly newName?: string | undefined;
  /** ISO date from which they hold; not after today. */
  readonly from: string;
}

/**
 * A county has another code or name (撤县设市、区划调整): it stays the same tenant with the same key and path, and is found by the
 * former code too.
 */
export async function renameCounty(
  em: EntityManager,
  { code, newCode, newName, from }: RenameCounty,
  now = new Date(),
): Promise<Region> {
  const county = await operateInCounty(em, code);
  const next = { code: newCode ?? county.code, name: newName?.trim() ?? county.name };
  if (!/^\d{6}$/.test(next.code) || next.name === '' || (next.code === county.code && next.name === county.name)) {
    throw refuse(
      'MALFORMED_REGION',
      '请给出与现在不同的六位区划代码（--code）或名称（--name）。',
      'Give a six-digit code (--code) or a name (--name) other than the one it has.',
    );
  }
  const others = await em.find(RegionCode, { code: next.code, regionId: { $ne: county.id } }, { limit: 1 });
  if (others.length > 0)
    throw refuse(
      'CODE_TAKEN',
      `区划代码 ${next.code} 属于或曾属于其他地区。`,
      `The code ${next.code} is or was another's.`,
    );
  const inForce = await em.findOneOrFail(RegionCode, { regionId: county.id, validTo: null });
  const today = now.toISOString().slice(0, 10);
  if (!isDate(from) || from <= inForce.validFrom || from > today) {
    throw refuse(
      'MALFORMED_DATE',
      `生效日期须形如 2025-01-01，晚于现名称启用的 ${inForce.validFrom}，且不晚于今天。`,
      `The date looks like 2025-01-01, is later than ${inForce.validFrom}, since when it has its present name, and not after today.`,
    );
  }
  inForce.validTo = from;
  em.create(RegionCode, { id: newId(), regionId: county.id, ...next, validFrom: from, validTo: null });
  Object.assign(county, next);
  await em.flush();
  await regionRenamed.tell(em, { region: county });
  return county;
}

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
