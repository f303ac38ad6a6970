import { amountOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import { compareDecimals, type Decimal, isZero, percentOf, subtractDecimals } from '../../money/index.ts';
import { inColumn } from '../../templates/index.ts';
import type { Check, CheckInput, FindingDraft } from '../check.ts';
import { effectiveFigure } from '../known-figures.ts';
import { onCell } from './each-indicator.ts';
import { type IndicatorRow, indicatorRowsOf, ofIndicators, titleOf } from './indicator-rows.ts';
import { lastYearsIndicator } from './last-year.ts';
import { isQuantitative, numberIn, shownMeasure } from './measures.ts';

/** Percent of last year's actual by which a target may fall short before it counts as easy. Our decision. */
const SLACK = '20';
const BUDGET = 'expenditure.total';
/** Rates of execution, of which the template says what is low. */
const EXECUTION = /(?:预算|资金|支出)(?:完成|执行|实现)率$/;

export const easyTargets: Check = {
  code: 'IND-08',
  title: said('指标值不明显偏低', 'Targets are not easy ones'),
  explanation: said(
    '指标值比上年实际完成值差 20% 以上的，预算增加而数量指标仍低于上年实际的，或预算执行率类指标值低于 90%（以模板为准）的，指标值可能偏低，应说明理由。',
    'A target more than 20% worse than last year’s actual value, a count that is any less while the budget grew, or an execution rate aimed below 90% (or as the template says) may be an easy one and is to be explained.',
  ),
  source: '部门整体绩效自评表（重庆）',
  severity: 'explain',
  needs: [
    'lastYear',
    inColumn(BUDGET, 'budget'),
    inColumn(BUDGET, 'previousBudget'),
    ...ofIndicators('sign', 'target', 'adjustedTarget', 'unit', 'level1', 'level2'),
  ],
  check(input) {
    const rows = indicatorRowsOf(input);
    if (rows.length === 0) return { lacks: ['indicators'] };
    const growth = budgetGrowth(input);
    const findings = rows
      .filter(isQuantitative)
      .flatMap((row) => aimedLow(input, row) ?? worse(input, row, growth) ?? []);
    return findings.length === 0 && !input.lastYear ? { lacks: ['lastYear'] } : { findings };
  },
};

function aimedLow({ template }: CheckInput, row: IndicatorRow): FindingDraft | null {
  const target = numberIn(row.target);
  const low = template.scoring.execution.reasonBelow;
  if (target === null || row.unit !== '%' || row.sign === 'atMost' || !EXECUTION.test(row.name ?? '')) return null;
  if (compareDecimals(target, low) >= 0) return null;
  const title = titleOf(row);
  return onCell(row, 'target', {
    message: said(
      `${title.zh}的指标值只有 ${target}%，低于 ${low}%，目标偏低。`,
      `${title.en} aims at only ${target}%, below ${low}%: an easy target.`,
    ),
    expected: said(`不低于 ${low}%`, `${low}% or more`),
    found: said(`${target}%`, `${target}%`),
    remedy: said('说明指标值的确定依据。', 'Say on what the target is based.'),
  });
}

function worse(input: CheckInput, row: IndicatorRow, growth: Decimal | null): FindingDraft | null {
  const [target, before] = [numberIn(row.target), numberIn(lastYearsIndicator(input, row)?.actual ?? null)];
  if (target === null || before === null || row.target === null || compareDecimals(before, '0') <= 0) return null;
  const shortfall = row.sign === 'atMost' ? subtractDecimals(target, before) : subtractDecimals(before, target);
  const percent = percentOf(shortfall, before);
  // More money buys more of what is counted; a rate has its ceiling, and a limit is kept, not lowered every year.
  const hasGrown = row.level2 === 'quantity' && growth !== null && compareDecimals(growth, '0') > 0;
  if (percent === null || compareDecimals(percent, hasGrown ? '0' : SLACK) <= 0) return null;
  const title = titleOf(row);
  const [wanted, was] = [shownMeasure(row.target, row.unit), shownMeasure({ number: before }, row.unit)];
  return onCell(row, 'target', {
    message: said(
      `${title.zh}的指标值为 ${wanted}，上年实际完成 ${was}，差 ${percent}%${hasGrown ? `，而预算比上年增加 ${growth}%` : ''}，目标偏低。`,
      `${title.en} aims at ${wanted}, ${percent}% worse than last year’s actual ${was}${hasGrown ? `, though the budget grew by ${growth}%` : ''}.`,
    ),
    expected: said(`不差于上年实际 ${was}`, `no worse than last year’s ${was}`),
    found: said(wanted, wanted),
    remedy: said('说明指标值低于上年实际的原因。', 'Say why less is aimed at than was reached last year.'),
  });
}

/** Percent by which this year's original budget exceeds last year's; null where either is unknown. */
function budgetGrowth(input: CheckInput): Decimal | null {
  const now = amountOf(effectiveFigure(input, inColumn(BUDGET, 'budget')));
  const before =
    amountOf(effectiveFigure(input, inColumn(BUDGET, 'previousBudget'))) ??
    amountOf(input.lastYear?.figures.get(inColumn(BUDGET, 'budget')));
  return now === null || before === null || isZero(before) ? null : percentOf(subtractDecimals(now, before), before);
}
