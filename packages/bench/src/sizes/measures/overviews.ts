import type { Place, Places } from './places.ts';
import type { Scenario } from './three-ways.ts';

const QUERY = `query ($code: String!, $year: Int!) {
  regionByCode(code: $code) {
    code name level
    regionByParentId { code name }
    regionSummariesByRegionId(condition: { fiscalYear: $year, slice: "all" }) { nodes { aggregate asOf } }
  }
}`;

const CHILDREN = `query ($id: UUID!, $code: String!, $year: Int!) {
  regionByCode(code: $code) {
    code name level
    regionByParentId { code name }
    regionSummariesByRegionId(condition: { fiscalYear: $year, slice: "all" }) { nodes { aggregate asOf } }
  }
  allRegionSummaries(condition: { parentId: $id, fiscalYear: $year, slice: "all" }, orderBy: [PATH_ASC]) {
    nodes { aggregate asOf regionByRegionId { code name level } }
  }
}`;

/** All sums of a region's year, and of those one level down. */
export const changeSums = (id: string, year: number): string =>
  `update region_summary set version = gen_random_uuid() where (region_id = '${id}' or parent_id = '${id}') and fiscal_year = ${year}`;

/** The overview page of each level: all that it asks for, of a region and of those one level down. Its goal is the same at every size. */
export const overviews = ({ nation, province, prefecture, counties }: Places, year: number): readonly Scenario[] =>
  [counties[0]!, prefecture, province, nation].map((place) => overviewOf(place, year));

function overviewOf({ id, code, level, person, sight }: Place, year: number): Scenario {
  return {
    group: 'Overview, with the regions one level down',
    what: level,
    person,
    changeAll: changeSums(id, year),
    ask: () => person.ask('Overview', { regionCode: code, fiscalYear: year }),
    byHand: {
      sight,
      statements: [
        `select r.code, r.name, r.level, p.code as parent_code, p.name as parent_name, s.aggregate, s.as_of
         from region r join region_summary s on s.region_id = r.id and s.fiscal_year = ${year} and s.slice = 'all'
         left join region p on p.id = r.parent_id where r.code = '${code}'`,
        ...(level === 'county'
          ? []
          : [
              `select r.code, r.name, r.level, s.aggregate, s.as_of from region_summary s join region r on r.id = s.region_id
               where s.parent_id = '${id}' and s.fiscal_year = ${year} and s.slice = 'all' order by s.path`,
            ]),
      ],
    },
    postgraphile: { query: level === 'county' ? QUERY : CHILDREN, variables: { id, code, year } },
    goal: 60,
  };
}
