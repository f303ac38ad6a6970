import type pg from 'pg';
import type { Sight } from '../database/by-hand.ts';
import type { House } from './house.ts';
import { type Person, signIn } from './person.ts';

/** The people and the evaluation that are measured, at the API and in the database. */
export interface Neighbourhood {
  readonly house: House;
  readonly preparer: Person;
  readonly performance: Person;
  readonly province: Person;
  readonly evaluation: MeasuredEvaluation;
  /** In the application's role, for work by hand. */
  readonly database: pg.Client;
}

/** The evaluation of 2021 that the People's Congress office writes. */
export interface MeasuredEvaluation {
  /** Opaque id of the API. */
  readonly id: string;
  readonly rowId: string;
  readonly countyId: string;
  /** What its preparer sees. */
  readonly sight: Sight;
}

export const YEAR = 2021;
export const COUNTY = '990121';
export const PROVINCE = '990000';

/** Finds the evaluation both ways and signs everybody in. */
export async function enter(house: House, owner: pg.Client, database: pg.Client): Promise<Neighbourhood> {
  const [preparer, performance, province] = await Promise.all(
    ['preparer', 'performance', 'province'].map((username) => signIn(house.address, username)),
  );
  return {
    house,
    preparer: preparer!,
    performance: performance!,
    province: province!,
    evaluation: await findEvaluation(preparer!, owner),
    database,
  };
}

interface OwnEvaluations {
  readonly evaluations: { readonly edges: readonly { readonly node: { id: string; fiscalYear: number } }[] };
}

async function findEvaluation(preparer: Person, owner: pg.Client): Promise<MeasuredEvaluation> {
  const { evaluations } = await preparer.ask<OwnEvaluations>('OwnEvaluations');
  const found = evaluations.edges.find(({ node }) => node.fiscalYear === YEAR);
  const { rows } = await owner.query<{ id: string; county_id: string; department_id: string; path: string }>(
    `select e.id, e.county_id, e.department_id, r.path from evaluation e
     join membership m on m.department_id = e.department_id join app_user u on u.id = m.user_id join region r on r.id = e.county_id
     where u.username = 'preparer' and e.fiscal_year = $1`,
    [YEAR],
  );
  const row = rows[0];
  if (!found || !row) throw new Error(`The demonstration has no evaluation of ${YEAR} for its preparer`);
  return {
    id: found.node.id,
    rowId: row.id,
    countyId: row.county_id,
    sight: { county: row.county_id, departments: row.department_id, path: row.path },
  };
}
