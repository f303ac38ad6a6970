import { childPath } from '@jiping/domain/regions';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Membership } from '../features/identity/membership.entity.ts';
import { hashPassword } from '../features/identity/passwords.ts';
import { User } from '../features/identity/user.entity.ts';
import { Region, RegionCode, type RegionLevelName } from '../features/regions/region.entity.ts';
import { newId } from '../platform/identifiers.ts';
import type { DemoPerson, DemoRegion } from './model.ts';

/** Regions by their present code; parents come before children. */
export async function loadRegions(em: EntityManager, regions: readonly DemoRegion[]): Promise<Map<string, Region>> {
  const byCode = new Map<string, Region>();
  for (const { code, name, level, parentCode, codes } of regions) {
    const parent = parentCode === null ? null : byCode.get(parentCode);
    const region = em.create(Region, {
      id: newId(),
      code,
      name,
      level: level.toLowerCase() as RegionLevelName,
      parentId: parent?.id ?? null,
      // The path keeps the code under which the region was first entered.
      path: childPath(parent?.path ?? '/', codes[0]?.code ?? code),
    });
    byCode.set(code, region);
  }
  await em.flush();
  const codes = regions.flatMap((region) =>
    region.codes.map(({ code, name, from, to }) => ({
      id: newId(),
      regionId: byCode.get(region.code)!.id,
      code,
      name,
      validFrom: from,
      validTo: to,
    })),
  );
  await em.insertMany(RegionCode, codes);
  return byCode;
}

export interface LoadedPeople {
  /** Key and name of a person by username. */
  person(username: string): { id: string; displayName: string };
  /** Memberships name departments, which are loaded after the people. */
  addMemberships(
    em: EntityManager,
    regions: ReadonlyMap<string, Region>,
    departments: ReadonlyMap<string, string>,
  ): Promise<void>;
}

/** One hash serves all: it is the same password, and hashing a hundred would take half a minute. */
export async function loadPeople(
  em: EntityManager,
  people: readonly DemoPerson[],
  password: string,
  createdAt: Date,
): Promise<LoadedPeople> {
  const passwordHash = await hashPassword(password);
  const rows = people.map(({ username, displayName }) => ({
    id: newId(),
    username,
    displayName,
    passwordHash,
    createdAt,
    failedAttempts: 0,
    lockedUntil: null,
  }));
  await em.insertMany(User, rows);
  const byUsername = new Map(rows.map((row) => [row.username, row]));
  return {
    person: (username) => byUsername.get(username) ?? unknown(username),
    addMemberships: async (inner, regions, departments) => {
      const memberships = people.flatMap(({ username, memberships: held }) =>
        held.map(({ role, regionCode, departmentCode, assignedDepartmentCodes, financeSection }) => ({
          id: newId(),
          userId: byUsername.get(username)!.id,
          role,
          regionId: regions.get(regionCode)!.id,
          departmentId: departmentCode === null ? null : departments.get(`${regionCode}/${departmentCode}`)!,
          financeSection,
          assignedDepartmentIds: assignedDepartmentCodes.map((code) => departments.get(`${regionCode}/${code}`)!),
        })),
      );
      await inner.insertMany(Membership, memberships);
    },
  };
}

const unknown = (username: string): never => {
  throw new Error(`the demonstration data name ${username}, who is nobody`);
};
