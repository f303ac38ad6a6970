import { said } from '../../language/index.ts';
import { compareDecimals, subtractDecimals } from '../../money/index.ts';
import type { Check } from '../check.ts';
import { selfScore } from './score-in-text.ts';

export const reviewGap: Check = {
  code: 'SCO-14',
  title: said('自评得分与财政评价得分相近', 'Self score and the bureau’s score are close'),
  explanation: said(
    '自评得分与财政部门评价得分相差超过 10 分（以模板为准）的，列入抽查复核名单。',
    'Where self score and the bureau’s differ by more than 10 points (or as the template says), the evaluation goes to the list for re-check.',
  ),
  source: '本系统设定',
  severity: 'explain',
  needs: ['sections', 'score.self', 'reviewScore'],
  check(input) {
    const score = selfScore(input);
    const { reviewScore } = input;
    if (score === null || reviewScore === undefined) {
      return {
        lacks: [...(score === null ? ['score.self'] : []), ...(reviewScore === undefined ? ['reviewScore'] : [])],
      };
    }
    const { reviewGap: most } = input.template.scoring;
    const gap = subtractDecimals(score, reviewScore).replace('-', '');
    if (compareDecimals(gap, most) <= 0) return { findings: [] };
    return {
      findings: [
        {
          message: said(
            `自评 ${score} 分，财政评价 ${reviewScore} 分，相差 ${gap} 分。`,
            `The self score is ${score}, the bureau’s ${reviewScore}: ${gap} points apart.`,
          ),
          expected: said(`相差不超过 ${most} 分`, `at most ${most} points apart`),
          found: said(`${gap} 分`, gap),
          where: { figure: 'score.self' },
          remedy: said(
            '逐项核对扣分依据，列入抽查复核。',
            'Go through the deductions; put it on the list for re-check.',
          ),
        },
      ],
    };
  },
};
