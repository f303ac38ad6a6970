import type { Places } from './places.ts';
import type { Scenario } from './three-ways.ts';

const group = 'Drill-down';

const FACTS = `query ($county: UUID!, $year: Int!) {
  allEvaluationFacts(condition: { countyId: $county, fiscalYear: $year }) {
    nodes {
      fact state evaluationId
      departmentByCountyIdAndDepartmentId { rowId code name category financeSection }
    }
  }
}`;

/** From a county's overview to its departments. */
export function drillDowns({ counties }: Places, year: number): readonly Scenario[] {
  const { id, code, person, sight } = counties[0]!;
  return [
    {
      group,
      what: "the county's hundred departments",
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
    },
  ];
}
