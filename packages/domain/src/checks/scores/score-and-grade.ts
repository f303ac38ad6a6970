import { said } from '../../language/index.ts';
import { compareDecimals } from '../../money/index.ts';
import type { Check, FindingDraft } from '../check.ts';
import { same } from '../figure-words.ts';
import { onWords } from '../text/text-finding.ts';
import { bandOf, capFor, gradeOf } from './grades.ts';
import { executionRateOf, gradeInText, scoreInText, selfScore } from './score-in-text.ts';

export const gradeFollowsScore: Check = {
  code: 'SCO-15',
  title: said('等级与得分一致', 'The grade is that of the score'),
  explanation: said(
    '优 90（含）–100 分，良 80（含）–90 分，中 60（含）–80 分，差 60 分以下；按未四舍五入的总分划分。',
    'The grade is 优 from 90, 良 from 80, 中 from 60 and 差 below, by the unrounded total.',
  ),
  source: '财预〔2020〕10号',
  severity: 'block',
  needs: ['sections', 'score.self'],
  check(input) {
    const grade = gradeInText(input);
    // Without a grade in the text there is nothing to contradict: the grade follows from the score.
    if (!grade) return selfScore(input) === null ? { lacks: ['score.self'] } : { findings: [] };
    const score = selfScore(input);
    if (score === null) return { lacks: ['score.self'] };
    const right = gradeOf(score);
    if (right === grade.value) return { findings: [] };
    const { text, start, end } = grade;
    return {
      findings: [
        onWords(text, {
          start,
          end,
          expected: same(right),
          message: said(
            `自评得分 ${score} 分应为“${right}”（${bandOf(right)} 分），正文写作“${grade.value}”。`,
            `A score of ${score} is “${right}” (${bandOf(right)}); the text says “${grade.value}”.`,
          ),
          remedy: said(
            `核对得分；得分无误的，等级改为“${right}”。`,
            `Check the score; where it is right, the grade is “${right}”.`,
          ),
        }),
      ],
    };
  },
};

export const scoreUnderCap: Check = {
  code: 'SCO-08',
  title: said('总分不超过执行率对应的上限', 'The score is within the cap of the execution rate'),
  explanation: said(
    '执行率低于 80% 的，总分不超过 89 分；低于 70%，79 分；低于 60%，69 分；低于 50%，59 分。这是部分地区的规定，默认只作提示；采用的县在模板中设为阻止提交。',
    'Below 80% execution at most 89 points, below 70% 79, below 60% 69, below 50% 59. Only some places have this rule, so it is a hint; a county that uses it lets it block in its template.',
  ),
  source: '预算管理一体化平台绩效自评操作手册',
  severity: 'hint',
  needs: ['sections', 'score.self', 'budget.executionRate'],
  check(input) {
    const [score, rate] = [selfScore(input), executionRateOf(input)];
    if (score === null || rate === null) {
      return { lacks: [...(score === null ? ['score.self'] : []), ...(rate === null ? ['budget.executionRate'] : [])] };
    }
    const most = capFor(rate);
    if (most === null || compareDecimals(score, most) <= 0) return { findings: [] };
    const place = scoreInText(input);
    const where = place ? { section: place.text.name, start: place.start, end: place.end } : { figure: 'score.self' };
    const finding: FindingDraft = {
      message: said(
        `预算执行率 ${rate}%，总分不应超过 ${most} 分，自评 ${score} 分。`,
        `With an execution rate of ${rate}% the score is ${most} at the most; ${score} is claimed.`,
      ),
      expected: said(`≤ ${most} 分`, `≤ ${most}`),
      found: said(`${score} 分`, score),
      where,
      remedy: said(
        '核对执行率；执行率无误的，扣减超出上限的分数。',
        'Check the rate; where it is right, deduct what is above the cap.',
      ),
    };
    return { findings: [finding] };
  },
};

/** Full marks beside poor execution are what re-checks look for first. */
export const fullMarks: Check = {
  code: 'SCO-12',
  title: said('高分与执行情况相称', 'A high score goes with good execution'),
  explanation: said(
    '自评 98 分以上而预算执行率低于 90% 的，得分可能虚高，应说明理由。',
    'A score of 98 and more with an execution rate below 90% may be inflated and is to be explained.',
  ),
  source: '财政部关于严禁刻意抬高分数的要求',
  severity: 'explain',
  needs: ['sections', 'score.self', 'budget.executionRate'],
  check(input) {
    const [score, rate] = [selfScore(input), executionRateOf(input)];
    if (score === null || rate === null) {
      return { lacks: [...(score === null ? ['score.self'] : []), ...(rate === null ? ['budget.executionRate'] : [])] };
    }
    if (compareDecimals(score, '98') < 0 || compareDecimals(rate, '90') >= 0) return { findings: [] };
    return {
      findings: [
        {
          message: said(
            `预算执行率 ${rate}%，自评 ${score} 分，得分与执行情况不相称。`,
            `A score of ${score} does not go with an execution rate of ${rate}%.`,
          ),
          expected: null,
          found: said(`${score} 分`, score),
          where: { figure: 'score.self' },
          remedy: said(
            '复核各项指标得分；确认无误的，说明理由。',
            'Review the points of each indicator; where they are right, say why.',
          ),
        },
      ],
    };
  },
};
