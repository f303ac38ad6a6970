import { amountOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import { isZero } from '../../money/index.ts';
import { definitionOf, inColumn } from '../../templates/index.ts';
import type { Check, CheckInput } from '../check.ts';
import { nameOf } from '../figure-words.ts';
import { effectiveFigure } from '../known-figures.ts';
import { textsOf } from '../text/section-text.ts';
import { onWords } from '../text/text-finding.ts';

const FULFILMENT = /完成(?:了)?年初预算(?:数|安排)?(?:的)?[ ]?[\d.]+[ ]?%/g;

export const fulfilmentOfNothing: Check = {
  code: 'ARI-24',
  title: said('年初预算为 0 的不写“完成年初预算的百分之几”', 'No percentage of an original budget of 0'),
  explanation: said(
    '年初预算为 0 的项目无从计算完成率，应与全年预算数比较，或写明“年初未安排预算”。',
    'There is no percentage of nothing: compare with the adjusted budget, or say that nothing was budgeted at first.',
  ),
  source: '预决算公开审核规则',
  severity: 'block',
  needs: ['sections', 'figures'],
  check(input) {
    const told = textsOf(input).flatMap((text) =>
      [...text.plain.matchAll(FULFILMENT)].map(({ 0: words, index }) => ({
        text,
        start: index,
        end: index + words.length,
        code: budgetSpokenOf(input, text.plain.slice(Math.max(0, index - 60), index)),
      })),
    );
    const unknown = told.flatMap(({ code }) => (amountOf(effectiveFigure(input, code)) === null ? [code] : []));
    const findings = told
      .filter(({ code }) => {
        const budget = amountOf(effectiveFigure(input, code));
        return budget !== null && isZero(budget);
      })
      .map(({ text, start, end, code }) => {
        const name = nameOf(input, code);
        return onWords(text, {
          start,
          end,
          message: said(
            `${name.zh}为 0，不能计算完成年初预算的百分比。`,
            `${name.en} is 0: there is no percentage of it.`,
          ),
          remedy: said(
            '改为与全年预算数比较，或写明年初未安排预算。',
            'Compare with the adjusted budget, or say that nothing was budgeted at first.',
          ),
        });
      });
    return findings.length === 0 && unknown.length > 0 ? { lacks: [...new Set(unknown)] } : { findings };
  },
};

/** The budget of the figure named last before the words: what the sentence is about. */
function budgetSpokenOf(input: CheckInput, before: string): string {
  const sentence = before.slice(
    Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n'), before.lastIndexOf('；')) + 1,
  );
  const named = input.template.figures
    .filter(({ code }) => definitionOf(input.template, inColumn(code, 'budget')))
    .map(({ code, aliases }) => ({
      code,
      at: Math.max(
        ...aliases.map((alias) => sentence.lastIndexOf(alias) + (sentence.includes(alias) ? alias.length : 0)),
      ),
    }))
    .filter(({ at }) => at > 0)
    .sort((left, right) => right.at - left.at);
  const [last] = named;
  return last ? inColumn(last.code, 'budget') : 'budget.original';
}
