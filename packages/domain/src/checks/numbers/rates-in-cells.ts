import { numberOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import { compareDecimals } from '../../money/index.ts';
import type { CheckInput, FindingDraft } from '../check.ts';
import { nameOf, same, shownNumber } from '../figure-words.ts';
import { effectiveFigure } from '../known-figures.ts';
import { allIndicatorsOf, projectsOf } from '../rows.ts';

/** Rates of the record that are parts of a whole; a rate that may exceed it (control, change) is not among them. */
const PARTS_OF_A_WHOLE = ['budget.executionRate', 'budget.completionRate'];
const PART_BY_NAME =
  /执行率|实现率|满意率|满意度|合格率|达标率|覆盖率|利用率|办结率|及时率|到位率|知晓率|公开率|占比|比重/;

/** What `percentsInCells` looks at. */
export const CELLS_WITH_PERCENTS = [
  ...PARTS_OF_A_WHOLE,
  ...['projects', 'projects.*.executionRate'],
  ...['indicators', 'indicators.*.actual', 'projectIndicators', 'projectIndicators.*.actual'],
];

/** Percentages of the forms that are above all of it, or below nothing. */
export function percentsInCells(input: CheckInput): readonly FindingDraft[] {
  const codes = [
    ...PARTS_OF_A_WHOLE,
    ...projectsOf(input).map(({ code }) => code('executionRate')),
    ...allIndicatorsOf(input)
      .filter((row) => row.text('unit') === '%' && PART_BY_NAME.test(row.name.zh))
      .map(({ code }) => code('actual')),
  ];
  return codes.flatMap((code) => {
    const rate = numberOf(effectiveFigure(input, code));
    if (rate === null || (compareDecimals(rate, '100') <= 0 && compareDecimals(rate, '0') >= 0)) return [];
    const name = nameOf(input, code);
    return [
      {
        message: said(`${name.zh}不应为 ${rate}%。`, `${name.en} cannot be ${rate}%.`),
        expected: same('0%–100%'),
        found: shownNumber(rate, '%'),
        where: { figure: code },
        remedy: said(
          '核对分子和分母，改正比率；确实超过的，说明原因。',
          'Check what was divided by what, and correct the rate; where it is above indeed, say why.',
        ),
      },
    ];
  });
}
