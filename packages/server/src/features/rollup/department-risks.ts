import { type EvaluationFact as Fact, RISK_NAMES, risksOf } from '@jiping/domain/rollup';
import type DataLoader from 'dataloader';
import { readable } from '../../platform/graphql/readable.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { DepartmentRiskType } from './department-fact.type.ts';
import { EvaluationFact } from './evaluation-fact.entity.ts';

interface YearOfCounty {
  readonly rows: ReadonlyMap<string, EvaluationFact>;
  readonly lastYear: ReadonlyMap<string, EvaluationFact>;
  readonly signatures: ReadonlyMap<string, readonly number[]>;
}

const YEARS = Symbol('what risks of a county are held against');

/** Facts of a county's year and of the one before with the texts' signatures, as far as the viewer may read them. */
const yearsOfCounties = (context: RequestContext): DataLoader<string, YearOfCounty> =>
  context.loader<YearOfCounty>(YEARS, async (keys) => {
    const years: YearOfCounty[] = [];
    for (const key of keys) {
      const [countyId, year] = key.split('/') as [string, string];
      const fiscalYear = Number(year);
      const rows = await context.em.find(
        EvaluationFact,
        {
          $and: [
            readable<EvaluationFact>(context, 'EvaluationFact'),
            { countyId, fiscalYear: { $in: [fiscalYear, fiscalYear - 1] } },
          ],
        },
        { populate: ['textSignature'] },
      );
      const of = (wanted: number) =>
        new Map(rows.filter((row) => row.fiscalYear === wanted).map((row) => [row.departmentId, row]));
      const signatures = [...of(fiscalYear)].flatMap(([departmentId, { textSignature }]) =>
        textSignature ? [[departmentId, textSignature] as const] : [],
      );
      years.push({ rows: of(fiscalYear), lastYear: of(fiscalYear - 1), signatures: new Map(signatures) });
    }
    return years;
  });

/** The risks of a department's year in the viewer's words: held against last year and the county's other texts. */
export async function risksOfDepartment(context: RequestContext, fact: Fact): Promise<DepartmentRiskType[]> {
  const { countyId, departmentId, fiscalYear } = fact;
  const { rows, lastYear, signatures } = await yearsOfCounties(context).load(`${countyId}/${fiscalYear}`);
  const before = lastYear.get(departmentId);
  return risksOf(fact, {
    lastYear: before?.fact,
    signature: rows.get(departmentId)?.textSignature,
    lastSignature: before?.textSignature,
    neighbours: signatures,
  }).map(({ name, evidence }) => ({
    code: name,
    label: RISK_NAMES[name][context.language],
    evidence: evidence[context.language],
  }));
}
