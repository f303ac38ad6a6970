import { describe, expect, it } from 'vitest';
import { HUNAN_2021 } from '../built-in/index.ts';
import {
  effectiveFigures,
  type FigureValue,
  figureIn,
  knownAmount,
  knownNumber,
  knownText,
  lookInto,
  NOT_APPLICABLE,
  scoreOfRow,
} from '../figures/index.ts';
import { money } from '../money/index.ts';

/** Forms that units published, put through the library, the figures and the standards of the template as a person would. */
const wan = (text: string) => knownAmount(money(text, '万元'));
const number = knownNumber;

const picked = (library: string, figures: Readonly<Record<string, FigureValue>>) => {
  const item = HUNAN_2021.library.find(({ code }) => code === library)!;
  const table = new Map(
    Object.entries({
      'indicators.a.library': knownText(library),
      'indicators.a.sign': knownText(item.sign),
      'indicators.a.unit': knownText(item.unit === '' ? '项' : item.unit),
      'indicators.a.weight': number(item.weight),
      ...(item.target !== undefined && {
        'indicators.a.target': item.unit === '%' ? number(item.target) : knownText(item.target),
      }),
      ...figures,
    }),
  );
  const effective = effectiveFigures(HUNAN_2021, table);
  const scored = scoreOfRow(HUNAN_2021, 'indicators.a.score', lookInto(HUNAN_2021, effective.table));
  return {
    actual: figureIn(effective.table, 'indicators.a.actual'),
    score: figureIn(effective.table, 'indicators.a.score'),
    working: scored && 'score' in scored ? scored.working.zh : scored,
  };
};

describe('a bureau of 2018 with 143 posts', () => {
  const rows: readonly (readonly [string, Readonly<Record<string, FigureValue>>, string, string])[] = [
    ['H01C', { 'staff.quota': number('143'), 'staff.actual': number('136') }, '95.10', '8.00'],
    [
      // The base of the change is last year's budget, which the form of that year had no column for.
      'H02C',
      { 'threePublics.total.budget': wan('63.46'), 'threePublics.total.previousBudget': wan('32') },
      '98.31',
      '0.00',
    ],
    ['H03C', { 'budget.completionRate': number('99.27') }, '99.27', '8.00'],
    ['H04C', { 'budget.added': wan('767.86'), 'budget.original': wan('1922.76') }, '39.94', '0.00'],
  ];
  it.each(rows)('%s', (library, figures, actual, score) =>
    expect(picked(library, figures)).toMatchObject({ actual: number(actual), score: number(score) }),
  );

  it('follows the arithmetic', () =>
    expect(picked('H03C', { 'budget.completionRate': number('99.27') }).working).toBe(
      '低于 100% 部分 0.73 个百分点，按 5 个百分点为一档计 0 档，每档扣 2 分：8 − 0 × 2 = 8',
    ));
});

describe('other published forms', () => {
  const rows: readonly (readonly [string, string, Readonly<Record<string, FigureValue>>, string, string])[] = [
    [
      'a town with 185 people in 128 posts',
      'H01',
      { 'staff.quota': number('128'), 'staff.actual': number('185') },
      '0.00',
      '超过 100% 部分 44.53 个百分点，按 1 个百分点为一档计 44 档，每档扣 0.5 分：5 − 44 × 0.5 = −17，最低得 0 分',
    ],
    [
      'procurement of 72.74% of its budget, published with full marks',
      'F13',
      { 'procurement.executionRate': number('72.74'), 'indicators.a.weight': number('2') },
      '1.45',
      '2 × 72.74 ÷ 100 = 1.45',
    ],
    [
      'the same by the table of Hunan',
      'H09',
      { 'procurement.executionRate': number('72.74') },
      '0.00',
      '与 100% 相差 27.26 个百分点，按 5 个百分点为一档计 5 档，每档扣 2 分：6 − 5 × 2 = −4，最低得 0 分',
    ],
    [
      'a year without a new building',
      'H05',
      { 'indicators.a.actual': NOT_APPLICABLE },
      '5.00',
      '本年无此事项，按标准得满分 5 分',
    ],
    [
      'a survey of 88.5% satisfied',
      'H16',
      { 'indicators.a.actual': number('88.5') },
      '4.00',
      '实际值 88.5%，属于“80% ≤ 实际值 < 90%”一档，得分值的 66.67%：6 × 66.67% = 4',
    ],
    [
      'one test of four not met',
      'H10',
      { 'indicators.a.ticked': knownText('made,lawful,followed') },
      '6.00',
      '逐项扣分：8 − 2 = 6',
    ],
    [
      'one breach',
      'H11',
      { 'indicators.a.ticked': knownText('law,approval,appraisal,purpose') },
      '5.00',
      '逐项扣分：6 − 1 = 5',
    ],
  ];
  it.each(rows)('%s', (_, library, figures, score, working) => {
    const found = picked(library, figures);
    expect(found.score).toEqual(number(score));
    expect(found.working).toContain(working);
  });
});
