import { beijingDate } from '../../calendar/index.ts';
import { amountOf } from '../../figures/index.ts';
import { isOverdue } from '../../rectification/index.ts';
import {
  type Aggregate,
  coveredUnits,
  type Dimension,
  EMPTY,
  type EvaluationFact,
  isHandedIn,
  isPartBy,
  NOTHING_MEASURED,
  type Slice,
  sliceValue,
  WHOLE,
} from '../../rollup/index.ts';
import {
  MEMBER_MEASURES,
  type Member,
  type MemberFigures,
  type OpinionLine,
  type PartOfYear,
  type RectificationLine,
  SUMMARY_SHAPE,
  type SummaryData,
} from './summary-data.ts';

/** What the data of a report are made of, as it is stored. */
export interface SummarySources extends Pick<SummaryData, 'region' | 'fiscalYear' | 'asOf' | 'season' | 'lastYear'> {
  /** The region's own summaries of the year, whole and by slice. */
  readonly slices: readonly { readonly slice: string; readonly aggregate: Aggregate }[];
  /** The regions below. */
  readonly children: readonly { readonly code: string; readonly name: string; readonly aggregate: Aggregate }[];
  /** Names of the kinds of departments, in the order in which they are listed. */
  readonly categoryNames: Readonly<Record<string, string>>;
  readonly departments: readonly { readonly id: string; readonly code: string; readonly name: string }[];
  /** The county's facts of the year, and of the one before. */
  readonly facts: readonly EvaluationFact[];
  readonly factsLastYear: readonly EvaluationFact[];
  /** Why departments are exempted, by their ids. */
  readonly exemptionReasons: ReadonlyMap<string, string>;
  readonly opinions: readonly (Omit<OpinionLine, 'code' | 'name' | 'state'> & { readonly departmentId: string })[];
  readonly rectifications: readonly IssuedRectification[];
  readonly problemTitle: (code: string) => string;
  /** What an indicator of the library 指标库 is called. */
  readonly indicatorName: (code: string) => string;
}

/** A rectification as it is kept, with the day of its last report. */
export interface IssuedRectification extends Omit<RectificationLine, 'code' | 'name' | 'isOverdue'> {
  readonly departmentId: string;
  readonly reportedOn: string | null;
}

/** The data of a region's summary report. Pure: the same sources give the same data, in the same order. */
export function summaryDataOf(sources: SummarySources): SummaryData {
  const { region, fiscalYear, asOf, season, lastYear, slices, categoryNames, children } = sources;
  const thisYear = slices.find(({ slice }) => slice === WHOLE)?.aggregate ?? EMPTY;
  const order = Object.keys(categoryNames);
  const byCategory = partsIn(slices, 'category', (key) => categoryNames[key] ?? key);
  return {
    shape: SUMMARY_SHAPE,
    region,
    fiscalYear,
    asOf,
    season,
    thisYear: official(thisYear),
    lastYear: lastYear && official(lastYear),
    byCategory: byCategory.toSorted((one, other) => order.indexOf(one.key) - order.indexOf(other.key)),
    byFinanceSection: partsIn(slices, 'financeSection', (key) => key),
    byRegion: children
      .map(({ code: key, name, aggregate }) => ({ key, name, aggregate: official(aggregate) }))
      .toSorted((one, other) => (one.key < other.key ? -1 : 1)),
    members: membersOf(sources),
    opinions: opinionsOf(sources),
    rectifications: rectificationsOf(sources),
    problemTitles: Object.fromEntries(
      Object.keys(thisYear.problems)
        .toSorted()
        .map((code) => [code, sources.problemTitle(code)]),
    ),
    indicatorNames: indicatorNamesIn(thisYear, sources.indicatorName),
  };
}

/** What is handed in and not accepted is not the county's word, and no report is made of it. */
const official = (aggregate: Aggregate): Aggregate => ({ ...aggregate, provisional: NOTHING_MEASURED });

/** Indicators of the same name, that libraries weigh differently, are told apart by their codes. */
function indicatorNamesIn(
  { official: { indicators } }: Aggregate,
  nameOf: (code: string) => string,
): SummaryData['indicatorNames'] {
  const names = Object.keys(indicators)
    .toSorted()
    .map((code) => [code, nameOf(code)] as const);
  const isShared = (name: string) => names.filter(([, other]) => other === name).length > 1;
  return Object.fromEntries(names.map(([code, name]) => [code, isShared(name) ? `${name}（${code}）` : name]));
}

function partsIn(
  slices: SummarySources['slices'],
  dimension: Dimension,
  nameOf: (key: string) => string,
): readonly PartOfYear[] {
  return slices
    .filter(({ slice, aggregate }) => isPartBy(dimension, slice) && aggregate.coverage.obliged > 0)
    .map(({ slice, aggregate }) => {
      const key = sliceValue(slice as Slice) ?? slice;
      return { key, name: nameOf(key), aggregate: official(aggregate) };
    })
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

function membersOf({
  departments,
  facts,
  factsLastYear,
  exemptionReasons,
  categoryNames,
}: SummarySources): readonly Member[] {
  const factOf = new Map(facts.map((fact) => [fact.departmentId, fact]));
  const covered = coveredUnits(facts);
  const lastOf = new Map(factsLastYear.map((fact) => [fact.departmentId, fact]));
  return departments
    .flatMap(({ id, code, name }): Member[] => {
      const fact = factOf.get(id);
      if (!fact) return [];
      const last = lastOf.get(id);
      return [
        {
          code,
          name,
          category: categoryNames[fact.category] ?? fact.category,
          financeSection: fact.financeSection,
          state: fact.state,
          timeliness: fact.timeliness,
          exemptionReason: fact.state === 'exempted' ? withoutStop(exemptionReasons.get(id)) : null,
          returns: fact.returns,
          problems: isHandedIn(fact.state) ? countsOf(fact.problems) : {},
          official: fact.state === 'accepted' ? figuresOf(fact, covered.get(id) === 'everywhere') : null,
          lastYear:
            last?.state === 'accepted'
              ? { outturn: amountOf(last.measures['budget.outturn']), result: last.reviewScore ?? last.selfScore }
              : null,
        },
      ];
    })
    .toSorted((one, other) => (one.code < other.code ? -1 : 1));
}

function figuresOf(fact: EvaluationFact, isCovered: boolean): MemberFigures {
  const stated = MEMBER_MEASURES.flatMap((code) => {
    const value = fact.measures[code];
    return value ? [[code, value] as const] : [];
  });
  return {
    measures: Object.fromEntries(stated),
    selfScore: fact.selfScore,
    reviewScore: fact.reviewScore,
    result: fact.reviewScore ?? fact.selfScore,
    grade: fact.grade,
    deductions: fact.deductions,
    isCovered,
  };
}

function opinionsOf({ opinions, departments, facts }: SummarySources): readonly OpinionLine[] {
  const departmentOf = new Map(departments.map((department) => [department.id, department]));
  const stateOf = new Map(facts.map(({ departmentId, state }) => [departmentId, state]));
  return opinions
    .flatMap(({ departmentId, ...opinion }): OpinionLine[] => {
      const [department, state] = [departmentOf.get(departmentId), stateOf.get(departmentId)];
      return department && state ? [{ ...opinion, state, code: department.code, name: department.name }] : [];
    })
    .toSorted(
      (one, other) => compareText(one.code, other.code) || one.round - other.round || compareText(one.at, other.at),
    );
}

function rectificationsOf({ rectifications, departments, asOf }: SummarySources): readonly RectificationLine[] {
  const departmentOf = new Map(departments.map((department) => [department.id, department]));
  return rectifications
    .flatMap(({ departmentId, reportedOn, ...line }): RectificationLine[] => {
      const department = departmentOf.get(departmentId);
      const late = isOverdue({ ...line, reportedOn }, beijingDate(asOf));
      return department ? [{ ...line, isOverdue: late, code: department.code, name: department.name }] : [];
    })
    .toSorted((one, other) => compareText(one.code, other.code) || compareText(one.issuedAt, other.issuedAt));
}

/** A reason as a part of a sentence: without the full stop that people end it with. */
const withoutStop = (reason: string | undefined): string | null => reason?.trim().replace(/[。；;，,.]+$/, '') || null;

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function countsOf(codes: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
