import { DEPARTMENTS } from './departments.ts';
import type { DemoCycle, DemoObligation } from './model.ts';
import { FIRST_COUNTY, OTHER_COUNTIES } from './regions.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The moment `days` after (or, negative, before) `from`. */
export const daysFrom = (from: Date, days: number): Date => new Date(from.getTime() + days * DAY);

/** Nine in the morning and six in the evening in China. */
const opening = (date: string): Date => new Date(`${date}T09:00:00+08:00`);
const closing = (date: string): Date => new Date(`${date}T18:00:00+08:00`);

export const PAST_YEAR = 2020;
export const RUNNING_YEAR = 2021;
const PAST_SEASON = { opensAt: opening('2021-03-01'), dueAt: closing('2021-04-15') };

/** A county whose running season is already over, so that overdue and late reports show above the county. */
const HURRIED_COUNTY = '990222';
const DAYS_TO_GO = 9;
const HURRIED_DAYS_TO_GO = -4;

const EXEMPTIONS: Readonly<Record<string, string>> = {
  '990121/303001/2020':
    '2020年10月由县广播电视台与县新闻中心合并组建，当年账套尚未独立，收支随县委宣传部一并填报，本年度免报。',
  '990121/702001/2021': '2021年度整体支出已由县审计局开展绩效审计，经县财政局同意，以审计结论代替自评，本年度免报。',
};

const EXTENSIONS: Readonly<Record<string, { days: number; reason: string }>> = {
  '990121/401002/2020': { days: 12, reason: '财务人员抽调参加疫苗接种点保障，申请延期报送，经绩效股同意。' },
  '990121/502001/2021': { days: 10, reason: '财务人员参加水毁工程抢修结算，申请延期报送，经绩效股同意。' },
};

/** The seasons of all counties: fiscal year 2020 in the past, fiscal year 2021 running at `now`. */
export function demoCycles(now: Date): readonly DemoCycle[] {
  return [FIRST_COUNTY, ...OTHER_COUNTIES].flatMap((regionCode) => {
    const running = {
      opensAt: daysFrom(now, -40),
      dueAt: daysFrom(now, regionCode === HURRIED_COUNTY ? HURRIED_DAYS_TO_GO : DAYS_TO_GO),
    };
    return [
      cycleOf(regionCode, PAST_YEAR, PAST_SEASON.opensAt, PAST_SEASON.dueAt),
      cycleOf(regionCode, RUNNING_YEAR, running.opensAt, running.dueAt),
    ];
  });
}

function cycleOf(regionCode: string, fiscalYear: number, opensAt: Date, dueAt: Date): DemoCycle {
  const obligations = DEPARTMENTS.filter((department) => department.regionCode === regionCode).map(
    ({ code }): DemoObligation => {
      const key = `${regionCode}/${code}/${fiscalYear}`;
      const extension = EXTENSIONS[key];
      return {
        departmentCode: code,
        exemptionReason: EXEMPTIONS[key] ?? null,
        extension: extension ? { until: daysFrom(dueAt, extension.days), reason: extension.reason } : null,
      };
    },
  );
  return { regionCode, fiscalYear, opensAt, dueAt, obligations };
}
