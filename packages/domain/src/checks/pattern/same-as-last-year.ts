import { said } from '../../language/index.ts';
import { compareDecimals } from '../../money/index.ts';
import type { Check } from '../check.ts';
import {
  cellOf,
  type IndicatorRow,
  indicatorRowsOf,
  type Measure,
  ofIndicators,
} from '../indicators/indicator-rows.ts';
import { lastYearsIndicator } from '../indicators/last-year.ts';
import { numberIn } from '../indicators/measures.ts';
import { withLastYear } from './last-years-figures.ts';

/** The fewest comparable indicators that say anything, and of a hundred how many must be alike. Our decision. */
const FEWEST = 3;
const SHARE = 80;

export const sameAsLastYear: Check = {
  code: 'YOY-05',
  title: said('指标完成情况不照抄上年', 'Indicators are not last year’s over again'),
  explanation: said(
    '与上年同名的定量指标（100%、0 等自然会重复的值除外）有三项以上，且八成以上指标值和实际完成值都与上年完全相同的，可能照抄上年，应说明。',
    'Where three or more quantitative indicators have last year’s name (values such as 100% or 0, which repeat by nature, aside) and four of five have last year’s target and actual value to the digit, they may have been copied: say why.',
  ),
  source: '本系统设定',
  severity: 'explain',
  needs: ['lastYear', 'fiscalYear', ...ofIndicators('target', 'adjustedTarget', 'actual')],
  check(input) {
    const rows = indicatorRowsOf(input);
    if (rows.length === 0) return { lacks: ['indicators'] };
    return withLastYear(input, ({ fiscalYear }) => {
      const compared = rows.flatMap((row) => {
        const before = lastYearsIndicator(input, row);
        return before && isTelling(row, before.actual) ? [{ row, before }] : [];
      });
      const alike = compared.filter(
        ({ row, before }) => isSame(row.target, before.target) && isSame(row.actual, before.actual),
      );
      const [first] = alike;
      if (!first || compared.length < FEWEST || alike.length * 100 < compared.length * SHARE) return [];
      return [
        {
          message: said(
            `与 ${fiscalYear} 年同名的 ${compared.length} 项定量指标中，${alike.length} 项的指标值和实际完成值与上年完全相同。`,
            `Of ${compared.length} quantitative indicators that ${fiscalYear} had too, ${alike.length} have the same target and the same actual value.`,
          ),
          expected: said('按本年实际填写', 'this year’s own values'),
          found: said(`${alike.length} 项相同`, `${alike.length} alike`),
          where: { figure: cellOf(first.row, 'actual') },
          remedy: said(
            '核对本年实际完成值；确实相同的，说明理由。',
            'Check this year’s actual values; where they are the same indeed, say why.',
          ),
        },
      ];
    });
  },
};

/** Full, nothing and a hundred repeat every year without being copied. */
function isTelling({ actual }: IndicatorRow, before: Measure | null): boolean {
  const [now, then] = [numberIn(actual), numberIn(before)];
  return now !== null && then !== null && !['0', '100'].some((plain) => compareDecimals(now, plain) === 0);
}

function isSame(left: Measure | null, right: Measure | null): boolean {
  const [one, other] = [numberIn(left), numberIn(right)];
  if (one !== null && other !== null) return compareDecimals(one, other) === 0;
  return left !== null && right !== null && 'text' in left && 'text' in right && left.text === right.text;
}
