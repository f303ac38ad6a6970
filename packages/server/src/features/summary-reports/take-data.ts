import { libraryName } from '@jiping/domain/built-in';
import { beijingDate } from '@jiping/domain/calendar';
import { checkOf } from '@jiping/domain/checks';
import { WHOLE } from '@jiping/domain/rollup';
import { type Season, type SummaryData, type SummarySources, summaryDataOf } from '@jiping/domain/writing';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Cycle } from '../cycles/cycle.entity.ts';
import { DEPARTMENT_CATEGORIES } from '../departments/categories.ts';
import { budgetUseOf, Rectification } from '../rectification/rectification.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { Opinion, type OpinionCodeName } from '../review/opinion.entity.ts';
import { readCountyMembers } from '../rollup/department-table/county-members.ts';
import { RegionSummary } from '../rollup/region-summary.entity.ts';
import { templateInUse } from '../templates/stored-templates.ts';

/** Years that there can be data of; beyond them the year before may be no number that PostgreSQL keeps. */
const [FIRST_YEAR, LAST_YEAR] = [1949, 9999];

/** Rows are read as they are now, whatever the request has loaded before. */
const AS_THEY_ARE = { disableIdentityMap: true } as const;

/**
 * The data of a region's report as of now, in a constant number of statements; null where the year has none. A county's are read in
 * its own scope. With `whole`, acceptances wait until this transaction ends, so that facts and sums are of one moment: for what is
 * kept, not for what is only looked at.
 */
export async function takeSummaryData(
  context: RequestContext,
  region: Region,
  fiscalYear: number,
  { now, whole }: { readonly now: Date; readonly whole: boolean },
): Promise<SummaryData | null> {
  const { em } = context;
  const { id: regionId, code, name, level } = region;
  if (fiscalYear < FIRST_YEAR || fiscalYear > LAST_YEAR) return null;
  if (level === 'county') await context.enterCounty(region);
  if (whole) {
    await em.execute(
      `select 1 from region_summary where region_id = ? and fiscal_year = ? and slice = 'all' for share`,
      [regionId, fiscalYear],
    );
  }
  const summaries = await em.find(
    RegionSummary,
    { regionId, $or: [{ fiscalYear }, { fiscalYear: fiscalYear - 1, slice: WHOLE }] },
    AS_THEY_ARE,
  );
  const slices = summaries.filter((row) => row.fiscalYear === fiscalYear);
  if (slices.length === 0) return null;
  return summaryDataOf({
    region: { code, name, level },
    fiscalYear,
    asOf: now.toISOString(),
    slices,
    lastYear: summaries.find((row) => row.fiscalYear !== fiscalYear)?.aggregate ?? null,
    categoryNames: DEPARTMENT_CATEGORIES,
    problemTitle: (check) => checkOf(check)?.title.zh ?? check,
    indicatorName: (indicator) => libraryName(indicator).zh,
    ...(level === 'county' ? await ofCounty(em, region, fiscalYear) : await ofRegions(em, region, fiscalYear)),
  });
}

type OfLevel = Pick<
  SummarySources,
  'season' | 'children' | 'departments' | 'facts' | 'factsLastYear' | 'exemptionReasons' | 'opinions' | 'rectifications'
>;

async function ofCounty(em: EntityManager, county: Region, fiscalYear: number): Promise<OfLevel> {
  const {
    departments,
    facts: { thisYear, lastYear },
    exemptionReasons,
  } = await readCountyMembers(em, county, fiscalYear, {
    where: {},
  });
  const cycle = await em.findOne(Cycle, { fiscalYear }, AS_THEY_ARE);
  const evaluationIds = thisYear.flatMap(({ evaluationId }) => evaluationId ?? []);
  const opinions = await em.find(Opinion, { evaluationId: { $in: evaluationIds } }, AS_THEY_ARE);
  const rectifications = await em.find(Rectification, { evaluationId: { $in: evaluationIds } }, AS_THEY_ARE);
  return {
    season: cycle && (await seasonOf(em, cycle)),
    children: [],
    departments,
    facts: thisYear.map(({ fact }) => fact),
    factsLastYear: lastYear.map(({ fact }) => fact),
    exemptionReasons,
    opinions: opinions.map(({ departmentId, round, code, message, at, answeredAt }) => ({
      departmentId,
      round,
      message,
      kind: OPINION_KINDS[code],
      at: at.toISOString(),
      answeredAt: answeredAt?.toISOString() ?? null,
    })),
    rectifications: rectifications.flatMap(lineOf),
  };
}

/** What was withdrawn is asked of nobody. */
function lineOf(rectification: Rectification): SummarySources['rectifications'] {
  const { departmentId, problem, requirement, dueOn, state, reportedAt, issuedAt } = rectification;
  if (state === 'withdrawn') return [];
  const reportedOn = reportedAt && beijingDate(reportedAt.toISOString());
  const budgetUse = budgetUseOf(rectification);
  return [
    { departmentId, problem, requirement, dueOn, state, reportedOn, budgetUse, issuedAt: issuedAt.toISOString() },
  ];
}

async function ofRegions(em: EntityManager, { id: parentId }: Region, fiscalYear: number): Promise<OfLevel> {
  const rows = await em.find(RegionSummary, { parentId, fiscalYear, slice: WHOLE }, AS_THEY_ARE);
  const regions = await em.find(Region, { id: { $in: rows.map(({ regionId }) => regionId) } });
  const byId = new Map(regions.map((region) => [region.id, region]));
  return {
    season: null,
    children: rows.flatMap(({ regionId, aggregate }) => {
      const region = byId.get(regionId);
      return region ? [{ code: region.code, name: region.name, aggregate }] : [];
    }),
    departments: [],
    facts: [],
    factsLastYear: [],
    exemptionReasons: new Map(),
    opinions: [],
    rectifications: [],
  };
}

async function seasonOf(em: EntityManager, cycle: Cycle): Promise<Season> {
  const { title } = await templateInUse(em, cycle);
  return { opensAt: cycle.opensAt.toISOString(), dueAt: cycle.dueAt.toISOString(), template: title.zh };
}

const OPINION_KINDS: Readonly<Record<OpinionCodeName, string>> = {
  wrongData: '数据错误',
  missingAttachment: '缺附件',
  insufficientReason: '原因不充分',
  format: '格式不符',
  content: '内容不实或不完整',
  other: '其他',
};
