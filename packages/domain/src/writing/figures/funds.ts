import type { Bilingual } from '../../language/index.ts';
import { absolute, add, isNegative, isZero, type Money, percentOf } from '../../money/index.ts';
import { FIGURE_LABELS, figureLabel, RATIO_LABELS } from '../../names/index.ts';
import { type MoneySum, summaryOf } from '../../rollup/index.ts';
import { outturnCompared } from '../summary/compared.ts';
import type { SummaryData } from '../summary/summary-data.ts';
import { percentOfRatio, ratioOf } from '../summary/year.ts';
import { countFigure, moneyFigure, nameOf, percentFigure, type SummaryFigure, sumFigure } from './summary-figure.ts';

/** Money and execution of accepted evaluations; what changed on last year, over the departments that know both years. */
export function fundsFigures(data: SummaryData): readonly SummaryFigure[] {
  const { funds } = summaryOf(data.thisYear);
  const execution = ratioOf(data.thisYear, 'execution');
  const compared = outturnCompared(data);
  return [
    ...sumFigure('funds.originalBudget', ['年初预算数合计', 'Original budget'], funds.originalBudget),
    ...sumFigure('funds.adjustedBudget', ['全年预算数合计', 'Adjusted budget'], funds.adjustedBudget),
    ...sumFigure('funds.outturn', ['全年执行数合计', 'Outturn'], funds.outturn),
    ...percentFigure('funds.executionRate', nameOf(RATIO_LABELS.execution), percentOfRatio(execution)),
    ...countFigure('funds.executionKnown', ['计算执行率的部门（单位）', 'Departments in the rate'], execution.known),
    ...partFigures(funds.byFund.map(({ code, outturn }) => ({ code, sum: outturn, name: figureLabel(code) }))),
    ...partFigures([
      { code: 'funds.basic', sum: funds.basic, name: FIGURE_LABELS['expenditure.basic'] },
      { code: 'funds.project', sum: funds.project, name: FIGURE_LABELS['expenditure.project'] },
    ]),
    ...(compared === null
      ? []
      : [
          ...countFigure(
            'funds.compared.units',
            ['两年均有数据的部门（单位）', 'Outturn known in both years'],
            compared.units,
          ),
          ...moneyFigure('funds.compared.now', ['可比全年执行数', 'Outturn, comparable'], compared.now),
          ...moneyFigure(
            'funds.compared.before',
            ['可比上年执行数', "Last year's outturn, comparable"],
            compared.before,
          ),
          ...moneyFigure('funds.compared.change', ['可比执行数变动额', 'Change of outturn'], absolute(compared.change)),
          ...percentFigure(
            'funds.compared.changePercent',
            ['可比执行数变动幅度', 'Change of outturn in percent'],
            compared.percent,
          ),
        ]),
  ];
}

interface Part {
  readonly code: string;
  readonly name: Bilingual;
  readonly sum: MoneySum;
}

/** Each part's amount, and its share of all that are known: none where one is below zero or nothing was spent. */
function partFigures(parts: readonly Part[]): readonly SummaryFigure[] {
  const known = parts.filter(({ sum }) => sum.known > 0).map(({ sum }): Money => sum.amount);
  const whole = add(...known);
  const shared = !isZero(whole) && !known.some(isNegative);
  return parts.flatMap(({ code, name, sum }) => [
    ...sumFigure(code, nameOf(name), sum),
    ...percentFigure(
      `${code}.share`,
      [`${name.zh}占比`, `Share of ${name.en}`],
      shared && sum.known > 0 ? percentOf(sum.amount, whole, 6) : null,
    ),
  ]);
}
