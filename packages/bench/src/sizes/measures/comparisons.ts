import { MEASURES } from '@jiping/domain/rollup';
import type { Size } from '../country/size.ts';
import type { Place, Places } from './places.ts';
import type { Scenario } from './three-ways.ts';

const group = 'Comparison, 20 measures';

const measures = MEASURES.slice(0, 20).map(({ code }) => code);

/** A kind of department of which ten counties have no more than a comparison holds. */
const KIND = { name: 'ECONOMY', column: 'economy' } as const;

/** Departments side by side in all years that there are: of one county, and one kind across a prefecture's counties. */
export const comparisons = ({ counties, prefecture }: Places, { years }: Size): readonly Scenario[] => [
  ofCounty(counties[0]!, years),
  ofKind(prefecture, years),
];

const during = (years: readonly number[]): string => `${years.length} ${years.length === 1 ? 'year' : 'years'}`;

const FACTS = `query ($county: UUID!) {
  allEvaluationFacts(condition: { countyId: $county }) {
    nodes { fiscalYear state fact departmentByCountyIdAndDepartmentId { rowId code name } }
  }
}`;

/** The twenty values of each fact as columns. */
const RECORD = `cross join lateral jsonb_to_record(f.fact->'measures') as m (${measures.map((code) => `"${code}" jsonb`).join(', ')})`;

const ofCounty = ({ id, code, person, sight }: Place, years: readonly number[]): Scenario => ({
  group,
  what: `100 departments of a county, ${during(years)}`,
  person,
  changeAll: `update evaluation_fact set version = gen_random_uuid() where county_id = '${id}'`,
  ask: () => person.ask('Comparison', { input: { countyCode: code, measures, fiscalYears: years } }),
  byHand: {
    sight,
    statements: [
      `select d.id, d.code, d.name, f.fiscal_year, m.* from evaluation_fact f
       join department d on d.county_id = f.county_id and d.id = f.department_id ${RECORD}
       where f.county_id = '${id}' and f.fiscal_year in (${years.join(', ')}) and f.state = 'accepted' order by d.code, f.fiscal_year`,
    ],
  },
  postgraphile: { query: FACTS, variables: { county: id } },
  goal: 150,
});

const KINDS = (years: readonly number[]): string => `query ($prefecture: UUID!) {
  allRegionSummaries(condition: { parentId: $prefecture, fiscalYear: ${years.at(-1)}, slice: "all" }) {
    nodes {
      regionByRegionId {
        code name
        ${years
          .map(
            (year) =>
              `in${year}: evaluationFactsByCountyId(condition: { fiscalYear: ${year}, category: "${KIND.column}" }) { nodes { state fact } }`,
          )
          .join('\n        ')}
      }
    }
  }
}`;

const ofKind = ({ id, code, person, sight }: Place, years: readonly number[]): Scenario => ({
  group,
  what: `a kind of department in a prefecture's counties, ${during(years)}`,
  person,
  changeAll: `update evaluation_fact set version = gen_random_uuid() where category = '${KIND.column}' and path >= '${sight.path}' and path < '${sight.path}~'`,
  ask: () =>
    person.ask('Comparison', { input: { regionCode: code, category: KIND.name, measures, fiscalYears: years } }),
  byHand: {
    sight,
    statements: [
      `select r.code, r.name, f.department_id, f.fact->>'departmentName' as department, f.fiscal_year, m.* from evaluation_fact f
       join region r on r.id = f.county_id ${RECORD}
       where f.fiscal_year in (${years.join(', ')}) and f.category = '${KIND.column}' and f.path >= '${sight.path}' and f.path < '${sight.path}~'
         and f.state = 'accepted' order by f.path, f.fiscal_year`,
    ],
  },
  postgraphile: { query: KINDS(years), variables: { prefecture: id } },
  goal: 150,
});
