import { notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { enterCountyOfCode, regionOfCode, regionWithin } from '../regions/find-region.ts';
import { Region } from '../regions/region.entity.ts';
import { RegionSummary } from '../rollup/region-summary.entity.ts';
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
  if (place.level === 'county') {
    const county = await enterCountyOfCode(context, place.code);
    return laidOut(question, await departmentsOfCounty(context, question, county), context.language);
  }
  refuseElsewhere(context, place);
  return laidOut(question, await departmentsAcross(context, question, place), context.language);
}

/** The place that is named; else the viewer's own county or region. */
async function placeOf(
  context: RequestContext,
  { countyCode, regionCode }: DepartmentComparisonInput,
): Promise<Region> {
  const { em, me, ownCountyId } = context;
  const code = countyCode ?? regionCode;
  if (code != null) return (await regionOfCode(em, code)) ?? refuse();
  const [path] = me.facts.memberships
    .map(({ regionPath }) => regionPath)
    .sort((one, other) => one.length - other.length);
  const own = ownCountyId ? { id: ownCountyId } : path === undefined ? null : { path };
  return (own && (await em.findOne(Region, own))) ?? refuse();
}

const refuse = (): never => {
  throw notFound();
};

/** Sums of a region are for those whose region it is, as in `regionSummary`. */
function refuseElsewhere(context: RequestContext, region: Region): void {
  const row = Object.assign(new RegionSummary(), { path: region.path });
  if (!regionWithin(context, region) || !context.me.ability.can('read', row)) throw notFound();
}
