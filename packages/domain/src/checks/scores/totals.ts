import { numberOf, rowFigure } from '../../figures/index.ts';
import { type Bilingual, said } from '../../language/index.ts';
import { addDecimals, type Decimal, decimalsAgree } from '../../money/index.ts';
import { cappedTotal, schemeFor } from '../../scoring/index.ts';
import type { Check, CheckInput, CheckOutcome } from '../check.ts';
import { type IndicatorGroup, indicatorGroupsOf, sumOfScores } from '../indicators/indicator-groups.ts';
import { ofIndicators } from '../indicators/indicator-rows.ts';
import { effectiveFigure, together } from '../known-figures.ts';
import { onWords } from '../text/text-finding.ts';
import { scoreInText } from './score-in-text.ts';

/** The figures of a total: whose it is, what it is made of beside the indicators, and the rate that may cap it. */
interface Total {
  readonly self: string;
  readonly execution: string;
  readonly rate: string;
}

const OF_DEPARTMENT: Total = { self: 'score.self', execution: 'score.execution', rate: 'budget.executionRate' };
const ofProject = (key: string): Total => ({
  self: rowFigure('projects', key, 'score'),
  execution: rowFigure('projects', key, 'executionScore'),
  rate: rowFigure('projects', key, 'executionRate'),
});

export const scoresAddUp: Check = {
  code: 'SCO-03',
  title: said('得分合计与总分一致，正文与表格一致', 'Scores add up to the total, in form and text alike'),
  explanation: said(
    '总分为预算执行得分与各项指标得分之和；正文中的自评得分应与表格的总分一致。允许相差 0.1 分。',
    'The total is execution and indicators together, and the text gives the same total as the form, within 0.1 point.',
  ),
  source: '项目支出绩效自评表；绩效自评表审核规则',
  severity: 'block',
  needs: [
    ...ofIndicators('score'),
    'sections',
    'fiscalYear',
    ...[OF_DEPARTMENT, ofProject('*')].flatMap(({ self, execution, rate }) => [self, execution, rate]),
  ],
  check(input) {
    const sums = indicatorGroupsOf(input).map((group) => judge(input, group));
    const told = inText(input);
    if (sums.length === 0) return told ?? { lacks: ['indicators'] };
    return together(told ? [...sums, told] : sums);
  },
};

function judge(input: CheckInput, group: IndicatorGroup): CheckOutcome {
  const { project, name, rows, first } = group;
  const codes = project ? ofProject(project.key) : OF_DEPARTMENT;
  const known = (code: string) => numberOf(effectiveFigure(input, code));
  const [self, execution] = [known(codes.self), known(codes.execution)];
  const scores = sumOfScores(group);
  if (self === null || execution === null || scores === null) {
    return {
      lacks: [
        ...(self === null ? [codes.self] : []),
        ...(execution === null ? [codes.execution] : []),
        ...(scores === null ? [`${first.list}.*.score`] : []),
      ],
    };
  }
  const sum = addDecimals(execution, scores);
  const scheme = schemeFor(input.template.scoring, input.fiscalYear, project ? 'project' : 'overall');
  const capped = cappedTotal(sum, known(codes.rate), scheme).score;
  const { score: tolerance } = input.template.checks.tolerances;
  // What is above the cap is SCO-08's to say.
  if ([sum, capped].some((right) => decimalsAgree(self, right, tolerance))) return { findings: [] };
  return {
    findings: [
      {
        message: said(
          `${name.zh}总分 ${self} 分，预算执行 ${execution} 分与 ${rows.length} 项指标得分合计为 ${sum} 分。`,
          `The total of ${name.en} is ${self}; execution (${execution}) and its ${rows.length} indicators make ${sum}.`,
        ),
        expected: points(capped),
        found: points(self),
        where: { figure: codes.self },
        remedy: said('核对各项得分；总分按合计填写。', 'Check the scores; the total is their sum.'),
        fix: { figure: codes.self, number: capped },
      },
    ],
  };
}

/** The total that the text gives, against the record's; null where either says nothing. */
function inText(input: CheckInput): CheckOutcome | null {
  const [told, recorded] = [scoreInText(input), numberOf(effectiveFigure(input, 'score.self'))];
  if (!told || recorded === null) return null;
  if (decimalsAgree(told.value, recorded, input.template.checks.tolerances.score)) return { findings: [] };
  const { text, start, end, value } = told;
  return {
    findings: [
      onWords(text, {
        start,
        end,
        expected: points(recorded),
        message: said(
          `正文自评得分 ${value} 分，表格总分 ${recorded} 分。`,
          `The text gives a score of ${value}, the form ${recorded}.`,
        ),
        remedy: said('核对得分，正文与表格统一。', 'Check the score; text and form give the same.'),
      }),
    ],
  };
}

const points = (score: Decimal): Bilingual => said(`${score} 分`, score);
