import { partsOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import type { Check } from '../check.ts';
import { nameOf, same } from '../figure-words.ts';
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
    '模板规定的必填数据不得空缺，也不得仍为脱敏符号“*”；没有发生的填 0，不涉及的登记为不适用。',
    'No essential figure may be empty or still masked by “*”; what did not occur is 0, what does not concern the department is not applicable.',
  ),
  source: '附件1 部门整体支出绩效评价基础数据表',
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
      findings: unknown.map(({ code, state }) => {
        const name = nameOf(input, code);
        const message =
          state === 'masked'
            ? said(
                `${name.zh}仍为脱敏符号“*”，未填实际数。`,
                `${name.en} is still masked by “*”; its value is not given.`,
              )
            : said(`${name.zh}未填报。`, `${name.en} is not given.`);
        return {
          message,
          expected: null,
          found: state === 'masked' ? same('*') : null,
          where: { figure: code },
          remedy: said(
            `填写${name.zh}；没有发生的填 0，本单位不涉及的登记为“不适用”。`,
            `Enter ${name.en}; 0 where nothing occurred, “not applicable” where it does not concern the department.`,
          ),
        };
      }),
    };
  },
};
