import { MEASURES } from '@jiping/domain/rollup';
import type { Size } from '../country/size.ts';
import type { Places } from './places.ts';
import type { Scenario } from './three-ways.ts';

const group = 'Comparison: 20 measures';

const measures = MEASURES.slice(0, 20).map(({ code }) => code);

const FACTS = `query ($county: UUID!) {
  allEvaluationFacts(condition: { countyId: $county }) {
    nodes { fiscalYear state fact departmentByCountyIdAndDepartmentId { rowId code name } }
  }
}`;

/** Departments side by side, all years that there are. */
export function comparisons({ counties }: Places, { years }: Size): readonly Scenario[] {
  const { id, code, person, sight } = counties[0]!;
  return [
    {
      group,
      what: `100 departments of a county, ${years.length} ${years.length === 1 ? 'year' : 'years'}`,
      ask: () => person.ask('Comparison', { input: { countyCode: code, measures, fiscalYears: years } }),
      byHand: {
        sight,
        statements: [
          `select d.id, d.code, d.name, f.fiscal_year, m.* from evaluation_fact f
           join department d on d.county_id = f.county_id and d.id = f.department_id
           cross join lateral jsonb_to_record(f.fact->'measures') as m (${measures.map((measure) => `"${measure}" jsonb`).join(', ')})
           where f.county_id = '${id}' and f.fiscal_year in (${years.join(', ')}) and f.state = 'accepted' order by d.code, f.fiscal_year`,
        ],
      },
      postgraphile: { query: FACTS, variables: { county: id } },
      goal: 150,
    },
  ];
}
