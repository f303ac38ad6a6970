import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { enterPlace, placeOf, refuseElsewhere } from './compared-place.ts';
import type { DepartmentComparisonType } from './comparison.type.ts';
import type { DepartmentComparisonInput } from './comparison-input.type.ts';
import { MOST, questionOf } from './comparison-question.ts';
import { departmentsAcross } from './departments-across.ts';
import { departmentsOfCounty } from './departments-of-county.ts';
import { laidOut } from './laid-out.ts';
import { regionsBelow } from './regions-below.ts';

/**
 * Sets departments, or regions, side by side over years: the same for GraphQL and for the workbook. What the viewer may not see is
 * left out. Throws BAD_USER_INPUT for what makes no sense, NOT_FOUND for a place out of reach, UNAUTHENTICATED.
 */
export async function compare(
  context: RequestContext,
  input: DepartmentComparisonInput,
): Promise<DepartmentComparisonType> {
  context.requireViewer();
  const question = questionOf(input);
  // As much as it may hold: what one request asks for again and again is refused before it is worked out.
  context.countCells(question.columns.length * MOST.units);
  const place = await placeOf(context, input);
  if (input.by === 'regions') {
    refuseElsewhere(context, place);
    return laidOut(question, await regionsBelow(context, question, place), context.language);
  }
  const entered = await enterPlace(context, place);
  const found = entered.level === 'county' ? departmentsOfCounty : departmentsAcross;
  return laidOut(question, await found(context, question, entered), context.language);
}
