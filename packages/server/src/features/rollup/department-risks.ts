import { type EvaluationFact as Fact, RISK_NAMES, risksOf } from '@jiping/domain/rollup';
import type DataLoader from 'dataloader';
import { plainRows } from '../../platform/database/plain-rows.ts';
import { readable } from '../../platform/graphql/readable.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { DepartmentRiskType } from './department-fact.type.ts';
import { EvaluationFact } from './evaluation-fact.entity.ts';

type Signatures = ReadonlyMap<string, readonly number[]>;

interface SignaturesOfYears {
  readonly thisYear: Signatures;
  readonly lastYear: Signatures;
}

interface SignatureRow {
  readonly departmentId: string;
  readonly fiscalYear: number;
  readonly signature: readonly number[];
}

const SIGNATURES = Symbol('signatures of the texts of a county');

/** Signatures of a county's texts of a year and of the one before by department, as far as the viewer may read the facts. */
const signaturesOf = (context: RequestContext): DataLoader<string, SignaturesOfYears> =>
  context.loader<SignaturesOfYears>(SIGNATURES, async (keys) => {
    const years: SignaturesOfYears[] = [];
    for (const key of keys) {
      const [countyId, year] = key.split('/') as [string, string];
      const fiscalYear = Number(year);
      const rows = await plainRows<EvaluationFact, SignatureRow>(context.em, EvaluationFact, {
        columns: {
          departmentId: 'one.department_id',
          fiscalYear: 'one.fiscal_year',
          // The driver is slow with arrays, and quick with JSON.
          signature: 'array_to_json(one.text_signature)',
        },
        where: {
          $and: [
            readable<EvaluationFact>(context, 'EvaluationFact'),
            { countyId, fiscalYear: { $in: [fiscalYear, fiscalYear - 1] }, textSignature: { $ne: null } },
          ],
        },
      });
      const of = (wanted: number): Signatures =>
        new Map(rows.flatMap((row) => (row.fiscalYear === wanted ? [[row.departmentId, row.signature] as const] : [])));
      years.push({ thisYear: of(fiscalYear), lastYear: of(fiscalYear - 1) });
    }
    return years;
  });

/** The risks of a department's year in the viewer's words: held against last year and the county's other texts. */
export async function risksOfDepartment(
  context: RequestContext,
  fact: Fact,
  lastYear: Fact | null,
): Promise<DepartmentRiskType[]> {
  const { countyId, departmentId, fiscalYear } = fact;
  const { thisYear, lastYear: lastTexts } = await signaturesOf(context).load(`${countyId}/${fiscalYear}`);
  return risksOf(fact, {
    lastYear,
    signature: thisYear.get(departmentId),
    lastSignature: lastTexts.get(departmentId),
    neighbours: thisYear,
  }).map(({ name, evidence }) => ({
    code: name,
    label: RISK_NAMES[name][context.language],
    evidence: evidence[context.language],
  }));
}
