import { said } from '../../language/index.ts';
import { add, agree, money } from '../../money/index.ts';
import type { CheckInput, CheckOutcome } from '../check.ts';
import { inWan, listed, nameOf, shownAmount } from '../figure-words.ts';
import { lookInto } from '../known-figures.ts';

/**
 * Whether a total is the sum of its parts, within the template's tolerance between figures:
 * `基本支出应等于人员经费与日常公用经费之和：702.55 + 121.62 = 824.17 万元，填报 824.71 万元`.
 */
export function totalIsSum(input: CheckInput, total: string, parts: readonly string[]): CheckOutcome {
  const record = lookInto(input);
  const stated = record.amount(total);
  const amounts = parts.map((part) => record.amount(part));
  return record.conclude(() => {
    const sum = add(...amounts);
    if (agree(stated, sum, money(input.template.checks.tolerances.amount))) return [];
    const name = nameOf(input, total);
    const names = listed(parts.map((part) => nameOf(input, part)));
    const working = `${amounts.map(inWan).join(' + ')} = ${inWan(sum)} 万元`;
    return [
      {
        message: said(
          `${name.zh}应等于${names.zh}之和：${working}，填报 ${inWan(stated)} 万元。`,
          `${name.en} should be the sum of ${names.en}: ${working}; ${inWan(stated)} 万元 is stated.`,
        ),
        expected: shownAmount(sum),
        found: shownAmount(stated),
        where: { figure: total },
        remedy: said(
          `对照部门决算核对${name.zh}及其各项；各项无误的，将${name.zh}改为 ${inWan(sum)} 万元。`,
          `Compare ${name.en} and its parts with the final accounts; where the parts are right, change the total to ${inWan(sum)} 万元.`,
        ),
        fix: { figure: total, amount: sum },
      },
    ];
  });
}
