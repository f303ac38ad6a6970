import { isZero, subtractDecimals } from '../../money/index.ts';
import { meanKept } from '../summary/as-kept.ts';
import { executionOf } from '../summary/execution.ts';
import { lowExecution } from '../summary/low-execution.ts';
import { problemsOf } from '../summary/problems.ts';
import { registerOf } from '../summary/register.ts';
import { reviewedMembers } from '../summary/reviewed.ts';
import type { SummaryData } from '../summary/summary-data.ts';
import {
  codePart,
  countFigure,
  moneyFigure,
  percentFigure,
  type SummaryFigure,
  scoreFigure,
} from './summary-figure.ts';

/** Review, problems, opinions and what asks for attention. */
export function findingsFigures(data: SummaryData): readonly SummaryFigure[] {
  const problems = problemsOf(data);
  const findings = problems.reduce((sum, one) => sum + one.findings, 0);
  const concerned = data.members.filter((member) => Object.keys(member.problems).length > 0).length;
  const answered = data.opinions.filter(({ answeredAt }) => answeredAt !== null).length;
  const asked = new Set(data.opinions.map(({ code }) => code)).size;
  return [
    ...reviewFigures(data),
    ...countFigure('problems.findings', ['校验提示问题', 'Findings of checks'], findings, '项次'),
    ...countFigure('problems.kinds', ['校验提示问题种类', 'Kinds of findings'], problems.length, '类'),
    ...countFigure('problems.units', ['有校验提示的部门（单位）', 'Departments with findings'], concerned),
    ...problems.flatMap(({ code, title, evaluations, findings: times }) => [
      ...countFigure(
        `${codePart('problem.p', code)}.units`,
        [`“${title}”涉及部门（单位）`, `Departments with ${code}`],
        evaluations,
      ),
      ...countFigure(
        `${codePart('problem.p', code)}.findings`,
        [`“${title}”次数`, `Findings of ${code}`],
        times,
        '项次',
      ),
    ]),
    ...countFigure('opinions.count', ['退回意见', 'Opinions on returns'], data.opinions.length, '条'),
    ...countFigure('opinions.units', ['有退回意见的部门（单位）', 'Departments with opinions'], asked),
    ...countFigure('opinions.answered', ['已答复意见', 'Answered'], answered, '条'),
    ...countFigure('opinions.unanswered', ['未答复意见', 'Not answered'], data.opinions.length - answered, '条'),
    ...rectificationFigures(data),
    ...countFigure(
      'execution.low',
      ['预算执行率低于80%的部门（单位）', 'Execution below 80%'],
      lowExecution(data).length,
    ),
    ...lowExecution(data).flatMap(({ member, figures }) =>
      percentFigure(
        `${codePart('unit.u', member.code)}.executionRate`,
        [`${member.name}预算执行率`, `Execution of ${member.name}`],
        executionOf(figures),
      ),
    ),
  ];
}

function rectificationFigures(data: SummaryData): readonly SummaryFigure[] {
  const { tally, open, overdue, units, uses } = registerOf(data);
  return [
    ...countFigure('rectification.count', ['下达整改事项', 'Rectifications issued'], tally.issued, '项'),
    ...countFigure('rectification.closed', ['已销号整改事项', 'Rectifications closed'], tally.closed, '项'),
    ...countFigure('rectification.reported', ['已报待核实整改事项', 'Rectifications reported'], tally.reported, '项'),
    ...countFigure('rectification.open', ['待整改事项', 'Rectifications to be done'], open, '项'),
    ...moneyFigure('rectification.cut', ['核减预算', 'Budget cut'], isZero(tally.budgetCut) ? null : tally.budgetCut),
    ...(data.region.level === 'county'
      ? [
          ...countFigure('rectification.units', ['有整改事项的部门（单位）', 'Departments with rectifications'], units),
          ...countFigure('rectification.overdue', ['逾期整改事项', 'Rectifications overdue'], overdue.length, '项'),
          ...countFigure('rectification.cuts', ['核减预算的整改事项', 'Rectifications with a cut'], uses.cut, '项'),
          ...countFigure(
            'rectification.suspended',
            ['暂停拨付的整改事项', 'Rectifications with money held back'],
            uses.suspended,
            '项',
          ),
          ...countFigure(
            'rectification.prioritised',
            ['优先安排的整改事项', 'Rectifications put first'],
            uses.prioritised,
            '项',
          ),
        ]
      : []),
  ];
}

function reviewFigures(data: SummaryData): readonly SummaryFigure[] {
  const { count, selfSum, reviewSum, lowered, raised, unchanged } = data.thisYear.official.differences;
  const mean = (sum: string) => meanKept(sum, count);
  return [
    ...countFigure('review.count', ['有复核分的部门（单位）', 'Reviewed'], count),
    ...scoreFigure('review.selfMean', ['复核单位平均自评分', 'Their mean self score'], mean(selfSum)),
    ...scoreFigure('review.reviewMean', ['复核单位平均复核分', 'Their mean review score'], mean(reviewSum)),
    ...scoreFigure(
      'review.difference',
      ['平均差额', 'Mean difference'],
      mean(subtractDecimals(selfSum, reviewSum))?.replace('-', '') ?? null,
    ),
    ...countFigure('review.lowered', ['复核调低的部门（单位）', 'Lowered'], lowered),
    ...countFigure('review.raised', ['复核调高的部门（单位）', 'Raised'], raised),
    ...countFigure('review.unchanged', ['复核与自评一致的部门（单位）', 'Unchanged'], unchanged),
    ...reviewedMembers(data).flatMap(({ member, self, review, difference }) => [
      ...scoreFigure(
        `${codePart('unit.u', member.code)}.selfScore`,
        [`${member.name}自评分`, `Self score of ${member.name}`],
        self,
      ),
      ...scoreFigure(
        `${codePart('unit.u', member.code)}.reviewScore`,
        [`${member.name}复核分`, `Review score of ${member.name}`],
        review,
      ),
      ...scoreFigure(
        `${codePart('unit.u', member.code)}.difference`,
        [`${member.name}自评与复核差额`, `Difference of ${member.name}`],
        difference.replace('-', ''),
      ),
    ]),
  ];
}
