import { said } from '../../language/index.ts';
import type { Check, CheckInput, CheckOutcome } from '../check.ts';
import { inWan } from '../figure-words.ts';
import { lookInto, together } from '../known-figures.ts';
import { projectsOf } from '../rows.ts';
import { rateRecomputes } from './rate-rule.ts';

/** Whether the percentage `code` is one amount over another. */
function rateOfAmounts(input: CheckInput, code: string, partCode: string, wholeCode: string): CheckOutcome {
  const record = lookInto(input);
  const [part, whole] = [record.amount(partCode), record.amount(wholeCode)];
  const stated = record.number(code);
  return record.conclude(() =>
    rateRecomputes(input, {
      code,
      stated,
      part: { code: partCode, value: part, shown: inWan(part) },
      whole: { code: wholeCode, value: whole, shown: inWan(whole) },
    }),
  );
}

export const executionRate: Check = {
  code: 'ARI-13',
  title: said('预算执行率可复算', 'The execution rate recomputes'),
  explanation: said(
    '执行率等于全年执行数除以全年预算数；全年预算数是调整后的数，含上年结转。部门和各项目的执行率均应如此。',
    'The execution rate is outturn over the adjusted budget, which includes what was carried over: for the department and for each project.',
  ),
  source: '附件2 部门整体支出绩效自评表；附件3 项目支出绩效自评表',
  severity: 'block',
  needs: [
    ...['budget.executionRate', 'budget.outturn', 'budget.adjusted'],
    ...['projects', 'projects.*.executionRate', 'projects.*.outturn', 'projects.*.adjusted'],
  ],
  check: (input) =>
    together([
      rateOfAmounts(input, 'budget.executionRate', 'budget.outturn', 'budget.adjusted'),
      // Of a project, what nobody has stated is computed and cannot be wrong.
      ...projectsOf(input)
        .filter((project) => project.isStated('executionRate'))
        .map(({ code }) => rateOfAmounts(input, code('executionRate'), code('outturn'), code('adjusted'))),
    ]),
};

export const realisationRate: Check = {
  code: 'ARI-14',
  title: said('支出实现率可复算', 'The realisation rate recomputes'),
  explanation: said(
    '支出实现率等于项目支出除以项目经费实际到位资金。',
    'The realisation rate is project expenditure over project funds received.',
  ),
  source: '湖南省部门整体支出绩效自评报告提纲',
  severity: 'block',
  needs: ['project.realisationRate', 'expenditure.project', 'project.received'],
  check: (input) => rateOfAmounts(input, 'project.realisationRate', 'expenditure.project', 'project.received'),
};
