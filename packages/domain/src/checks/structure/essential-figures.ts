import { partsOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import type { Check } from '../check.ts';
import { emptyCells } from '../forms/mandatory-cells.ts';
import { notGiven } from '../forms/not-given.ts';
import { effectiveFigure } from '../known-figures.ts';

/**
 * A masked figure (`*`) is not missing and not zero, but it is no value either: where the template calls the figure
 * essential, the real number has to be in the record before the report is submitted. Masked figures that are not
 * essential, and `*` in the running text, are NUM-03's to report.
 */
export const essentialFigures: Check = {
  code: 'STR-05',
  title: said('必填数据齐全', 'Essential figures are there'),
  explanation: said(
    '模板规定的必填数据、每个指标的指标值、分值、实际完成值和得分、每个项目的金额不得空缺，也不得仍为脱敏符号“*”；没有发生的填 0，不涉及的登记为不适用。',
    'No essential figure, no indicator’s target, weight, actual value and score and no project’s amounts may be empty or still masked by “*”; what did not occur is 0, what does not concern the department is not applicable.',
  ),
  source: '附件1至附件3；公开报告常见错误',
  severity: 'block',
  needs: ['figures'],
  check(input) {
    const essential = input.template.figures.filter((figure) => figure.essential);
    const unknown = essential
      .map(({ code, derivation }) => ({ code, derivation, state: effectiveFigure(input, code).state }))
      .filter(({ state }) => state === 'missing' || state === 'masked')
      // What follows from figures that are themselves asked for is not asked for as well.
      .filter(({ derivation, state }, _, all) => {
        const parts = derivation ? partsOf(derivation) : [];
        return state === 'masked' || !all.some(({ code }) => parts.includes(code));
      });
    return {
      findings: [...unknown.map(({ code, state }) => notGiven(input, code, state === 'masked')), ...emptyCells(input)],
    };
  },
};
