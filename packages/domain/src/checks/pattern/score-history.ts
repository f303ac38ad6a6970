import { said } from '../../language/index.ts';
import { compareDecimals, decimalsAgree } from '../../money/index.ts';
import type { Check } from '../check.ts';
import { selfScore } from '../scores/score-in-text.ts';

/** Years, this one included, from which a row of scores says anything. */
const FEWEST = 3;
const FULL = '100';
/** Points by which scores that hardly move differ. */
const STEP = '0.1';

export const scoreHistory: Check = {
  code: 'YOY-06',
  title: said('历年自评得分有合理变化', 'Self scores change from year to year'),
  explanation: said(
    '连续三年以上都是 100 分，或每年只变动 0.1 分以内的，得分可能没有反映实际情况。',
    'Three years or more of nothing but 100, or of changes within 0.1 point, hardly show what happened.',
  ),
  source: '本系统设定',
  severity: 'hint',
  needs: ['sections', 'score.self', 'scoreHistory'],
  check(input) {
    const score = selfScore(input);
    const earlier = input.scoreHistory ?? [];
    if (score === null || earlier.length < FEWEST - 1) {
      return {
        lacks: [...(score === null ? ['score.self'] : []), ...(earlier.length < FEWEST - 1 ? ['scoreHistory'] : [])],
      };
    }
    const scores = [score, ...earlier];
    const isFull = scores.every((one) => compareDecimals(one, FULL) === 0);
    const isFlat = scores.slice(1).every((one, at) => decimalsAgree(one, scores[at] ?? one, STEP));
    if (!isFull && !isFlat) return { findings: [] };
    const shown = [...scores].reverse().join('、');
    return {
      findings: [
        {
          message: isFull
            ? said(
                `连续 ${scores.length} 年自评都是 100 分。`,
                `The self score has been 100 for ${scores.length} years.`,
              )
            : said(
                `连续 ${scores.length} 年自评得分变动不超过 ${STEP} 分：${shown}。`,
                `For ${scores.length} years the self score has moved by no more than ${STEP}: ${shown}.`,
              ),
          expected: null,
          found: said(shown, shown),
          where: { figure: 'score.self' },
          remedy: said('复核得分是否反映本年实际。', 'Review whether the score shows what happened this year.'),
        },
      ],
    };
  },
};
