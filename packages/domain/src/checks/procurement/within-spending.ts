import { said } from '../../language/index.ts';
import { add, compare, money } from '../../money/index.ts';
import type { Check } from '../check.ts';
import { inWan, same, shownAmount } from '../figure-words.ts';
import { lookInto } from '../known-figures.ts';

export const procurementWithinSpending: Check = {
  code: 'PRC-02',
  title: said('政府采购不大于公用经费与项目支出', 'Procurement is within routine and project expenditure'),
  explanation: said(
    '政府采购资金只能来自日常公用经费和项目支出，采购金额不应大于两者之和。',
    'Procurement is paid from routine costs and projects, so it cannot be more than both.',
  ),
  source: '政府采购信息统计报表口径',
  severity: 'explain',
  needs: ['procurement.total', 'expenditure.basic.routine', 'expenditure.project'],
  check(input) {
    const record = lookInto(input);
    const procurement = record.amount('procurement.total');
    const spending = add(record.amount('expenditure.basic.routine'), record.amount('expenditure.project'));
    return record.conclude(() => {
      if (compare(procurement, add(spending, money(input.template.checks.tolerances.amount))) <= 0) return [];
      return [
        {
          message: said(
            `政府采购金额 ${inWan(procurement)} 万元，大于日常公用经费与项目支出之和 ${inWan(spending)} 万元。`,
            `Procurement of ${inWan(procurement)} 万元 is more than routine and project expenditure of ${inWan(spending)} 万元 together.`,
          ),
          expected: same(`≤ ${inWan(spending)} 万元`),
          found: shownAmount(procurement),
          where: { figure: 'procurement.total' },
          remedy: said(
            '核对采购口径：填本年实际支付的采购金额，不是中标金额或跨年合同总额。',
            'Check what was counted: payments of the year, not bids won or contracts over several years.',
          ),
        },
      ];
    });
  },
};
