import type pg from 'pg';
import type { Sight } from '../../database/by-hand.ts';
import type { House } from '../../product/house.ts';
import { type Person, signIn } from '../../product/person.ts';
import { usernameIn } from '../load/people.ts';

/** A region with its finance person. */
export interface Place {
  readonly id: string;
  readonly code: string;
  readonly level: string;
  readonly person: Person;
  /** What its finance people see. */
  readonly sight: Sight;
}

export interface Places {
  readonly nation: Place;
  readonly province: Place;
  readonly prefecture: Place;
  /** Of the first prefecture, the first counties first. */
  readonly counties: readonly Place[];
}

/** Signs in the finance people of every level. */
export async function enterPlaces(house: House, owner: pg.Client): Promise<Places> {
  const { rows } = await owner.query<{ id: string; code: string; level: string; path: string }>(
    `select r.id, r.code, r.level, r.path from app_user u join membership m on m.user_id = u.id join region r on r.id = m.region_id
     where u.username like $1 order by r.path`,
    [usernameIn('%')],
  );
  const places = await Promise.all(
    rows.map(
      async ({ path, ...row }): Promise<Place> => ({
        ...row,
        person: await signIn(house.address, usernameIn(row.code)),
        sight: { path, departments: '*', county: row.level === 'county' ? row.id : '' },
      }),
    ),
  );
  const first = (level: string): Place => {
    const place = places.find((one) => one.level === level);
    if (!place) throw new Error(`Nobody is there for the ${level}`);
    return place;
  };
  return {
    nation: first('nation'),
    province: first('province'),
    prefecture: first('prefecture'),
    counties: places.filter(({ level }) => level === 'county'),
  };
}
