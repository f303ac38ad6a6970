import { said } from '@jiping/domain/language';
import { counted } from '../../../parts/counted.ts';

export const texts = {
  standard: said('评分标准', 'Standard'),
  working: said('计算', 'Arithmetic'),
  rule: said('算法', 'Rule'),
  noStandard: said(
    '还没有评分标准：先选指标性质，或从指标库选用。',
    'No standard yet: choose a comparison, or take it from the library.',
  ),
  computed: said('按评分标准计算', 'By the standard'),
  stated: said('自评填报', 'As stated'),
  lower: said('自评低于计算得分，可以；建议写明考虑。', 'Lower than computed, which is allowed; say why.'),
  higher: said(
    '自评高于计算得分，必须写明理由，财政局可见。',
    'Higher than computed: give the reason; the bureau sees it.',
  ),
  reason: said('得分说明', 'Reason for the score'),
  reasonHint: said('为什么不按标准计分', 'Why the score is not the computed one'),
  useComputed: said('改用计算得分', 'Take the computed score'),
  panel: said('得分', 'Score'),
  execution: said('预算执行', 'Execution'),
  indicators: said('绩效指标', 'Indicators'),
  beforeCap: said('调整前总分', 'Before the cap'),
  noCap: said('本模板不按执行率设上限', 'This template sets no cap'),
  total: said('自评总分', 'Total'),
  open: said('看算式', 'Show the arithmetic'),
  soFar: (sum: string) => said(`已得 ${sum}`, `${sum} so far`),
  lacking: (count: number) => said(`${count} 项尚未得分`, `${counted(count, 'indicator')} not scored yet`),
  unscored: said('尚未得分', 'not scored'),
  scored: (scored: number, all: number) =>
    said(`${all} 个指标中 ${scored} 个已得分`, `${scored} of ${counted(all, 'indicator')} scored`),
};
