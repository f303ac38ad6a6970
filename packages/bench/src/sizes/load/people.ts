import type pg from 'pg';
import { DEMO_PASSWORD } from '../../product/person.ts';
import { keys } from '../country/identifiers.ts';
import { inTerminal } from './terminal.ts';

/** Counties of which the performance section signs in. */
export const STAFFED_COUNTIES = 8;

/** The person of a region who is measured: `finance.601020` is the prefecture's. */
export const usernameIn = (regionCode: string): string => `finance.${regionCode}`;

/**
 * Makes one person by the product's terminal, and the others beside them with the same password: of the nation, the first province and the
 * first prefecture, and the performance sections of the first counties.
 */
export async function makePeople(owner: pg.Client, dataDirectory: string): Promise<void> {
  const { rows: regions } = await owner.query<{ id: string; code: string; name: string; level: string }>(
    `(select id, code, name, level from region where level = 'nation') union all
     (select id, code, name, level from region where level = 'province' order by path limit 1) union all
     (select id, code, name, level from region where level = 'prefecture' order by path limit 1) union all
     (select id, code, name, level from region where level = 'county' order by path limit $1)`,
    [STAFFED_COUNTIES],
  );
  const [first, ...others] = regions;
  if (!first) throw new Error('There is no region to be a person of');
  await inTerminal(
    dataDirectory,
    ['create', 'user', usernameIn(first.code), first.name, '--role', ROLES.nation!, '--region', first.code],
    `${DEMO_PASSWORD}\n`,
  );
  const newKey = keys();
  newKey('user');
  for (const { id, code, name, level } of others) {
    const userId = newKey('user');
    await owner.query(
      `insert into app_user (id, username, display_name, password_hash, created_at)
       select $1, $2, $3, password_hash, created_at from app_user where username = $4`,
      [userId, usernameIn(code), `${name}财政`, usernameIn(first.code)],
    );
    await owner.query('insert into membership (id, user_id, role, region_id) values ($1, $2, $3, $4)', [
      newKey('membership'),
      userId,
      ROLES[level],
      id,
    ]);
  }
}

const ROLES: Readonly<Record<string, string>> = {
  nation: 'nationFinance',
  province: 'provinceFinance',
  prefecture: 'prefectureFinance',
  county: 'performanceSection',
};
