import { libraryIndicators, libraryName } from '@jiping/domain/built-in';
import { type IndicatorInUse, indicatorCode, indicatorsInFacts, indicatorsInSums } from '@jiping/domain/comparison';
import { type EvaluationFact as Fact, isCounted, sliceOf, WHOLE } from '@jiping/domain/rollup';
import { plainRows } from '../../platform/database/plain-rows.ts';
import { badInput } from '../../platform/graphql/errors.ts';
import { readable } from '../../platform/graphql/readable.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { DepartmentCategoryName } from '../departments/categories.ts';
import type { Region } from '../regions/region.entity.ts';
import { EvaluationFact } from '../rollup/evaluation-fact.entity.ts';
import { aggregateFor, mayCountProvisional } from '../rollup/overview/provisional.ts';
import { readSummaries } from '../rollup/overview/read-summaries.ts';
import { enterPlace, maySum, type NamedPlace, placeOf } from './compared-place.ts';
import type { ComparisonIndicatorType } from './comparison-indicators.type.ts';
import { MOST } from './comparison-question.ts';

/** Where and when indicators are looked for. */
export interface AskedIndicators extends NamedPlace {
  readonly fiscalYears: readonly number[];
  readonly category?: DepartmentCategoryName | null;
  readonly provisional?: boolean | null;
}

/**
 * The library's indicators for choosing one: first those that departments use there and then, by how many do; the others of the
 * built-in libraries after them. Whoever may see the place's sums is told of all its departments; a department's people of their own
 * evaluations, so that no number tells them what others use. Throws as `compare` does.
 */
export async function comparisonIndicators(
  context: RequestContext,
  asked: AskedIndicators,
): Promise<readonly ComparisonIndicatorType[]> {
  context.requireViewer();
  refuseYears(asked.fiscalYears);
  const place = await enterPlace(context, await placeOf(context, asked));
  const used = maySum(context, place) ? await inSums(context, place, asked) : await inFacts(context, place, asked);
  const usedCodes = new Set(used.map(({ library }) => library));
  const others = [...libraryIndicators.keys()].filter((library) => !usedCodes.has(library)).sort();
  return [...used, ...others.map((library) => ({ library, departments: 0, meanFull: null }))].flatMap(
    ({ library, departments, meanFull }) => {
      const code = indicatorCode(library);
      const points = libraryIndicators.get(library)?.weight;
      return code === null
        ? []
        : {
            code,
            library,
            departments,
            name: libraryName(library)[context.language],
            libraryPoints: points === undefined || points === '0' ? null : points,
            meanPoints: meanFull,
          };
    },
  );
}

async function inSums(
  context: RequestContext,
  place: Region,
  { fiscalYears, category, provisional }: AskedIndicators,
): Promise<readonly IndicatorInUse[]> {
  const isProvisional = provisional === true && mayCountProvisional(context, place);
  const summaries = await readSummaries(context, {
    asked: { provisional: isProvisional, parts: new Set(['indicators']), residents: false },
    which: {
      regionId: place.id,
      fiscalYear: { $in: [...fiscalYears] },
      slice: category ? sliceOf('category', category) : WHOLE,
    },
  });
  return indicatorsInSums(
    summaries.map((row) => aggregateFor(context, row)[isProvisional ? 'provisional' : 'official'].indicators),
  );
}

type UsedRow = Pick<Fact, 'fiscalYear' | 'state' | 'indicators'>;

/** Of the departments that the viewer may see, whatever their kind. */
async function inFacts(
  context: RequestContext,
  place: Region,
  { fiscalYears, provisional }: AskedIndicators,
): Promise<readonly IndicatorInUse[]> {
  const rows = await plainRows<EvaluationFact, UsedRow>(context.em, EvaluationFact, {
    columns: {
      fiscalYear: 'one.fiscal_year',
      state: 'one.state',
      indicators: `coalesce(one.fact -> 'indicators', '{}')`,
    },
    where: {
      $and: [
        readable<EvaluationFact>(context, 'EvaluationFact'),
        { countyId: place.id, fiscalYear: { $in: [...fiscalYears] } },
      ],
    },
  });
  const counts = provisional === true && mayCountProvisional(context, place);
  return indicatorsInFacts(rows.filter(({ state }) => isCounted(state, counts)));
}

function refuseYears({ length }: readonly number[]): void {
  if (length > MOST.years)
    throw badInput(
      `一次最多选择 ${MOST.years} 个年度，请减少后再查询。`,
      `At most ${MOST.years} years at once: ask for fewer.`,
    );
}
