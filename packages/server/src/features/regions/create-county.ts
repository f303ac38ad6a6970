import { childPath } from '@jiping/domain/regions';
import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse } from '../../platform/graphql/act-refused.ts';
import { newId } from '../../platform/identifiers.ts';
import { Region, RegionCode, type RegionLevelName } from './region.entity.ts';

interface CodeAndName {
  readonly code: string;
  readonly name: string;
}

export interface CreateCounty extends CodeAndName {
  /** Nation, province and prefecture; those that are not there yet are made. */
  readonly above: readonly CodeAndName[];
}

const LEVELS_ABOVE: readonly RegionLevelName[] = ['nation', 'province', 'prefecture'];

/** Makes a county, a new tenant, with the regions above it. Refuses a malformed code and one that is taken. */
export async function createCounty(
  em: EntityManager,
  { code, name, above }: CreateCounty,
  now = new Date(),
): Promise<Region> {
  for (const region of [...above, { code, name }]) checkRegion(region);
  // A code that a region had before it changed stays its own: it is found by it, and its path has it.
  if (await em.findOne(RegionCode, { code }))
    throw refuse('CODE_TAKEN', `区划代码 ${code} 已存在。`, `The code ${code} is taken.`);
  let parent: Region | null = null;
  for (const [index, region] of above.entries()) {
    parent =
      (await em.findOne(Region, { code: region.code })) ?? (await make(em, region, LEVELS_ABOVE[index]!, parent, now));
  }
  return make(em, { code, name }, 'county', parent, now);
}

function checkRegion({ code, name }: CodeAndName): void {
  if (/^\d{6}$/.test(code) && name.trim() !== '') return;
  throw refuse(
    'MALFORMED_REGION',
    `区划须为“六位代码:名称”，如 990100:望澜市；收到“${code}:${name}”。`,
    `A region is a six-digit code and a name, such as 990100:望澜市.`,
  );
}

async function make(
  em: EntityManager,
  { code, name }: CodeAndName,
  level: RegionLevelName,
  parent: Region | null,
  now: Date,
): Promise<Region> {
  const region = em.create(Region, {
    id: newId(),
    code,
    name,
    level,
    parentId: parent?.id ?? null,
    path: childPath(parent?.path ?? '/', code),
  });
  await em.flush();
  em.create(RegionCode, {
    id: newId(),
    regionId: region.id,
    code,
    name,
    validFrom: now.toISOString().slice(0, 10),
    validTo: null,
  });
  await em.flush();
  return region;
}
