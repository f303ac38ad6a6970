import {
  amountOf,
  definitionOf,
  type FigureCatalogue,
  type FigureTable,
  type FigureValue,
  figureIn,
  rowFigure,
  rowsOf,
  textOf,
} from '../figures/index.ts';
import type { EvaluationState } from '../lifecycle/index.ts';
import type { Decimal, Money } from '../money/index.ts';
import type { RectificationTally } from '../rectification/index.ts';
import type { Grade } from '../scoring/index.ts';
import { type Deductions, figuresOfDeductions } from './deductions.ts';
import {
  addOwnIndicators,
  type IndicatorScore,
  indicatorScoreOf,
  indicatorSumOf,
  NO_OWN_INDICATORS,
  type OwnIndicatorSum,
  sameIndicator,
} from './indicator-sum.ts';
import { MEASURES } from './measures.ts';

/**
 * Where a department stands in a year: obliged and not begun, exempted, writing (`draft`), handed in (`submitted`), handed in
 * and sent back (`returned`), or accepted.
 */
export type FactState = 'obliged' | 'exempted' | 'draft' | 'submitted' | 'returned' | 'accepted';

/** One department's year as the roll-up sees it: plain data, kept beside the evaluation and changed with it. */
export interface EvaluationFact {
  readonly countyId: string;
  readonly departmentId: string;
  readonly fiscalYear: number;
  /** What the department is called, for levels above the county, which see no departments; absent in facts made before it was kept. */
  readonly departmentName?: string;
  readonly departmentCode?: string;
  /** The department it was merged into. */
  readonly successorId?: string | null;
  readonly category: string;
  readonly financeSection: string;
  readonly state: FactState;
  /** By the first time it was handed in; null as long as it was not. */
  readonly timeliness: 'onTime' | 'late' | null;
  /** How often it was returned. */
  readonly returns: number;
  /** The figures that roll up, by code; what is absent is missing. */
  readonly measures: Readonly<Record<string, FigureValue>>;
  readonly selfScore: Decimal | null;
  readonly reviewScore: Decimal | null;
  /** Of the review where there was one, else of the self-evaluation. */
  readonly grade: Grade | null;
  /** What weighs in money-weighted means and in coverage by money; null where no budget is known. */
  readonly weight: Money | null;
  /** Codes of the checks that found something when it was last handed in, one for each finding. */
  readonly problems: readonly string[];
  /** Figures that roll up and that its template does not ask for: it says nothing of them, which is not the same as missing. */
  readonly unmapped: readonly string[];
  /** Points of each indicator of the library 指标库, by its code. */
  readonly indicators: Readonly<Record<string, IndicatorScore>>;
  /** Of the indicators that are the department's own, in no library. */
  readonly ownIndicators: OwnIndicatorSum;
  /** On which indicators it lost most, of the library and its own. */
  readonly deductions: Deductions;
  /** What it was asked to put right after its evaluation was accepted; absent in facts made before it was kept. */
  readonly rectifications?: RectificationTally;
  /** The supervising department 主管部门 of a subordinate unit. */
  readonly supervisorId: string | null;
  /** Its report states the money and people of its subordinate units too. */
  readonly coversSubordinates: boolean;
}

/** `factStateOf('returned', handedIn)`: an evaluation that never left the unit is a draft, whatever its own review said. */
export function factStateOf(state: EvaluationState, handedIn: boolean): FactState {
  switch (state) {
    case 'accepted':
      return 'accepted';
    case 'supervisorReview':
    case 'sectionReview':
    case 'performanceReview':
      return 'submitted';
    case 'draft':
    case 'unitReview':
    case 'returned':
      return handedIn ? 'returned' : 'draft';
  }
}

/** Whether an evaluation was handed in, and so tells something: also one that is with the department again. */
export const isHandedIn = (state: FactState): boolean =>
  state === 'accepted' || state === 'submitted' || state === 'returned';

/** Whether an evaluation is part of a sum: an accepted one is, of any that was handed in only where the provisional counts. */
export const isCounted = (state: FactState, provisional: boolean): boolean =>
  provisional ? isHandedIn(state) : state === 'accepted';

/** The codes that a fact is made of, in a table of what was stated: no other figure need be derived for it. */
export const figuresOfFact = (stated: FigureTable): readonly string[] => [
  'score.self',
  ...MEASURES.map(({ code }) => code),
  ...figuresOfDeductions(stated),
  ...rowsOf(stated, 'indicators').flatMap((row) =>
    ['library', 'score', 'weight'].map((field) => rowFigure('indicators', row, field)),
  ),
];

/** The figures of an evaluation (with what was derived) that its fact keeps. Missing ones are left out. */
export function measuresOf(figures: FigureTable): Readonly<Record<string, FigureValue>> {
  const measures = MEASURES.map(({ code }) => [code, figureIn(figures, code)] as const);
  return Object.fromEntries(measures.filter(([, value]) => value.state !== 'missing'));
}

/**
 * What an evaluation weighs: its adjusted budget; where that is unknown the original budget, and else what it spent. A report
 * without forms states nothing but its final accounts, and must not drop out of a weighted mean for it.
 */
export const weightOf = (figures: FigureTable): Money | null =>
  amountOf(figureIn(figures, 'budget.adjusted')) ??
  amountOf(figureIn(figures, 'budget.original')) ??
  amountOf(figureIn(figures, 'budget.outturn')) ??
  amountOf(figureIn(figures, 'expenditure.total'));

/** Points of an evaluation's indicators: by the library's code, and those without one together. */
export function indicatorSums(figures: FigureTable): Pick<EvaluationFact, 'indicators' | 'ownIndicators'> {
  const indicators: Record<string, IndicatorScore> = {};
  const own: OwnIndicatorSum[] = [];
  for (const row of rowsOf(figures, 'indicators')) {
    const field = (name: string) => figureIn(figures, rowFigure('indicators', row, name));
    const score = indicatorScoreOf(field('score'), field('weight'));
    const code = textOf(field('library'));
    if (code === null) own.push({ ...indicatorSumOf(score), departments: 0 });
    else indicators[code] = indicators[code] ? sameIndicator(indicators[code], score) : score;
  }
  return {
    indicators,
    ownIndicators: own.length === 0 ? NO_OWN_INDICATORS : { ...addOwnIndicators(own), departments: 1 },
  };
}

const unmapped = new WeakMap<FigureCatalogue, readonly string[]>();

/** Figures that roll up and that a template does not ask for. Templates map by the figure's code, never by its label. */
export function unmappedIn(template: FigureCatalogue): readonly string[] {
  const known =
    unmapped.get(template) ??
    MEASURES.filter(({ code }) => definitionOf(template, code) === undefined).map(({ code }) => code);
  unmapped.set(template, known);
  return known;
}
