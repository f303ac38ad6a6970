import { said } from '../../language/index.ts';
import { agree, decimalsAgree, money } from '../../money/index.ts';
import { definitionOf } from '../../templates/index.ts';
import type { Check, CheckInput, FindingDraft, StatedFigure } from '../check.ts';
import { inWan, nameOf, same, shownNumber } from '../figure-words.ts';

export const repeatedValues: Check = {
  code: 'XRF-08',
  title: said('同一数字前后一致', 'The same number is the same everywhere'),
  explanation: said(
    '同一数据在正文中多次出现的，各处应相同。',
    'A figure that the text states more than once is the same in each place.',
  ),
  source: '预决算公开审核规则（前后一致）',
  severity: 'explain',
  needs: ['statedFigures'],
  check(input) {
    if (!input.statedFigures) return { lacks: ['statedFigures'] };
    const byCode = new Map<string, StatedFigure[]>();
    for (const stated of input.statedFigures.filter(({ masked }) => !masked)) {
      byCode.set(stated.code, [...(byCode.get(stated.code) ?? []), stated]);
    }
    return { findings: [...byCode.values()].flatMap((places) => differing(input, places)) };
  },
};

/** Later places that differ from the first one. */
function differing(input: CheckInput, [first, ...later]: readonly StatedFigure[]): readonly FindingDraft[] {
  if (!first) return [];
  const name = nameOf(input, first.code);
  const before = shown(input, first);
  return later
    .filter((stated) => !sameValue(input, first, stated))
    .map((stated) => {
      const here = shown(input, stated);
      return {
        message: said(
          `${name.zh}前文写作 ${before}，此处写作 ${here}。`,
          `${name.en} was ${before} before; here it is ${here}.`,
        ),
        expected: same(before),
        found: same(here),
        where: {
          ...(stated.section !== null && { section: stated.section }),
          figure: stated.code,
          start: stated.start,
          end: stated.end,
        },
        remedy: said(
          '核对后统一；口径不同的，写明口径。',
          'Check, and write one value; where different things are meant, say so.',
        ),
      };
    });
}

function sameValue(input: CheckInput, left: StatedFigure, right: StatedFigure): boolean {
  if (left.amount !== undefined && right.amount !== undefined) {
    return agree(money(left.amount), money(right.amount), money(input.template.checks.tolerances.amount));
  }
  if (left.number !== undefined && right.number !== undefined) return decimalsAgree(left.number, right.number, '0');
  return true;
}

const shown = (input: CheckInput, { code, amount, number, text }: StatedFigure): string => {
  if (amount !== undefined) return `${inWan(money(amount))} 万元`;
  return number === undefined ? text : shownNumber(number, definitionOf(input.template, code)?.unit ?? '').zh;
};
