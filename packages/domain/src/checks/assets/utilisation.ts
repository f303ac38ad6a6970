import { numberOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import { add, compare, compareDecimals, isZero, money } from '../../money/index.ts';
import { rateRecomputes } from '../arithmetic/rate-rule.ts';
import type { Check, CheckInput, FindingDraft } from '../check.ts';
import { inWan, same, shownAmount, shownNumber } from '../figure-words.ts';
import { effectiveFigure, lookInto } from '../known-figures.ts';

const [TOTAL, IN_USE, RATE] = ['assets.total', 'assets.inUse', 'assets.utilisationRate'] as const;

export const assetUtilisation: Check = {
  code: 'AST-01',
  title: said('在用固定资产不大于总额，利用率可复算', 'Assets in use are within all assets, and the rate recomputes'),
  explanation: said(
    '固定资产利用率等于在用固定资产除以固定资产总额，在用数不大于总额，利用率不大于 100%。',
    'The rate is assets in use over all fixed assets: no more can be in use than there are, and the rate is no more than 100%.',
  ),
  source: '部门整体支出绩效评价共性指标体系',
  severity: 'block',
  needs: [TOTAL, IN_USE, RATE],
  check(input) {
    const record = lookInto(input);
    const [total, inUse] = [record.amount(TOTAL), record.amount(IN_USE)];
    if (record.lacks.length > 0) return overRate(input) ?? { lacks: record.lacks };
    if (compare(inUse, add(total, money(input.template.checks.tolerances.amount))) > 0) {
      return {
        findings: [
          {
            message: said(
              `在用固定资产 ${inWan(inUse)} 万元，大于固定资产总额 ${inWan(total)} 万元。`,
              `Assets in use of ${inWan(inUse)} 万元 are more than all fixed assets of ${inWan(total)} 万元.`,
            ),
            expected: same(`≤ ${inWan(total)} 万元`),
            found: shownAmount(inUse),
            where: { figure: IN_USE },
            remedy: said(
              '对照固定资产台账核对两数，均按账面原值填写。',
              'Compare both with the register of fixed assets; both are at book value.',
            ),
          },
        ],
      };
    }
    const stated = numberOf(effectiveFigure(input, RATE));
    if (stated === null) return isZero(total) ? { findings: [] } : { lacks: [RATE] };
    const [part, whole] = [
      { code: IN_USE, value: inUse, shown: inWan(inUse) },
      { code: TOTAL, value: total, shown: inWan(total) },
    ];
    return { findings: rateRecomputes(input, { code: RATE, stated, part, whole }) };
  },
};

/** A rate above all of it is wrong whatever the amounts. */
function overRate(input: CheckInput): { readonly findings: readonly FindingDraft[] } | null {
  const rate = numberOf(effectiveFigure(input, RATE));
  if (rate === null || compareDecimals(rate, '100') <= 0) return null;
  return {
    findings: [
      {
        message: said(`固定资产利用率 ${rate}%，大于 100%。`, `A utilisation rate of ${rate}% is more than 100%.`),
        expected: same('≤ 100%'),
        found: shownNumber(rate, '%'),
        where: { figure: RATE },
        remedy: said(
          '填写固定资产总额和在用固定资产，由系统计算利用率。',
          'Enter all fixed assets and those in use; the rate follows from them.',
        ),
      },
    ],
  };
}
