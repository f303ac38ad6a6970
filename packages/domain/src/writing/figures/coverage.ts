import { percentOf } from '../../money/index.ts';
import { summaryOf } from '../../rollup/index.ts';
import type { SummaryData } from '../summary/summary-data.ts';
import { dueOf } from '../summary/year.ts';
import { codePart, countFigure, percentFigure, type SummaryFigure } from './summary-figure.ts';

/** Who reported, in all and by kind of department or region. */
export function coverageFigures(data: SummaryData): readonly SummaryFigure[] {
  const { coverage } = summaryOf(data.thisYear);
  const { obliged, exempted, submitted, onTime, late, missing, returned, accepted, returns } = coverage;
  const due = dueOf(data.thisYear);
  return [
    ...countFigure('coverage.obliged', ['应报部门（单位）', 'Departments of the cycle'], obliged),
    ...countFigure('coverage.exempted', ['免报部门（单位）', 'Exempted'], exempted),
    ...countFigure('coverage.due', ['应报且未免报的部门（单位）', 'That owe a report'], due),
    ...countFigure('coverage.submitted', ['已报部门（单位）', 'Handed in'], submitted),
    ...countFigure('coverage.onTime', ['按时报送的部门（单位）', 'On time'], onTime),
    ...countFigure('coverage.late', ['迟报部门（单位）', 'Late'], late),
    ...countFigure('coverage.missing', ['未报部门（单位）', 'Missing'], missing),
    ...countFigure(
      'coverage.returned',
      ['退回后未重新报送的部门（单位）', 'Returned and not handed in again'],
      returned,
    ),
    ...countFigure('coverage.returns', ['退回次数', 'Returns in all'], returns, '次'),
    ...countFigure('coverage.accepted', ['审核通过的部门（单位）', 'Accepted'], accepted),
    ...countFigure('coverage.inReview', ['已报未通过的部门（单位）', 'Handed in, not accepted'], submitted - accepted),
    ...percentFigure(
      'coverage.rateByCount',
      ['报送率（按单位数）', 'Coverage by number'],
      percentOf(String(submitted), String(due), 6),
    ),
    ...percentFigure('coverage.rateByMoney', ['报送率（按资金量）', 'Coverage by money'], coverage.rateByMoney),
    ...countFigure(
      'coverage.moneyUnknown',
      ['资金量未知的部门（单位）', 'Whose money is unknown'],
      coverage.moneyUnknown,
    ),
    ...data.byCategory.flatMap(({ key, name, aggregate }) =>
      countFigure(
        `${codePart('category.c', key)}.missing`,
        [`${name}未报部门（单位）`, `Missing, ${name}`],
        aggregate.coverage.missing,
      ),
    ),
    ...data.byRegion.flatMap(({ key, name, aggregate }) =>
      countFigure(
        `${codePart('region.r', key)}.missing`,
        [`${name}未报部门（单位）`, `Missing, ${name}`],
        aggregate.coverage.missing,
      ),
    ),
  ];
}
