import { said } from '../../language/index.ts';
import { compareDecimals } from '../../money/index.ts';
import type { Check, FindingDraft } from '../check.ts';
import { type IndicatorGroup, indicatorGroupsOf } from './indicator-groups.ts';
import { cellOf, ofIndicators, titleOf } from './indicator-rows.ts';

export const sizeOfSet: Check = {
  code: 'IND-02',
  title: said('指标数量和单项分值适当', 'Enough indicators, none of them too heavy'),
  explanation: said(
    '三级指标数量不少于模板规定，单项指标分值不超过模板规定的上限，避免一项定全局。',
    'There are at least as many third-level indicators as the template wants, and none carries more points than it allows.',
  ),
  source: '本系统设定',
  severity: 'explain',
  needs: ofIndicators('weight'),
  check(input) {
    const groups = indicatorGroupsOf(input);
    if (groups.length === 0) return { lacks: ['indicators'] };
    const { fewestIndicators, heaviestIndicator } = input.template.scoring;
    return {
      findings: groups.flatMap((group) => [...tooFew(group, fewestIndicators), ...tooHeavy(group, heaviestIndicator)]),
    };
  },
};

function tooFew({ rows, name, first }: IndicatorGroup, fewest: number): readonly FindingDraft[] {
  if (rows.length >= fewest) return [];
  return [
    {
      message: said(
        `${name.zh}只有 ${rows.length} 项指标，模板规定不少于 ${fewest} 项。`,
        `There are only ${rows.length} indicators for ${name.en}; the template wants ${fewest}.`,
      ),
      expected: said(`不少于 ${fewest} 项`, `${fewest} or more`),
      found: said(`${rows.length} 项`, String(rows.length)),
      where: { figure: cellOf(first, 'name') },
      remedy: said('按年度目标补充指标。', 'Add indicators for the goals of the year.'),
    },
  ];
}

const tooHeavy = ({ rows }: IndicatorGroup, heaviest: string): readonly FindingDraft[] =>
  rows
    .filter(({ weight }) => weight !== null && compareDecimals(weight, heaviest) > 0)
    .map((row) => {
      const title = titleOf(row);
      return {
        message: said(
          `${title.zh}分值 ${row.weight} 分，单项不应超过 ${heaviest} 分。`,
          `${title.en} carries ${row.weight} points; a single one should not carry more than ${heaviest}.`,
        ),
        expected: said(`≤ ${heaviest} 分`, `≤ ${heaviest}`),
        found: said(`${row.weight} 分`, `${row.weight}`),
        where: { figure: cellOf(row, 'weight') },
        remedy: said('分解该指标，或调减分值。', 'Split the indicator, or give it fewer points.'),
      };
    });
