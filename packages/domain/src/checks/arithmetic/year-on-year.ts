import { amountOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import {
  absolute,
  add,
  agree,
  type Decimal,
  decimalsAgree,
  isNegative,
  isZero,
  type Money,
  money,
  percentOf,
  subtract,
} from '../../money/index.ts';
import { definitionOf, inColumn } from '../../templates/index.ts';
import { cellsWhere } from '../cells-where.ts';
import type { Check, CheckInput, FindingDraft } from '../check.ts';
import { inWan, same } from '../figure-words.ts';
import { type Comparison, comparisonsIn, type Direction } from '../text/comparisons.ts';
import { onWords } from '../text/text-finding.ts';

/** Amounts that have a column for last year. */
const amountsOfYear = cellsWhere(
  (code, value, template) =>
    amountOf(value) !== null && definitionOf(template, inColumn(code, 'previous')) !== undefined,
);

/** Last year’s amounts of the figures that have this amount this year: whose change the text may be stating. */
export function previousAmounts(input: CheckInput, amount: Money): readonly Money[] {
  return [...amountsOfYear(input)].flatMap(([code, value]) => {
    if (amountOf(value) !== amount) return [];
    const previous = amountOf(input.figures.get(inColumn(code, 'previous')));
    return previous === null ? [] : [previous];
  });
}

export const yearOnYear: Check = {
  code: 'ARI-22',
  title: said('比上年的增减额和增减率可复算', 'Changes on last year recompute'),
  explanation: said(
    '增减额等于本年数减上年数，增减率等于增减额除以上年数；上年数为 0 时不计算增减率。',
    'The change is this year less last year, the rate is the change over last year; to a base of 0 there is no rate.',
  ),
  source: '预决算公开审核规则；公开报告常见错误',
  severity: 'explain',
  needs: ['sections', 'figures'],
  check(input) {
    const judged = comparisonsIn(input)
      .map((comparison) => judge(input, comparison))
      .filter((doubts) => doubts !== null);
    return judged.length === 0 ? { lacks: ['sections'] } : { findings: judged.flat() };
  },
};

/** The doubts about one comparison; null where it does not state enough to be judged. */
function judge(input: CheckInput, comparison: Comparison): readonly FindingDraft[] | null {
  const delta = comparison.delta?.quantity?.amount;
  const bases = comparison.bases.flatMap(({ amount }) => amount ?? []);
  const [nearest] = bases;
  if (!delta || !comparison.delta || !nearest) return null;
  const direction = comparison.delta.direction;
  const rate = comparison.rate?.quantity?.value;
  // Where a sentence states several amounts, the comparison may be of any of them.
  const wrongDelta = bases.length === 1 ? deltaAgainstRecord(input, comparison, nearest, delta) : null;
  if (wrongDelta) return [wrongDelta];
  if (!rate) return previousAmounts(input, nearest).length > 0 ? [] : null;
  const recomputes = bases.some((base) => rateFits(input, base, delta, direction, rate));
  return recomputes ? [] : [rateFinding(comparison, nearest, delta, direction)];
}

const lastYear = (base: Money, delta: Money, direction: Direction): Money =>
  direction === 'down' ? add(base, delta) : subtract(base, delta);

function rateFits(input: CheckInput, base: Money, delta: Money, direction: Direction, rate: Decimal): boolean {
  const computed = percentOf(delta, lastYear(base, delta, direction));
  return computed !== null && decimalsAgree(computed, rate, input.template.checks.tolerances.rate);
}

/** Where the record knows last year, the stated change must be the difference; which way it went is ARI-25's to say. */
function deltaAgainstRecord(input: CheckInput, comparison: Comparison, base: Money, delta: Money): FindingDraft | null {
  const differences = previousAmounts(input, base).map((previous) => absolute(subtract(base, previous)));
  const [first] = differences;
  const tolerance = money(input.template.checks.tolerances.amount);
  if (!first || differences.some((difference) => agree(difference, absolute(delta), tolerance))) return null;
  return onWords(comparison.text, {
    ...comparison,
    expected: same(`${inWan(first)} 万元`),
    message: said(
      `本年 ${inWan(base)} 万元，与上年决算数相差 ${inWan(first)} 万元，此处写作 ${inWan(delta)} 万元。`,
      `This year’s ${inWan(base)} 万元 differs from last year’s accounts by ${inWan(first)} 万元; here it is ${inWan(delta)} 万元.`,
    ),
    remedy: said('对照上年决算核对增减额。', 'Check the change against last year’s accounts.'),
  });
}

function rateFinding(comparison: Comparison, base: Money, delta: Money, direction: Direction): FindingDraft {
  const previous = lastYear(base, delta, direction);
  const computed = isNegative(previous) || isZero(previous) ? null : percentOf(delta, previous);
  if (computed === null) {
    return onWords(comparison.text, {
      ...comparison,
      message: said(
        '按所写增减额推算，上年数不大于 0，不应计算增减率。',
        'By the change stated, last year was not above 0, so there is no rate.',
      ),
      remedy: said(
        '核对增减额；上年为 0 的，只写增减额。',
        'Check the change; where last year was 0, state the change alone.',
      ),
    });
  }
  return onWords(comparison.text, {
    ...comparison,
    expected: same(`${computed}%`),
    message: said(
      `增减额 ${inWan(delta)} ÷ 上年 ${inWan(previous)} = ${computed}%，与所写增减率不符。`,
      `The change of ${inWan(delta)} over last year’s ${inWan(previous)} is ${computed}%, not the rate stated.`,
    ),
    remedy: said(
      `核对本年数、增减额；两数无误的，增减率改为 ${computed}%。`,
      `Check this year’s amount and the change; where both are right the rate is ${computed}%.`,
    ),
  });
}
