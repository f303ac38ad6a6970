import { said } from '../../language/index.ts';
import { compareDecimals } from '../../money/index.ts';
import { GRADE_NAMES, type Grade, type GradeBand, gradeOf, isScore } from '../../scoring/index.ts';
import type { Check } from '../check.ts';
import { onWords } from '../text/text-finding.ts';
import { gradeInText, selfScore } from './score-in-text.ts';

/** The bounds of a grade as a sentence shows them: `90–100`, `<60`. */
export function bandOf(grade: Grade, bands: readonly GradeBand[]): string {
  const at = bands.findIndex((band) => band.grade === grade);
  const [from, upper] = [bands[at]?.from ?? '0', bands[at - 1]?.from ?? '100'];
  return compareDecimals(from, '0') === 0 ? `<${upper}` : `${from}–${upper}`;
}

export const gradeFollowsScore: Check = {
  code: 'SCO-15',
  title: said('等级与得分一致', 'The grade is that of the score'),
  explanation: said(
    '优 90（含）–100 分，良 80（含）–90 分，中 60（含）–80 分，差 60 分以下（以模板为准）；按未四舍五入的总分划分。',
    'The grade is 优 from 90, 良 from 80, 中 from 60 and 差 below (or as the template says), by the unrounded total.',
  ),
  source: '财预〔2020〕10号',
  severity: 'block',
  needs: ['sections', 'score.self'],
  check(input) {
    const grade = gradeInText(input);
    const score = selfScore(input);
    if (score === null) return { lacks: ['score.self'] };
    // Without a grade in the text there is nothing to contradict: the grade follows from the score.
    if (!grade || !isScore(score)) return { findings: [] };
    const { grades } = input.template.scoring;
    const right = gradeOf(score, grades);
    if (right === grade.value) return { findings: [] };
    const { text, start, end } = grade;
    const [wanted, stated] = [GRADE_NAMES[right], GRADE_NAMES[grade.value].zh];
    return {
      findings: [
        onWords(text, {
          start,
          end,
          expected: said(wanted.zh, wanted.zh),
          message: said(
            `自评得分 ${score} 分应为“${wanted.zh}”（${bandOf(right, grades)} 分），正文写作“${stated}”。`,
            `A score of ${score} is “${wanted.zh}” (${bandOf(right, grades)}); the text says “${stated}”.`,
          ),
          remedy: said(
            `核对得分；得分无误的，等级改为“${wanted.zh}”。`,
            `Check the score; where it is right, the grade is “${wanted.zh}”.`,
          ),
        }),
      ],
    };
  },
};
