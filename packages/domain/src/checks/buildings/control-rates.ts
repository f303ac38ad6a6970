import { said } from '../../language/index.ts';
import { compareDecimals, type Decimal } from '../../money/index.ts';
import { rateRecomputes } from '../arithmetic/rate-rule.ts';
import type { Check, CheckInput, CheckOutcome } from '../check.ts';
import { inWan, nameOf, shownNumber } from '../figure-words.ts';
import { isOnForms } from '../forms/forms-begun.ts';
import { together } from '../known-figures.ts';
import { indicatorsOf, type Row, rowsIn } from '../rows.ts';

/** The common indicators of new buildings: area, and investment. */
const OF_BUILDINGS = new Set(['H05', 'H06']);

const RATES = [
  { rate: 'areaRate', part: 'actualArea', whole: 'approvedArea' },
  { rate: 'investmentRate', part: 'investment', whole: 'investmentBudget' },
] as const;

export const buildingRates: Check = {
  code: 'BLD-01',
  title: said('楼堂馆所控制率可复算，未建的得满分', 'Building rates recompute; where none was built, marks are full'),
  explanation: said(
    '规模控制率等于实际规模除以批复规模，投资概算控制率等于实际投资除以预算投资；本年没有完工项目的不填，相应指标得满分。',
    'The area rate is built over approved area, the investment rate actual over budgeted investment; where nothing was completed, nothing is entered and the indicators have full marks.',
  ),
  source: '附件1 部门整体支出绩效评价基础数据表；部门整体支出绩效评价指标表',
  severity: 'block',
  needs: [
    ...RATES.flatMap(({ rate, part, whole }) => [rate, part, whole]).map((field) => `buildings.*.${field}`),
    ...['buildings', 'indicators', 'indicators.*.score'],
  ],
  appliesTo: ({ template }) => isOnForms(template, 'buildings.*.actualArea'),
  check(input) {
    const buildings = rowsIn(input, 'buildings');
    if (buildings.length > 0) return together(buildings.flatMap((row) => RATES.map((rate) => ratio(input, row, rate))));
    const judged = indicatorsOf(input).filter((row) => OF_BUILDINGS.has(row.text('library') ?? ''));
    return judged.length === 0 ? { lacks: ['buildings'] } : together(judged.map((row) => fullMarks(input, row)));
  },
};

function ratio(input: CheckInput, row: Row, { rate, part, whole }: (typeof RATES)[number]): CheckOutcome {
  const [built, approved] = [quantity(row, part), quantity(row, whole)];
  if (built === null || approved === null) {
    return { lacks: [part, whole].filter((field) => quantity(row, field) === null).map(row.code) };
  }
  const stated = row.number(rate);
  const nothing = (one: Quantity) => compareDecimals(one.value, '0') === 0;
  if (stated === null) {
    // Nothing of nothing: the line is as good as blank.
    return nothing(built) && nothing(approved) ? { findings: [] } : { lacks: [row.code(rate)] };
  }
  if (nothing(built) && nothing(approved) && compareDecimals(stated, '0') === 0) return { findings: [] };
  return { findings: rateRecomputes(input, { code: row.code(rate), stated, part: built, whole: approved }) };
}

interface Quantity {
  readonly code: string;
  readonly value: Decimal;
  readonly shown: string;
}

/** Square metres or yuan. */
function quantity(row: Row, field: string): Quantity | null {
  const code = row.code(field);
  const number = row.number(field);
  if (number !== null) return { code, value: number, shown: number };
  const amount = row.amount(field);
  return amount === null ? null : { code, value: amount, shown: inWan(amount) };
}

function fullMarks(input: CheckInput, row: Row): CheckOutcome {
  const [weight, score] = [row.number('weight'), row.number('score')];
  if (weight === null || score === null) {
    return { lacks: ['weight', 'score'].filter((field) => row.number(field) === null).map(row.code) };
  }
  if (compareDecimals(weight, score) === 0) return { findings: [] };
  const figure = row.code('score');
  return {
    findings: [
      {
        message: said(
          `本年没有完工的楼堂馆所，${nameOf(input, figure).zh}应为满分 ${weight} 分，填报 ${score} 分。`,
          `No building was completed in the year, so ${nameOf(input, figure).en} should be the full ${weight}; ${score} is stated.`,
        ),
        expected: shownNumber(weight, '分'),
        found: shownNumber(score, '分'),
        where: { figure },
        remedy: said(
          '有完工项目的，在基础数据表填写；没有的，将得分改为满分。',
          'Enter the buildings that were completed; where there was none, give full marks.',
        ),
        fix: { figure, number: weight },
      },
    ],
  };
}
