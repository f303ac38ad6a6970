import { absolute } from '../../money/index.ts';
import { FIGURE_LABELS, RATIO_LABELS } from '../../names/index.ts';
import { summaryOf } from '../../rollup/index.ts';
import { threePublicsCompared } from '../summary/compared.ts';
import { CONTROL_RATES } from '../summary/names.ts';
import type { SummaryData } from '../summary/summary-data.ts';
import { percentOfRatio, ratioOf } from '../summary/year.ts';
import { countFigure, moneyFigure, nameOf, percentFigure, type SummaryFigure, sumFigure } from './summary-figure.ts';

/** “三公”经费, control rates and staff. */
export function keyFigures(data: SummaryData): readonly SummaryFigure[] {
  const { threePublics, staff } = summaryOf(data.thisYear);
  const compared = threePublicsCompared(data);
  const withinBudget = ratioOf(data.thisYear, 'threePublicsWithinBudget');
  const control = ratioOf(data.thisYear, 'staffControl');
  return [
    ...sumFigure('threePublics.total', ['“三公”经费决算数', 'Three publics'], threePublics.total),
    ...sumFigure('threePublics.budget', ['“三公”经费预算数', 'Three publics, budget'], threePublics.budget),
    ...sumFigure('threePublics.vehicles', nameOf(FIGURE_LABELS['threePublics.vehicles']), threePublics.vehicles),
    ...sumFigure('threePublics.reception', nameOf(FIGURE_LABELS['threePublics.reception']), threePublics.reception),
    ...sumFigure('threePublics.overseas', nameOf(FIGURE_LABELS['threePublics.overseas']), threePublics.overseas),
    ...percentFigure(
      'threePublics.withinBudget',
      nameOf(RATIO_LABELS.threePublicsWithinBudget),
      percentOfRatio(withinBudget),
    ),
    ...countFigure(
      'threePublics.withinBudgetKnown',
      ['计算控制率的部门（单位）', 'Departments in the three publics against budget'],
      withinBudget.known,
    ),
    ...(compared === null
      ? []
      : [
          ...countFigure(
            'threePublics.compared.units',
            ['两年均有数据的部门（单位）', 'Known in both years'],
            compared.units,
          ),
          ...moneyFigure('threePublics.compared.now', ['可比“三公”经费', 'Three publics, comparable'], compared.now),
          ...moneyFigure(
            'threePublics.compared.before',
            ['可比上年“三公”经费', "Last year's three publics, comparable"],
            compared.before,
          ),
          ...moneyFigure(
            'threePublics.compared.change',
            ['“三公”经费变动额', 'Change of the three publics'],
            absolute(compared.change),
          ),
          ...percentFigure(
            'threePublics.compared.changePercent',
            ['“三公”经费变动幅度', 'Change of the three publics in percent'],
            compared.percent,
          ),
        ]),
    ...CONTROL_RATES.flatMap((ratio) =>
      percentFigure(`rate.${ratio}`, nameOf(RATIO_LABELS[ratio]), percentOfRatio(ratioOf(data.thisYear, ratio))),
    ),
    ...(staff.quota.known > 0
      ? countFigure('staff.quota', nameOf(FIGURE_LABELS['staff.quota']), staff.quota.number, '人')
      : []),
    ...(staff.actual.known > 0
      ? countFigure('staff.actual', nameOf(FIGURE_LABELS['staff.actual']), staff.actual.number, '人')
      : []),
    ...percentFigure('staff.controlRate', nameOf(RATIO_LABELS.staffControl), percentOfRatio(control)),
    ...countFigure(
      'staff.overQuota',
      ['超编部门（单位）', 'With more people than posts'],
      data.thisYear.official.overQuota,
    ),
  ];
}
