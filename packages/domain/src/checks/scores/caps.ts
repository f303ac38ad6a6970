import { numberOf, rowFigure, rowsOf, textOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import { compareDecimals, type Decimal } from '../../money/index.ts';
import { capOn, type ScoringScope, schemeFor } from '../../scoring/index.ts';
import type { Check, CheckInput, FindingDraft, FindingPlace } from '../check.ts';
import { completedFigures, effectiveFigure } from '../known-figures.ts';
import { executionRateOf, scoreInText, selfScore } from './score-in-text.ts';

/** Whether the template has caps for evaluations of this year: of departments, or of projects. */
const hasCaps = ({ template, fiscalYear }: CheckInput, scope: ScoringScope): boolean =>
  schemeFor(template.scoring, fiscalYear, scope).caps.on;

export const scoreUnderCap: Check = {
  code: 'SCO-08',
  title: said('总分不超过执行率对应的上限', 'The score is within the cap of the execution rate'),
  explanation: said(
    '部分地区规定执行率偏低的总分设上限：如低于 80% 的不超过 89 分，低于 70% 的 79 分，低于 60% 的 69 分，低于 50% 的 59 分。上限由模板规定；模板未启用的不校验。',
    'Some places cap the total by the execution rate: below 80% at most 89 points, below 70% 79, below 60% 69, below 50% 59. The template has the caps; where it does not switch them on, nothing is judged.',
  ),
  source: '预算管理一体化平台绩效自评操作手册',
  severity: 'block',
  needs: [
    'sections',
    'fiscalYear',
    'score.self',
    'budget.executionRate',
    'projects.*.name',
    'projects.*.score',
    'projects.*.executionRate',
  ],
  appliesTo: (input) => hasCaps(input, 'overall') || hasCaps(input, 'project'),
  check(input) {
    const projects = hasCaps(input, 'project') ? ofProjects(input) : [];
    if (!hasCaps(input, 'overall')) return { findings: projects };
    const [score, rate] = [selfScore(input), executionRateOf(input)];
    if (score === null || rate === null) {
      return projects.length > 0
        ? { findings: projects }
        : { lacks: [...(score === null ? ['score.self'] : []), ...(rate === null ? ['budget.executionRate'] : [])] };
    }
    const place = scoreInText(input);
    const where = place ? { section: place.text.name, start: place.start, end: place.end } : { figure: 'score.self' };
    return { findings: [...above(input, { zh: '预算', en: 'The' }, score, rate, where), ...projects] };
  },
};

function ofProjects(input: CheckInput): readonly FindingDraft[] {
  const table = completedFigures(input);
  return rowsOf(table, 'projects').flatMap((key) => {
    const cell = (field: string) => effectiveFigure(input, rowFigure('projects', key, field));
    const [score, rate] = [numberOf(cell('score')), numberOf(cell('executionRate'))];
    const name = textOf(cell('name')) ?? '';
    if (score === null || rate === null) return [];
    return above(input, { zh: `项目“${name}”`, en: `Project “${name}”: the` }, score, rate, {
      figure: rowFigure('projects', key, 'score'),
    });
  });
}

function above(
  { template }: CheckInput,
  of: { readonly zh: string; readonly en: string },
  score: Decimal,
  rate: Decimal,
  where: FindingPlace,
): readonly FindingDraft[] {
  const cap = capOn(rate, template.scoring);
  if (cap === null || compareDecimals(score, cap.most) <= 0) return [];
  const { most } = cap;
  return [
    {
      message: said(
        `${of.zh}执行率 ${rate}%，总分不应超过 ${most} 分，自评 ${score} 分。`,
        `${of.en} execution rate of ${rate}% allows ${most} points at the most; ${score} is claimed.`,
      ),
      expected: said(`≤ ${most} 分`, `≤ ${most}`),
      found: said(`${score} 分`, score),
      where,
      remedy: said(
        '核对执行率；执行率无误的，扣减超出上限的分数。',
        'Check the rate; where it is right, deduct what is above the cap.',
      ),
    },
  ];
}
