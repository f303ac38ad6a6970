import { said } from '../../language/index.ts';
import { absolute, compareDecimals, isNegative, percentOf, subtract } from '../../money/index.ts';
import { definitionOf, inColumn } from '../../templates/index.ts';
import type { Check, CheckInput, CheckOutcome } from '../check.ts';
import { inWan, nameOf, same } from '../figure-words.ts';
import { lookInto, together } from '../known-figures.ts';
import { reasonIsGiven } from '../text/reasons.ts';

/** The figures whose change finance bureaus ask about. Procurement is not: it goes up and down with what is bought each year. */
const WATCHED = ['expenditure.total', 'expenditure.basic.routine', 'threePublics.total'] as const;
/** Percent, either way. Our decision: the bound most review notes of the field use. */
const BOUND = '20';

export const largeChanges: Check = {
  code: 'YOY-03',
  title: said('较上年变动超过 20% 的说明原因', 'Changes above 20% on last year are explained'),
  explanation: said(
    '支出总额、公用经费、“三公”经费比上年变动超过 20% 的，应在正文说明原因。',
    'Where total, routine costs or three publics changed by more than 20% on last year, the text says why.',
  ),
  source: '预决算公开审核规则；本系统设定',
  severity: 'explain',
  needs: ['sections', ...WATCHED.flatMap((code) => [code, inColumn(code, 'previous')])],
  check(input) {
    const known = WATCHED.map((code) => changeOf(input, code));
    return known.every((outcome) => 'lacks' in outcome)
      ? together(known)
      : together(known.filter((outcome) => 'findings' in outcome));
  },
};

function changeOf(input: CheckInput, code: string): CheckOutcome {
  const record = lookInto(input);
  const [now, before] = [record.amount(code), record.amount(inColumn(code, 'previous'))];
  return record.conclude(() => {
    const change = subtract(now, before);
    const rate = percentOf(absolute(change), before);
    if (rate === null || compareDecimals(rate, BOUND) <= 0 || reasonIsGiven(input, nameIn(input, code))) return [];
    const name = nameOf(input, code);
    const [zh, en] = isNegative(change) ? ['减少', 'less'] : ['增加', 'more'];
    return [
      {
        message: said(
          `${name.zh} ${inWan(now)} 万元，比上年 ${inWan(before)} 万元${zh} ${rate}%，未说明原因。`,
          `${name.en} of ${inWan(now)} 万元 is ${rate}% ${en} than last year’s ${inWan(before)} 万元; no reason is given.`,
        ),
        expected: said(`增减不超过 ${BOUND}%`, `a change of ${BOUND}% at the most`),
        found: same(`${rate}%`),
        where: { figure: code },
        remedy: said('在正文说明变动的主要原因。', 'Say in the text what the main reasons are.'),
      },
    ];
  });
}

function nameIn(input: CheckInput, code: string): RegExp {
  const names = definitionOf(input.template, code)?.aliases ?? [];
  return new RegExp(names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '(?!)');
}
