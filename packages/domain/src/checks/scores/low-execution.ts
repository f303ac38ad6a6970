import { numberOf, rowFigure, rowsOf, textOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import { compareDecimals } from '../../money/index.ts';
import type { Check, CheckInput, CheckOutcome, FindingDraft } from '../check.ts';
import { nameOf, shownNumber } from '../figure-words.ts';
import { completedFigures, effectiveFigure, lookInto, together } from '../known-figures.ts';
import { reasonIsGiven } from '../text/reasons.ts';

const RATES = ['budget.executionRate', 'project.realisationRate'] as const;
const SUBJECT = /执行率|实现率|支出进度|执行进度|支付进度|资金结余|未支付|未支出/;

/** Asks for the reason instead of blocking for want of it: it is given right where the finding is shown. */
export const lowExecution: Check = {
  code: 'SCO-11',
  title: said('执行率低于 90% 的说明原因', 'An execution rate below 90% is explained'),
  explanation: said(
    '预算执行率、支出实现率或项目执行率低于 90%（以模板为准）的，应说明原因；正文或项目表已写明原因的不再提示。',
    'An execution or realisation rate below 90% (or as the template says) has its reason, for projects too; where text or project form gives one, nothing is asked.',
  ),
  source: '项目支出绩效自评表；湖南省部门整体支出绩效自评报告提纲',
  severity: 'explain',
  needs: ['sections', ...RATES, 'projects.*.name', 'projects.*.executionRate', 'projects.*.executionReason'],
  check(input) {
    const judged = RATES.map((code) => judge(input, code));
    const known = judged.filter((outcome) => 'findings' in outcome);
    return together([...(known.length > 0 ? known : judged), { findings: ofProjects(input) }]);
  },
};

function judge(input: CheckInput, code: string): CheckOutcome {
  const record = lookInto(input);
  const rate = record.number(code);
  const low = input.template.scoring.execution.reasonBelow;
  return record.conclude(() => {
    if (compareDecimals(rate, low) >= 0 || reasonIsGiven(input, SUBJECT)) return [];
    const name = nameOf(input, code);
    return [
      {
        message: said(
          `${name.zh}为 ${rate}%，低于 ${low}%，正文未说明原因。`,
          `${name.en} is ${rate}%, below ${low}%, and the text gives no reason.`,
        ),
        expected: said(`不低于 ${low}%，或说明原因`, `${low}% or more, or a reason`),
        found: shownNumber(rate, '%'),
        where: { figure: code },
        remedy: said(
          '在正文说明执行率偏低的原因和改进办法。',
          'Say in the text why the rate is low and what will be done.',
        ),
      },
    ];
  });
}

/** Projects whose rate is known and low, and whose form says nothing of it. */
function ofProjects(input: CheckInput): readonly FindingDraft[] {
  const table = completedFigures(input);
  const low = input.template.scoring.execution.reasonBelow;
  return rowsOf(table, 'projects').flatMap((key) => {
    const cell = (field: string) => rowFigure('projects', key, field);
    const rate = numberOf(effectiveFigure(input, cell('executionRate')));
    if (rate === null || compareDecimals(rate, low) >= 0) return [];
    const name = textOf(table.get(cell('name')));
    if (textOf(table.get(cell('executionReason'))) !== null) return [];
    if (name !== null && reasonIsGiven(input, new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))) return [];
    return [
      {
        message: said(
          `项目${name === null ? '' : `“${name}”`}执行率为 ${rate}%，低于 ${low}%，未填写原因。`,
          `The project ${name === null ? '' : `“${name}” `}has an execution rate of ${rate}%, below ${low}%, and no reason is given.`,
        ),
        expected: said(`不低于 ${low}%，或说明原因`, `${low}% or more, or a reason`),
        found: shownNumber(rate, '%'),
        where: { figure: cell('executionReason') },
        remedy: said('在项目自评表填写执行率偏低的原因。', 'Give the reason in the project’s form.'),
      },
    ];
  });
}
