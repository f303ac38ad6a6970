import { amountOf, type FigureDefinition, figureIn, numberOf } from '../../figures/index.ts';
import { type Bilingual, said } from '../../language/index.ts';
import { add, addDecimals, agree, decimalsAgree, money } from '../../money/index.ts';
import type { Check, CheckInput, FindingDraft } from '../check.ts';
import { shownAmount, shownNumber } from '../figure-words.ts';
import { effectiveFigure } from '../known-figures.ts';

export const sumOfSubordinates: Check = {
  code: 'AGG-01',
  title: said('部门汇总等于本级与二级单位之和', 'A department is its own office and its subordinate units together'),
  explanation: said(
    '主管部门的金额、人数等可加数，应等于本级与各二级单位已审核数之和；比率不相加。部门内部往来需要抵销的，在说明中写明。',
    'Amounts and headcounts of a supervising department are those of its own office and its units added up; ratios are not added. What cancels out within the department is said with the explanation.',
  ),
  source: '湖北省项目支出绩效自评表评分说明；本系统设定',
  severity: 'block',
  needs: ['subordinates', 'figures'],
  check(input) {
    const { subordinates } = input;
    if (!subordinates) return { lacks: ['subordinates'] };
    if (subordinates.length === 0) return { findings: [] };
    const compared = input.template.figures.filter(isAdditive).map((figure) => compare(input, figure, subordinates));
    const judged = compared.filter((outcome) => outcome !== null);
    return judged.length > 0 ? { findings: judged.flat() } : { lacks: ['subordinates'] };
  },
};

const isAdditive = ({ kind }: FigureDefinition): boolean => kind === 'money' || kind === 'count';

/** Nothing to compare (null) where the department, or one of its units, does not know the figure. */
function compare(
  input: CheckInput,
  { code, kind, label, unit }: FigureDefinition,
  units: NonNullable<CheckInput['subordinates']>,
): readonly FindingDraft[] | null {
  const whole = effectiveFigure(input, code);
  const parts = units.map(({ figures }) => figureIn(figures, code));
  const known = parts.filter(({ state }) => state !== 'notApplicable');
  if (kind === 'money') {
    const [total, amounts] = [amountOf(whole), known.flatMap((part) => amountOf(part) ?? [])];
    if (total === null || amounts.length < known.length) return null;
    const sum = add(...amounts);
    if (agree(total, sum, money(input.template.checks.tolerances.amount))) return [];
    return [differing(code, label, units.length, shownAmount(total), shownAmount(sum), { figure: code, amount: sum })];
  }
  const [total, numbers] = [numberOf(whole), known.flatMap((part) => numberOf(part) ?? [])];
  if (total === null || numbers.length < known.length) return null;
  const sum = addDecimals(...numbers);
  if (decimalsAgree(total, sum, '0')) return [];
  return [
    differing(code, label, units.length, shownNumber(total, unit), shownNumber(sum, unit), {
      figure: code,
      number: sum,
    }),
  ];
}

const differing = (
  figure: string,
  label: Bilingual,
  units: number,
  found: Bilingual,
  expected: Bilingual,
  fix: NonNullable<FindingDraft['fix']>,
): FindingDraft => ({
  message: said(
    `${label.zh}汇总为 ${found.zh}，本级与二级单位共 ${units} 家合计 ${expected.zh}。`,
    `${label.en} is ${found.en} for the department; its ${units} units make ${expected.en}.`,
  ),
  expected,
  found,
  where: { figure },
  remedy: said('核对各单位数据；有内部抵销的，写明抵销数。', 'Check the units; where something cancels out, say what.'),
  fix,
});
