import { labelOf, numberOf, rowFigure, rowsOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import { decimalsAgree } from '../../money/index.ts';
import { executionScore } from '../../scoring/index.ts';
import type { Check, CheckInput, CheckOutcome } from '../check.ts';
import { completedFigures, effectiveFigure, together } from '../known-figures.ts';

export const executionPoints: Check = {
  code: 'SCO-04',
  title: said('预算执行得分与执行率一致', 'The points for execution follow from the rate'),
  explanation: said(
    '预算执行得分 = 分值 × 执行率，执行率超过 100% 的按 100% 计。如分值 10 分、执行率 76%，得 7.6 分。',
    'Points for execution are the weight times the rate, at most 100%: 76% of 10 points are 7.6.',
  ),
  source: '项目支出绩效自评表；绩效自评表审核规则',
  severity: 'block',
  needs: [
    'budget.executionRate',
    'score.execution',
    'projects.*.name',
    'projects.*.executionRate',
    'projects.*.executionScore',
  ],
  check(input) {
    const whole = judge(input, 'score.execution', 'budget.executionRate');
    const projects = rowsOf(completedFigures(input), 'projects').flatMap((key) => {
      const [score, rate] = [rowFigure('projects', key, 'executionScore'), rowFigure('projects', key, 'executionRate')];
      const stated = numberOf(effectiveFigure(input, score)) !== null;
      return stated ? [judge(input, score, rate)] : [];
    });
    return together([whole, ...projects]);
  },
};

function judge(input: CheckInput, scoreCode: string, rateCode: string): CheckOutcome {
  const [score, rate] = [scoreCode, rateCode].map((code) => numberOf(effectiveFigure(input, code)));
  if (score == null || rate == null) {
    return { lacks: [...(rate == null ? [rateCode] : []), ...(score == null ? [scoreCode] : [])] };
  }
  const { scoring, checks } = input.template;
  const name = labelOf(input.template, completedFigures(input), scoreCode);
  const right = executionScore(rate, scoring).score;
  if (decimalsAgree(score, right, checks.tolerances.score)) return { findings: [] };
  return {
    findings: [
      {
        message: said(
          `${name.zh}为 ${score} 分；执行率 ${rate}%、分值 ${scoring.execution.weight} 分，应得 ${right} 分。`,
          `${name.en} is ${score}; a rate of ${rate}% of ${scoring.execution.weight} points gives ${right}.`,
        ),
        expected: said(`${right} 分`, right),
        found: said(`${score} 分`, score),
        where: { figure: scoreCode },
        remedy: said('核对执行率；得分按公式计算。', 'Check the rate; the points follow from it.'),
        fix: { figure: scoreCode, number: right },
      },
    ],
  };
}
