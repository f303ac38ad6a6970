import { numberOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import { compare, compareDecimals, subtract } from '../../money/index.ts';
import type { Check, CheckInput, FindingDraft } from '../check.ts';
import { inWan } from '../figure-words.ts';
import { effectiveFigure } from '../known-figures.ts';
import { type Comparison, comparisonsIn, type Direction } from '../text/comparisons.ts';
import type { Quantity } from '../text/section-text.ts';
import { onWords } from '../text/text-finding.ts';
import { previousAmounts } from './year-on-year.ts';

export const changeWords: Check = {
  code: 'ARI-25',
  title: said('增减用语与数字一致', 'Words of change agree with the numbers'),
  explanation: said(
    '“增加”“减少”“持平”应与数字的方向一致，同一处不得既增又减；增减方向写在词里，数字不带负号。',
    'Increase, decrease and no change must be what the numbers say; the direction is in the word, the number has no minus.',
  ),
  source: '预决算公开审核规则',
  severity: 'block',
  needs: ['sections', 'figures'],
  check: (input) => ({
    findings: comparisonsIn(input).flatMap((comparison) => {
      const doubt = contradicts(comparison) ?? negative(comparison) ?? againstRecord(input, comparison);
      return doubt ? [doubt] : [];
    }),
  }),
};

const WORDS: Readonly<Record<Direction, { readonly zh: string; readonly en: string }>> = {
  up: said('增加', 'an increase'),
  down: said('减少', 'a decrease'),
  level: said('持平', 'no change'),
};

function contradicts({ text, delta, rate, start, end }: Comparison): FindingDraft | null {
  if (!delta || !rate || delta.direction === rate.direction) return null;
  const [left, right] = [WORDS[delta.direction], WORDS[rate.direction]];
  return onWords(text, {
    start,
    end,
    message: said(`同一处既写“${left.zh}”又写“${right.zh}”，前后矛盾。`, `Here it is both ${left.en} and ${right.en}.`),
    remedy: said(
      '对照上年数核对增减方向，改正用语。',
      'Check with last year’s amount which way it went, and correct the word.',
    ),
  });
}

function negative({ text, delta, rate }: Comparison): FindingDraft | null {
  const change = [delta, rate].find((one) => one?.quantity?.value?.startsWith('-'));
  if (!change) return null;
  return onWords(text, {
    start: change.start,
    end: change.end,
    message: said(
      '增减用语后的数字带负号，方向不明。',
      'The number behind the word of change has a minus: which way did it go?',
    ),
    remedy: said(
      '用“增加”或“减少”表示方向，数字写正数。',
      'Say the direction in words, and write the number without its minus.',
    ),
  });
}

function againstRecord(input: CheckInput, comparison: Comparison): FindingDraft | null {
  const { text, delta, start, end } = comparison;
  const recorded = delta && recordedDirection(input, comparison);
  if (!delta || !recorded || recorded.direction === delta.direction) return null;
  const stated = WORDS[delta.direction];
  return onWords(text, {
    start,
    end,
    expected: WORDS[recorded.direction],
    message: said(`正文写“${stated.zh}”，而${recorded.zh}。`, `The text says ${stated.en}, but ${recorded.en}.`),
    remedy: said('核对上年数和增减用语。', 'Check last year’s value and the word of change.'),
  });
}

interface Recorded {
  readonly direction: Direction;
  readonly zh: string;
  readonly en: string;
}

const directionOf = (difference: number): Direction => (difference > 0 ? 'up' : difference < 0 ? 'down' : 'level');

/** Which way a figure went by the record; null where it is not known, or may be either of several figures. */
function recordedDirection(input: CheckInput, { bases, delta }: Comparison): Recorded | null {
  const [base, ...others] = bases;
  // Where a sentence states several amounts, the comparison may be of any of them.
  if (!base || others.length > 0) return null;
  if (delta?.quantity?.unit === '人') return recordedHeadcount(input, base);
  if (!base.amount) return null;
  const { amount } = base;
  const [previous, ...more] = previousAmounts(input, amount);
  if (!previous || more.length > 0) return null;
  const direction = directionOf(compare(amount, previous));
  const change = inWan(subtract(amount, previous));
  return {
    direction,
    zh: `本年 ${inWan(amount)} 万元、上年 ${inWan(previous)} 万元，增减 ${change} 万元`,
    en: `this year is ${inWan(amount)} 万元, last year ${inWan(previous)} 万元, a change of ${change} 万元`,
  };
}

/** Only where the people counted are the staff: trainees and visitors are compared with last year as well. */
function recordedHeadcount(input: CheckInput, { value }: Quantity): Recorded | null {
  const staff = numberOf(effectiveFigure(input, 'staff.actual'));
  if (staff === null || value === null || compareDecimals(staff, value) !== 0) return null;
  const change = numberOf(effectiveFigure(input, 'staff.change'));
  if (change === null) return null;
  return {
    direction: directionOf(compareDecimals(change, '0')),
    zh: `数据中人数比上年增减为 ${change} 人`,
    en: `the record has a change of ${change} staff`,
  };
}
