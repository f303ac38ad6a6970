import { libraryName } from '@jiping/domain/built-in';
import { checkOf } from '@jiping/domain/checks';
import { type Aggregate, type EvaluationFact as Fact, isHandedIn, WHOLE } from '@jiping/domain/rollup';
import { type Member, type SummaryData, type SummarySources, summaryDataOf } from '@jiping/domain/writing';
import { readable } from '../../../platform/graphql/readable.ts';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { DEPARTMENT_CATEGORIES } from '../../departments/categories.ts';
import { enterCountyOfCode, regionLoader } from '../../regions/find-region.ts';
import { readCountyMembers } from '../department-table/county-members.ts';
import type { EvaluationFact } from '../evaluation-fact.entity.ts';
import { aggregateFor, mayCountProvisional, refuseProvisional } from './provisional.ts';
import { readSummaries, type SummaryRow } from './read-summaries.ts';
import { summarisedRegion } from './summarised-region.ts';

/**
 * What the tables of a region's year are made of: its summaries, those one level down, and of a county the departments whose facts the
 * viewer may read. With `provisional`, what is handed in counts as if it were accepted. null where the year has no data; NOT_FOUND
 * where the viewer may not read the region's summary, FORBIDDEN where not the provisional one.
 */
export async function overviewDataOf(
  context: RequestContext,
  regionCode: string,
  fiscalYear: number,
  provisional: boolean,
): Promise<SummaryData | null> {
  const region = await summarisedRegion(context, regionCode);
  if (provisional && !mayCountProvisional(context, region)) throw refuseProvisional();
  const found = await readSummaries(context, {
    which: { regionId: region.id, $or: [{ fiscalYear }, { fiscalYear: fiscalYear - 1, slice: WHOLE }] },
  });
  const summaries = found.filter((row) => row.fiscalYear === fiscalYear);
  const whole = summaries.find(({ slice }) => slice === WHOLE);
  if (!whole) return null;
  const lastYear = found.find((row) => row.fiscalYear !== fiscalYear);
  const children = await readSummaries(context, { which: { parentId: region.id, fiscalYear, slice: WHOLE } });
  const regions = await Promise.all(children.map(({ regionId }) => regionLoader(context).load(regionId)));
  const { code, name, level } = region;
  const counted = (row: SummaryRow): Aggregate => {
    const aggregate = aggregateFor(context, row);
    return provisional ? { ...aggregate, official: aggregate.provisional } : aggregate;
  };
  const members = level === 'county' ? await membersOf(context, code, fiscalYear) : NO_MEMBERS;
  const data = summaryDataOf({
    region: { code, name, level },
    fiscalYear,
    asOf: whole.asOf.toISOString(),
    season: null,
    lastYear: lastYear ? aggregateFor(context, lastYear) : null,
    slices: summaries.map((row) => ({ slice: row.slice, aggregate: counted(row) })),
    children: regions.map((child, at) => ({ code: child.code, name: child.name, aggregate: counted(children[at]!) })),
    categoryNames: DEPARTMENT_CATEGORIES,
    opinions: [],
    rectifications: [],
    problemTitle: (problem) => checkOf(problem)?.title.zh ?? problem,
    indicatorName: (code) => libraryName(code).zh,
    ...members,
    ...(provisional ? { facts: members.facts.map(asIfAccepted) } : {}),
  });
  return provisional ? { ...data, members: data.members.map(withState(members)) } : data;
}

const asIfAccepted = (fact: Fact): Fact => (isHandedIn(fact.state) ? { ...fact, state: 'accepted' } : fact);

/** Figures were counted as if accepted; the department's line still says how far it is. */
function withState({ departments, facts }: Members): (member: Member) => Member {
  const idOf = new Map(departments.map(({ id, code }) => [code, id]));
  const stateOf = new Map(facts.map(({ departmentId, state }) => [departmentId, state]));
  return (member) => ({ ...member, state: stateOf.get(idOf.get(member.code) ?? '') ?? member.state });
}

type Members = Pick<SummarySources, 'departments' | 'facts' | 'factsLastYear' | 'exemptionReasons'>;
const NO_MEMBERS: Members = { departments: [], facts: [], factsLastYear: [], exemptionReasons: new Map() };

async function membersOf(context: RequestContext, countyCode: string, fiscalYear: number): Promise<Members> {
  const county = await enterCountyOfCode(context, countyCode);
  const { departments, facts, exemptionReasons } = await readCountyMembers(context.em, county, fiscalYear, {
    where: readable<EvaluationFact>(context, 'EvaluationFact'),
  });
  return {
    departments,
    exemptionReasons,
    facts: facts.thisYear.map(({ fact }) => fact),
    factsLastYear: facts.lastYear.map(({ fact }) => fact),
  };
}
