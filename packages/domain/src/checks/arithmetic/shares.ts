import { amountOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import {
  add,
  addDecimals,
  agree,
  type Decimal,
  decimalsAgree,
  isZero,
  type Money,
  money,
  percentOf,
} from '../../money/index.ts';
import type { Check, CheckInput, FindingDraft } from '../check.ts';
import { inWan, same } from '../figure-words.ts';
import { effectiveFigure } from '../known-figures.ts';
import { type Quantity, type SectionText, textsOf } from '../text/section-text.ts';
import { quantitiesWithin } from '../text/sentences.ts';
import { onWords } from '../text/text-finding.ts';

/** `824.17万元，占部门支出总额的64.07%`: an amount, the whole where it is named, and its share. */
interface Share {
  readonly amount: Money;
  readonly percent: Decimal;
  /** The whole as named; empty where it is not. */
  readonly whole: string;
  readonly start: number;
  readonly end: number;
}

const SHARE_OF = /^[ ]?[，,（]?[ ]?占(?:比)?(?<whole>[^，。；\d%]{0,16}?)(?:的)?(?:比重|比例)?(?:为|达)?[ ]?$/;

export const shares: Check = {
  code: 'ARI-23',
  title: said('占比可复算，合计为 100%', 'Shares recompute and add up to 100%'),
  explanation: said(
    '占比等于该项金额除以总额；同一总额的各部分占比之和应为 100%（允许四舍五入误差 0.1）。',
    'A share is the amount over its whole; the shares of all parts of a whole are 100%, give or take 0.1 for rounding.',
  ),
  source: '预决算公开审核规则',
  severity: 'explain',
  needs: ['sections', 'figures'],
  check(input) {
    const groups = textsOf(input).flatMap(sharesTold);
    if (groups.length === 0) return { lacks: ['sections'] };
    return { findings: groups.flatMap((group) => [...wrongShares(input, group), ...notAll(input, group)]) };
  },
};

/** The shares that one sentence tells, of one whole or of several. */
interface SharesTold {
  readonly text: SectionText;
  readonly shares: readonly Share[];
  /** Of the amounts. */
  readonly sum: Money;
  /** The amount that the sentence states before them: often the whole. */
  readonly before: Money | null;
}

function sharesTold(text: SectionText): readonly SharesTold[] {
  return [...text.plain.matchAll(/[^。\n]+/g)].flatMap(({ 0: words, index }) => {
    const quantities = quantitiesWithin(text, { start: index, end: index + words.length });
    const shares = sharesAmong(text.plain, quantities);
    const [first] = shares;
    if (!first) return [];
    const before = quantities.findLast(({ amount, end }) => amount !== null && end <= first.start)?.amount ?? null;
    return [{ text, shares, sum: add(...shares.map(({ amount }) => amount)), before }];
  });
}

function sharesAmong(plain: string, quantities: readonly Quantity[]): readonly Share[] {
  return quantities.flatMap((quantity, index) => {
    const percent = quantities[index + 1];
    if (quantity.amount === null || percent?.unit !== '%' || percent.value === null) return [];
    const between = SHARE_OF.exec(plain.slice(quantity.end, Math.min(percent.start, quantity.end + 40)));
    if (!between) return [];
    const whole = between.groups?.whole?.replace(/(?:的|比)$/, '') ?? '';
    return [{ amount: quantity.amount, percent: percent.value, whole, start: quantity.start, end: percent.end }];
  });
}

/** What a share may be of: the figure that is named; else one of the totals, or what stands before the shares. */
function wholesOf(input: CheckInput, { whole }: Share, before: Money | null): readonly Money[] {
  const named = input.template.figures.find(
    ({ kind, aliases, label }) => kind === 'money' && [label.zh, ...aliases].includes(whole),
  );
  const codes = named ? [named.code] : whole === '' ? ['expenditure.total', 'income.total', 'expenditure.project'] : [];
  const known = codes.flatMap((code) => amountOf(effectiveFigure(input, code)) ?? []);
  return whole === '' && before !== null ? [...known, before] : known;
}

function wrongShares(input: CheckInput, { text, shares, sum, before }: SharesTold): readonly FindingDraft[] {
  const { rate } = input.template.checks.tolerances;
  return shares.flatMap((share) => {
    const together = share.whole === '' && shares.length > 1 ? [sum] : [];
    const wholes = [...wholesOf(input, share, before), ...together].filter((whole) => !isZero(whole));
    const computed = wholes.flatMap((whole) => percentOf(share.amount, whole) ?? []);
    const [first] = computed;
    const [whole] = wholes;
    if (!first || !whole || computed.some((one) => decimalsAgree(one, share.percent, rate))) return [];
    return [
      onWords(text, {
        start: share.start,
        end: share.end,
        expected: same(`${first}%`),
        message: said(
          `占比应为 ${inWan(share.amount)} ÷ ${inWan(whole)} = ${first}%，写作 ${share.percent}%。`,
          `The share should be ${inWan(share.amount)} ÷ ${inWan(whole)} = ${first}%; ${share.percent}% is stated.`,
        ),
        remedy: said('核对金额、总额和占比。', 'Check the amount, its whole and the share.'),
      }),
    ];
  });
}

/** Parts that are all of a total must have all of the percentages. */
function notAll(input: CheckInput, { text, shares, sum, before }: SharesTold): readonly FindingDraft[] {
  const [first, last] = [shares[0], shares.at(-1)];
  if (!first || !last || shares.length < 2) return [];
  const tolerance = money(input.template.checks.tolerances.amount);
  const isWhole = wholesOf(input, first, before).some((whole) => agree(whole, sum, tolerance));
  const percents = addDecimals(...shares.map(({ percent }) => percent));
  if (!isWhole || decimalsAgree(percents, '100', '0.1')) return [];
  return [
    onWords(text, {
      start: first.start,
      end: last.end,
      expected: same('100%'),
      message: said(
        `各部分占比合计 ${percents}%，应为 100%。`,
        `The shares of all parts come to ${percents}%, not 100%.`,
      ),
      remedy: said('核对各部分占比。', 'Check the shares.'),
    }),
  ];
}
