import { type Bilingual, said } from '../language/index.ts';
import { FIGURE_LABELS, type NamedFigure, RATIO_LABELS } from '../names/index.ts';
import { RATIOS, type RatioName } from '../rollup/index.ts';
import type { Comparable, ComparableGroup, Direction, Source } from './comparable.ts';

const money = (code: NamedFigure, direction: Direction = 'neutral'): Comparable => ({
  code,
  label: FIGURE_LABELS[code],
  kind: 'money',
  direction,
  source: { from: 'figure', code },
});

const people = (code: NamedFigure): Comparable => ({
  ...money(code),
  kind: 'count',
});

const ratio = (name: RatioName, direction: Direction): Comparable => ({
  code: `ratio.${name}`,
  label: RATIO_LABELS[name],
  kind: 'percent',
  direction,
  source: { from: 'ratio', name, ...RATIOS[name] },
});

const score = (of: Extract<Source, { from: 'score' }>['of'], direction: Direction, label: Bilingual): Comparable => ({
  code: `score.${of}`,
  label,
  kind: 'score',
  direction,
  source: { from: 'score', of },
});

const process = (of: Extract<Source, { from: 'process' }>['of'], label: Bilingual): Comparable => ({
  code: `process.${of}`,
  label,
  kind: 'times',
  direction: 'lower',
  source: { from: 'process', of },
});

/**
 * What can be compared, as it is offered. A direction is given only where the trade has one: indicators say that execution
 * should be high and carry-over low (财预〔2013〕53号), but nobody is better for spending more on a project.
 */
export const COMPARABLE_GROUPS: readonly ComparableGroup[] = [
  {
    code: 'scores',
    label: said('得分与办理', 'Scores and handling'),
    measures: [
      score('self', 'higher', said('自评得分', 'Self score')),
      score('review', 'higher', said('复核得分', 'Review score')),
      score(
        'result',
        'higher',
        said('最终得分（有复核的按复核）', 'Resulting score (of the review where there was one)'),
      ),
      score('difference', 'lower', said('自评高出复核的分数', 'Self score above the review')),
      process('returns', said('退回次数', 'Returns')),
      process('problems', said('校验发现的问题数', 'Findings of the checks')),
    ],
  },
  {
    code: 'ratios',
    label: said('比率', 'Ratios'),
    measures: [
      ratio('execution', 'higher'),
      ratio('realisation', 'higher'),
      ratio('adjustment', 'neutral'),
      ratio('carryOver', 'lower'),
      ratio('routineWithinBudget', 'lower'),
      ratio('threePublicsWithinBudget', 'lower'),
      ratio('threePublicsOnPrevious', 'lower'),
      ratio('procurement', 'higher'),
      ratio('staffControl', 'lower'),
    ],
  },
  {
    code: 'budget',
    label: said('预算与收支', 'Budget, income and expenditure'),
    measures: [
      money('budget.original'),
      money('budget.adjusted'),
      money('budget.outturn'),
      money('income.total'),
      money('expenditure.total'),
      money('expenditure.total.previous'),
      money('expenditure.basic'),
      money('expenditure.basic.personnel'),
      money('expenditure.basic.routine'),
      money('expenditure.basic.routine.budget'),
      money('expenditure.project'),
      money('project.received'),
      money('carryOver.in'),
      money('carryOver.out', 'lower'),
    ],
  },
  {
    code: 'funds',
    label: said('资金来源', 'Funds'),
    measures: [
      money('fund.generalPublic'),
      money('fund.government'),
      money('fund.stateCapital'),
      money('fund.socialInsurance'),
      money('fund.specialAccount'),
      money('fund.other'),
    ],
  },
  {
    code: 'threePublics',
    label: said('“三公”经费与采购', 'Three publics and procurement'),
    measures: [
      money('threePublics.total', 'lower'),
      money('threePublics.total.budget'),
      money('threePublics.total.previous'),
      money('threePublics.vehicles', 'lower'),
      money('threePublics.reception', 'lower'),
      money('threePublics.overseas', 'lower'),
      money('procurement.total'),
      money('procurement.total.budget'),
    ],
  },
  {
    code: 'staff',
    label: said('供养人员', 'Publicly paid staff'),
    measures: [people('staff.quota'), people('staff.actual')],
  },
];

/** Everything that can be compared, by code. */
export const COMPARABLES: ReadonlyMap<string, Comparable> = new Map(
  COMPARABLE_GROUPS.flatMap(({ measures }) => measures.map((measure) => [measure.code, measure])),
);
