import { changeSums } from './overviews.ts';
import type { Place, Places } from './places.ts';
import type { Scenario } from './three-ways.ts';

const group = 'Drill-down';

/** From an overview to its parts: a county's departments, and a region's kinds of departments. */
export const drillDowns = ({ counties, province, nation }: Places, year: number): readonly Scenario[] => [
  departmentsOf(counties[0]!, year),
  ...[province, nation].map((place) => breakdownOf(place, year)),
];

const FACTS = `query ($county: UUID!, $year: Int!) {
  allEvaluationFacts(condition: { countyId: $county, fiscalYear: $year }) {
    nodes {
      fact state evaluationId
      departmentByCountyIdAndDepartmentId { rowId code name category financeSection }
    }
  }
}`;

const departmentsOf = ({ id, code, person, sight }: Place, year: number): Scenario => ({
  group,
  what: "a county's hundred departments",
  person,
  changeAll: `update evaluation_fact set version = gen_random_uuid() where county_id = '${id}'`,
  ask: () => person.ask('CountyFacts', { countyCode: code, fiscalYear: year }),
  byHand: {
    sight,
    statements: [
      `select d.id, d.code, d.name, d.category, d.finance_section, f.state, f.fact, e.id as evaluation_id, e.submitted_at, o.exemption_reason
       from evaluation_fact f join department d on d.county_id = f.county_id and d.id = f.department_id
       left join evaluation e on e.county_id = f.county_id and e.id = f.evaluation_id
       left join obligation o on o.county_id = e.county_id and o.cycle_id = e.cycle_id and o.department_id = e.department_id
       where f.county_id = '${id}' and f.fiscal_year = ${year} order by d.code`,
    ],
  },
  postgraphile: { query: FACTS, variables: { county: id, year } },
});

const BREAKDOWN = `query Breakdown($regionCode: String!, $fiscalYear: Int!) {
  regionSummary(regionCode: $regionCode, fiscalYear: $fiscalYear) {
    asOf
    breakdown(by: CATEGORY) {
      label
      coverage { obliged submitted accepted rateByCount }
      funds { adjustedBudget { amount known masked } outturn { amount known masked } executionRate }
      threePublics { total { amount known masked } change }
      scores { count simpleMean weightedMean median }
    }
  }
}`;

/** PostGraphile has equality only, so it is given the names of the kinds. */
const CATEGORIES = [
  ...['congress', 'governmentOffice', 'partyOrgan', 'economy', 'agriculture', 'education', 'health', 'culture'],
  ...['socialAffairs', 'lawEnforcement', 'massOrganisation', 'town', 'institution'],
];

const SLICES = `query ($id: UUID!, $year: Int!) {
  ${CATEGORIES.map(
    (category) =>
      `${category}: regionSummaryByRegionIdAndFiscalYearAndSlice(regionId: $id, fiscalYear: $year, slice: "category/${category}") { slice aggregate asOf }`,
  ).join('\n  ')}
}`;

const breakdownOf = ({ id, code, level, person, sight }: Place, year: number): Scenario => ({
  group,
  what: `the ${level} by kind of department`,
  person,
  changeAll: changeSums(id, year),
  ask: () => person.askFor('Breakdown', BREAKDOWN, { regionCode: code, fiscalYear: year }),
  byHand: {
    sight,
    statements: [
      `select s.slice, s.aggregate, s.as_of from region_summary s join region r on r.id = s.region_id
       where r.code = '${code}' and s.fiscal_year = ${year} and s.slice >= 'category/' and s.slice < 'category0' order by s.slice`,
    ],
  },
  postgraphile: { query: SLICES, variables: { id, year } },
});
