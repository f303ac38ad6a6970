import { ROLE_NAMES } from '@jiping/domain/people';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { enterScope } from '../platform/database/scope.ts';
import { demoPlaces, demoProvince } from './demo-province.ts';
import { loadCounty, type Season } from './load-county.ts';
import { loadSeason, seasonRows } from './load-season.ts';
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
  const people = await loadPeople(em, province.people, DEMO_PASSWORD, now);
  const counties = province.regions
    .filter((region) => region.level === 'COUNTY')
    .map((region) => regions.get(region.code)!);
  const seasons: Season[] = [];
  for (const county of counties) {
    await enterScope(em, { countyId: county.id, departmentIds: '*', regionPath: '/' });
    seasons.push(...(await loadCounty(em, province, county)));
  }
  const departments = seasons.flatMap(({ county, places }) =>
    places.map(({ department }) => [`${county.code}/${department.code}`, department.id] as const),
  );
  await people.addMemberships(em, regions, new Map(departments));
  // While PostgreSQL takes in one season, the next one's rows are made.
  let loaded = Promise.resolve();
  for (const season of seasons) {
    const [rows] = await Promise.all([seasonRows(season, people, now), loaded]);
    loaded = loadSeason(em, season, rows, now);
  }
  await loaded;
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
  'nation',
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
