import { said } from '../../language/index.ts';
import { compareDecimals } from '../../money/index.ts';
import type { Check, CheckInput, CheckOutcome, FindingDraft } from '../check.ts';
import { type IndicatorGroup, indicatorGroupsOf } from '../indicators/indicator-groups.ts';
import { ofIndicators } from '../indicators/indicator-rows.ts';
import { type SectionText, textsOf } from '../text/section-text.ts';
import { executionRateOf, selfScore } from './score-in-text.ts';

/** Points from which a score counts as nearly full. */
const HIGH = '98';

/** Words of the problems section that speak of targets missed, not of circumstances. */
const FAILURE =
  /(?:任务|目标|指标|计划|项目|工作)[^，。；\n]{0,12}(?:未(?:能)?(?:全部|按期|按时|如期|足额)?(?:完成|达到|实现|达标)|没有(?:完成|达到))|(?:完成率|达标率|满意度|满意率)[^，。；\n]{0,6}(?:偏低|较低|不高|未达)/;

/** Full marks beside poor execution are what re-checks look for first. */
export const fullMarks: Check = {
  code: 'SCO-12',
  title: said('高分与执行情况相称', 'A high score goes with good execution'),
  explanation: said(
    '自评 98 分以上或各项指标全部满分，而预算执行率低于 90%（以模板为准），或“存在的问题”写明任务、目标未完成的，得分可能虚高，应说明理由。',
    'A score of 98 and more, or full marks for every indicator, beside an execution rate below 90% (or as the template says) or a problem section that tells of missed targets may be inflated and is to be explained.',
  ),
  source: '财政部关于严禁刻意抬高分数的要求',
  severity: 'explain',
  needs: ['sections', 'score.self', 'budget.executionRate', ...ofIndicators('score')],
  check(input) {
    const [score, rate] = [selfScore(input), executionRateOf(input)];
    const group = indicatorGroupsOf(input).find(({ project }) => project === null);
    const isFull = group !== undefined && allFull(group);
    if ((score === null && !isFull) || rate === null) {
      return { lacks: [...(score === null ? ['score.self'] : []), ...(rate === null ? ['budget.executionRate'] : [])] };
    }
    if (!isFull && (score === null || compareDecimals(score, HIGH) < 0)) return { findings: [] };
    const claimed = isFull
      ? said(`${group.rows.length} 项指标全部满分`, `full marks for all ${group.rows.length} indicators`)
      : said(`自评 ${score} 分`, `a score of ${score}`);
    if (compareDecimals(rate, input.template.scoring.execution.reasonBelow) < 0) return lowRate(rate, claimed);
    return { findings: failureIn(input, claimed) };
  },
};

const allFull = ({ rows }: IndicatorGroup): boolean =>
  rows.every(({ score, weight }) => score !== null && weight !== null && compareDecimals(score, weight) >= 0);

const lowRate = (rate: string, claimed: { readonly zh: string; readonly en: string }): CheckOutcome => ({
  findings: [
    {
      message: said(
        `预算执行率 ${rate}%，${claimed.zh}，得分与执行情况不相称。`,
        `An execution rate of ${rate}% does not go with ${claimed.en}.`,
      ),
      expected: null,
      found: said(claimed.zh, claimed.en),
      where: { figure: 'score.self' },
      remedy: said(
        '复核各项指标得分；确认无误的，说明理由。',
        'Review the points of each indicator; where they are right, say why.',
      ),
    },
  ],
});

function failureIn(input: CheckInput, claimed: { readonly zh: string; readonly en: string }): readonly FindingDraft[] {
  const problems = textsOf(input).find(({ section }) => section.key === 'problems');
  const told = problems && FAILURE.exec(problems.plain);
  return told ? [beside(problems, told.index, told[0], claimed)] : [];
}

const beside = (
  { name }: SectionText,
  start: number,
  words: string,
  claimed: { readonly zh: string; readonly en: string },
): FindingDraft => ({
  message: said(`正文写明“${words}”，而${claimed.zh}。`, `The text says “${words}”, beside ${claimed.en}.`),
  expected: null,
  found: said(claimed.zh, claimed.en),
  where: { section: name, start, end: start + words.length },
  remedy: said(
    '未完成的任务应相应扣分；确认无误的，说明理由。',
    'What was missed loses points; where the score is right, say why.',
  ),
});
