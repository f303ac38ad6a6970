import { said } from '../../language/index.ts';
import { type Decimal, decimalsAgree, percentOf } from '../../money/index.ts';
import { type QualitativeBand, qualitativeBandOf } from '../../scoring/index.ts';
import type { Check } from '../check.ts';
import { standardOf } from '../indicators/computed.ts';
import { eachIndicator, lacking, onCell } from '../indicators/each-indicator.ts';
import { type IndicatorRow, ofIndicators, titleOf } from '../indicators/indicator-rows.ts';
import { wordsIn } from '../indicators/measures.ts';

export const qualitativeBands: Check = {
  code: 'SCO-06',
  title: said('定性指标得分在所评档次之内', 'A qualitative score lies within the band that was chosen'),
  explanation: said(
    '定性指标按“达成”“部分达成”“未达成”分档计分，得分系数和得分应在所评档次的区间内。',
    'Qualitative indicators are scored in bands; coefficient and score lie within the band that was chosen.',
  ),
  source: '湖北省项目支出绩效自评表评分说明；财政部绩效评价管理办法',
  severity: 'block',
  needs: ofIndicators('score', 'weight', 'sign', 'standard', 'actual', 'coefficient', 'library'),
  check: eachIndicator((row, template) => {
    const standard = standardOf(row, template);
    if (standard?.kind !== 'qualitative') return [];
    const { weight, score, coefficient } = row;
    const named = bandNamed(standard.bands, wordsIn(row.actual));
    const band = named ?? (coefficient === null ? null : qualitativeBandOf(standard, coefficient));
    if (coefficient !== null && band !== qualitativeBandOf(standard, coefficient))
      return [outOfBand(row, coefficient, band)];
    if (coefficient !== null && band === null) return [outOfBand(row, coefficient, null)];
    if (band === null || weight === null || score === null) {
      return { lacks: lacking(row, 'weight', 'score', ...(band === null ? (['coefficient'] as const) : [])) };
    }
    const percent = percentOf(score, weight, 4);
    if (percent === null || qualitativeBandOf(standard, percent) === band || isCloseTo(band, percent)) return [];
    return [outOfBand(row, percent, band, score)];
  }),
};

/** Percents of the weight are rounded with the score: a hundredth of a point is no other band. */
const isCloseTo = ({ from, to }: QualitativeBand, percent: Decimal): boolean =>
  [from, to].some((bound) => decimalsAgree(bound, percent, '0.5'));

const bandNamed = (bands: readonly QualitativeBand[], words: string | null): QualitativeBand | null =>
  (words !== null && bands.find(({ label }) => label.zh === words || label.en === words)) || null;

function outOfBand(row: IndicatorRow, percent: Decimal, band: QualitativeBand | null, score?: Decimal) {
  const title = titleOf(row);
  const [field, zh, en] =
    score === undefined
      ? (['coefficient', `得分系数 ${percent}%`, `a coefficient of ${percent}%`] as const)
      : (['score', `得 ${score} 分`, `a score of ${score}`] as const);
  return onCell(row, field, {
    message: band
      ? said(
          `${title.zh}评为“${band.label.zh}”（${band.from}%–${band.to}%），${zh}不在该档内。`,
          `${title.en} is judged “${band.label.en}” (${band.from}–${band.to}%); ${en} is outside it.`,
        )
      : said(`${title.zh}的${zh}不在任何档次内。`, `${title.en} has ${en}, which is in no band.`),
    ...(band && { expected: said(`分值的 ${band.from}%–${band.to}%`, `${band.from}–${band.to}% of the points`) }),
    found: score === undefined ? said(`${percent}%`, `${percent}%`) : said(`${score} 分`, score),
    remedy: said('核对所评档次和得分系数。', 'Check the band and the coefficient.'),
  });
}
