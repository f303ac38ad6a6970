import { amountOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import { compare, isZero, type Money } from '../../money/index.ts';
import { rateRecomputes } from '../arithmetic/rate-rule.ts';
import type { Check, CheckInput } from '../check.ts';
import { inWan, same, shownAmount } from '../figure-words.ts';
import { effectiveFigure, lookInto } from '../known-figures.ts';

const [RATE, ACTUAL] = ['procurement.executionRate', 'procurement.total'] as const;
const [BUDGET, ADJUSTED] = ['procurement.total.budget', 'procurement.total.adjusted'] as const;

export const procurementRate: Check = {
  code: 'PRC-01',
  title: said(
    '政府采购执行率可复算，无预算采购有说明',
    'The procurement rate recomputes; unbudgeted purchases are explained',
  ),
  explanation: said(
    '政府采购执行率等于实际采购金额除以采购预算；采购预算为 0 而有实际采购的，应说明原因，年中已追加采购预算的除外。',
    'The rate is procurement over its budget; purchases without a budget are explained, unless it was added in the year.',
  ),
  source: '部门整体支出绩效评价指标表',
  severity: 'explain',
  needs: [RATE, ACTUAL, BUDGET, ADJUSTED],
  check(input) {
    const record = lookInto(input);
    const [actual, budget] = [record.amount(ACTUAL), record.amount(BUDGET)];
    if (record.lacks.length > 0) return record.conclude(() => []);
    if (isZero(budget)) {
      if (isZero(actual) || isBudgetedLater(input, actual)) return { findings: [] };
      return {
        findings: [
          {
            message: said(
              `采购预算为 0，实际采购 ${inWan(actual)} 万元，未说明原因。`,
              `Nothing was budgeted for procurement, ${inWan(actual)} 万元 was spent, and no reason is given.`,
            ),
            expected: same('0.00 万元'),
            found: shownAmount(actual),
            where: { figure: ACTUAL },
            remedy: said(
              '核对采购预算；确属无预算采购的，说明追加预算的依据。',
              'Check the budget; where there was none, say on what grounds it was added.',
            ),
          },
        ],
      };
    }
    const stated = record.number(RATE);
    return record.conclude(() =>
      rateRecomputes(input, {
        code: RATE,
        stated,
        part: { code: ACTUAL, value: actual, shown: inWan(actual) },
        whole: { code: BUDGET, value: budget, shown: inWan(budget) },
      }),
    );
  },
};

/** Whether a budget added in the year covers it. */
function isBudgetedLater(input: CheckInput, actual: Money): boolean {
  const adjusted = amountOf(effectiveFigure(input, ADJUSTED));
  return adjusted !== null && compare(actual, adjusted) <= 0;
}
