import { absolute } from '../../money/index.ts';
import { summaryOf } from '../../rollup/index.ts';
import { threePublicsCompared } from '../summary/compared.ts';
import { CONTROL_RATES } from '../summary/names.ts';
import type { SummaryData } from '../summary/summary-data.ts';
import { percentOfRatio, ratioOf } from '../summary/year.ts';
import { countFigure, moneyFigure, percentFigure, type SummaryFigure, sumFigure } from './summary-figure.ts';

/** 三公经费, control rates and staff. */
export function keyFigures(data: SummaryData): readonly SummaryFigure[] {
  const { threePublics, staff } = summaryOf(data.thisYear);
  const compared = threePublicsCompared(data);
  const withinBudget = ratioOf(data.thisYear, 'threePublicsWithinBudget');
  const control = ratioOf(data.thisYear, 'staffControl');
  return [
    ...sumFigure('threePublics.total', ['“三公”经费决算数', 'Three publics'], threePublics.total),
    ...sumFigure('threePublics.budget', ['“三公”经费预算数', 'Three publics, budget'], threePublics.budget),
    ...sumFigure('threePublics.vehicles', ['公务用车购置和维护费', 'Vehicles'], threePublics.vehicles),
    ...sumFigure('threePublics.reception', ['公务接待费', 'Receptions'], threePublics.reception),
    ...sumFigure('threePublics.overseas', ['因公出国（境）费', 'Journeys abroad'], threePublics.overseas),
    ...percentFigure(
      'threePublics.withinBudget',
      ['“三公”经费控制率', 'In percent of budget'],
      percentOfRatio(withinBudget),
    ),
    ...countFigure('threePublics.withinBudgetKnown', ['计算控制率的部门（单位）', 'In that rate'], withinBudget.known),
    ...(compared === null
      ? []
      : [
          ...countFigure(
            'threePublics.compared.units',
            ['两年均有数据的部门（单位）', 'Known in both years'],
            compared.units,
          ),
          ...moneyFigure('threePublics.compared.now', ['可比“三公”经费', 'Comparable'], compared.now),
          ...moneyFigure(
            'threePublics.compared.before',
            ['可比上年“三公”经费', 'Comparable, last year'],
            compared.before,
          ),
          ...moneyFigure('threePublics.compared.change', ['“三公”经费变动额', 'Change'], absolute(compared.change)),
          ...percentFigure(
            'threePublics.compared.changePercent',
            ['“三公”经费变动幅度', 'Change in percent'],
            compared.percent,
          ),
        ]),
    ...CONTROL_RATES.flatMap(({ ratio, name }) =>
      percentFigure(`rate.${ratio}`, [name, ratio], percentOfRatio(ratioOf(data.thisYear, ratio))),
    ),
    ...(staff.quota.known > 0 ? countFigure('staff.quota', ['编制数', 'Posts'], staff.quota.number, '人') : []),
    ...(staff.actual.known > 0
      ? countFigure('staff.actual', ['在职人数', 'People in post'], staff.actual.number, '人')
      : []),
    ...percentFigure('staff.controlRate', ['在职人员控制率', 'In percent of posts'], percentOfRatio(control)),
    ...countFigure(
      'staff.overQuota',
      ['超编部门（单位）', 'With more people than posts'],
      data.thisYear.official.overQuota,
    ),
  ];
}
