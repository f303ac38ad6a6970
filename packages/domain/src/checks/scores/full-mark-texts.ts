import { libraryItem } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import { compareDecimals, type Decimal } from '../../money/index.ts';
import type { Standard } from '../../scoring/index.ts';
import type { Check } from '../check.ts';
import { standardOf } from '../indicators/computed.ts';
import { eachIndicator, lacking, onCell } from '../indicators/each-indicator.ts';
import { ofIndicators, titleOf } from '../indicators/indicator-rows.ts';

const POINTS = /(\d+(?:\.\d+)?)\s*分/;

export const fullMarkTexts: Check = {
  code: 'SCO-07',
  title: said('评分标准与分值一致', 'The scoring standard agrees with the points'),
  explanation: said(
    '共性指标的评分标准所写满分（如“计8分”）应与分值一致，分档计分的各档得分应依次递减。标准由财政部门设定，发布模板时已校验；在用的记录仍有出入的，须说明并由财政部门更正。自评分值与指标库分值不同的，作提示。',
    'Full marks as a common indicator’s standard words them (“计8分”) are its points, and the bands give less from one to the next. Standards are the bureau’s and linted before a template is published; where one in use still disagrees, say so and the bureau mends it. Points other than the library’s are a hint.',
  ),
  source: '部门整体支出绩效评价指标表',
  severity: 'explain',
  needs: ofIndicators('weight', 'library', 'standard', 'sign'),
  check: eachIndicator((row, template) => {
    const { weight } = row;
    if (weight === null) return { lacks: lacking(row, 'weight') };
    const title = titleOf(row);
    const item = row.library === null ? undefined : libraryItem(template, row.library);
    const worded = POINTS.exec(item?.fullMarks ?? '')?.[1];
    if (worded !== undefined && compareDecimals(worded, weight) !== 0) {
      return [
        onCell(row, 'weight', {
          message: said(
            `${title.zh}分值 ${weight} 分，评分标准写作“${item?.fullMarks}”。`,
            `${title.en} has ${weight} points; its standard says “${item?.fullMarks}”.`,
          ),
          expected: said(`${worded} 分`, worded),
          found: said(`${weight} 分`, weight),
          remedy: said(
            '以财政部门下达的分值为准，请其更正评分标准。',
            'Take the points that the bureau set, and have it mend the standard.',
          ),
        }),
      ];
    }
    const standard = standardOf(row, template);
    if (standard && !isDescending(standard)) {
      return [
        onCell(row, 'standard', {
          message: said(
            `${title.zh}的评分标准“${standard.label.zh}”各档得分没有依次递减。`,
            `The bands of “${standard.label.en}”, by which ${title.en} is scored, do not give less from one to the next.`,
          ),
          remedy: said('请财政部门更正评分标准。', 'Have the bureau mend the standard.'),
        }),
      ];
    }
    // A framework that sets no points 不定分值 leaves them to the county.
    if (!item || item.weight === '0' || compareDecimals(item.weight, weight) === 0) return [];
    return [
      onCell(row, 'weight', {
        message: said(
          `${title.zh}分值 ${weight} 分，指标库为 ${item.weight} 分。`,
          `${title.en} has ${weight} points; the library gives it ${item.weight}.`,
        ),
        expected: said(`${item.weight} 分`, item.weight),
        found: said(`${weight} 分`, weight),
        remedy: said('核对是否允许调整共性指标的分值。', 'Check whether points of common indicators may be changed.'),
        lighter: 'hint',
      }),
    ];
  }),
};

/** Of standards with bands: none gives what its neighbour does, and from the best one on they only fall, on either side. */
function isDescending(standard: Standard): boolean {
  const percents: readonly Decimal[] =
    standard.kind === 'bands'
      ? standard.bands.map(({ percent }) => percent)
      : standard.kind === 'qualitative'
        ? standard.bands.map(({ to }) => to)
        : [];
  const steps = percents.slice(1).map((percent, at) => compareDecimals(percent, percents[at] ?? '0'));
  const best = steps.findIndex((step) => step <= 0);
  return best < 0 || steps.slice(best).every((step) => step < 0);
}
