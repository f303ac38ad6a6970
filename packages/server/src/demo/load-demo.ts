import { ROLE_NAMES } from '@jiping/domain/people';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { Region } from '../features/regions/region.entity.ts';
import { rebuildCounty } from '../features/rollup/rebuild.ts';
import { enterScope } from '../platform/database/scope.ts';
import { demoPlaces, demoProvince } from './demo-province.ts';
import { loadCounty } from './load-county.ts';
import { loadPeople, loadRegions } from './load-shared.ts';
import type { DemoProvince } from './model.ts';

/** The password of every demonstration account; production refuses the demonstration data altogether. */
export const DEMO_PASSWORD = 'Jiping-demo-2026';

/**
 * Loads the demonstration data into an empty database, in one transaction: a start that is killed leaves it empty. Answers the
 * accounts as a table to print; also for a database that has them already; null for one that is somebody's own.
 */
export async function loadDemoIfEmpty(orm: MikroORM, now = new Date()): Promise<string | null> {
  const em = orm.em.fork();
  const [{ people, demo }] = await em.execute<[{ people: number; demo: number }]>(
    `select count(*)::int as people, count(*) filter (where username = 'preparer')::int as demo from app_user`,
  );
  if (people > 0 && demo === 0) return null;
  if (people === 0) await em.transactional((inner) => load(inner, demoProvince(now), now));
  return accountsTable(demoPlaces());
}

async function load(em: EntityManager, province: DemoProvince, now: Date): Promise<void> {
  const regions = await loadRegions(em, province.regions);
  const departments = new Map<string, string>();
  const counties = province.regions
    .filter((region) => region.level === 'COUNTY')
    .map((region) => regions.get(region.code)!);
  const people = await loadPeople(em, province.people, DEMO_PASSWORD, now);
  for (const county of counties) {
    await enterScope(em, { countyId: county.id, departmentIds: '*', regionPath: '/' });
    await loadCounty(em, province, county, people, departments);
    em.clear();
  }
  await people.addMemberships(em, regions, departments);
  for (const { id } of counties) {
    const county = await em.findOneOrFail(Region, { id });
    await rebuildCounty(em, county, now);
    em.clear();
  }
}

/** The accounts that outside programs rely on, in the order in which people come to an evaluation. */
const FIXED_ACCOUNTS = [
  'preparer',
  'unithead',
  'neighbour',
  'stranger',
  'supervisor',
  'section',
  'performance',
  'director',
  'evaluator',
  'congress',
  'audit',
  'prefecture',
  'province',
  'sysadmin',
  'secadmin',
  'logadmin',
] as const;

function accountsTable({ people, departments, regions }: ReturnType<typeof demoPlaces>): string {
  const lines = FIXED_ACCOUNTS.map((username) => {
    const person = people.find((one) => one.username === username);
    const membership = person?.memberships[0];
    const region = regions.find((one) => one.code === membership?.regionCode)?.name ?? '';
    const department = departments.find(
      (one) => one.regionCode === membership?.regionCode && one.code === membership?.departmentCode,
    );
    const role = membership ? ROLE_NAMES[membership.role].zh : '';
    return `  ${username.padEnd(12)} ${person?.displayName ?? ''}  ${region}  ${role}  ${department?.name ?? ''}`;
  });
  return [`演示账号 / demonstration accounts (密码 / password: ${DEMO_PASSWORD})`, ...lines, ''].join('\n');
}
