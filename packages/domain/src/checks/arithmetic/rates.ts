import { said } from '../../language/index.ts';
import type { Check, CheckInput, CheckOutcome } from '../check.ts';
import { inWan } from '../figure-words.ts';
import { lookInto } from '../known-figures.ts';
import { rateRecomputes } from './rate-rule.ts';

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
    '执行率等于全年执行数除以全年预算数；全年预算数是调整后的数，含上年结转。',
    'The execution rate is outturn over the adjusted budget, which includes what was carried over.',
  ),
  source: '附件2 部门整体支出绩效自评表',
  severity: 'block',
  needs: ['budget.executionRate', 'budget.outturn', 'budget.adjusted'],
  check: (input) => rateOfAmounts(input, 'budget.executionRate', 'budget.outturn', 'budget.adjusted'),
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
