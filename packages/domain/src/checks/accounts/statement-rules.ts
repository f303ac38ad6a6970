import { amountOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import { add, agree, type Money, money } from '../../money/index.ts';
import type { Check, CheckInput, CheckOutcome } from '../check.ts';
import { inWan, listed, shownAmount } from '../figure-words.ts';
import { together } from '../known-figures.ts';
import { statementName } from './statements.ts';

/** What a cell of the statements must be the sum of. */
interface Identity {
  readonly total: string;
  readonly parts: readonly string[];
}

export const grandTotal: Check = {
  code: 'ARI-17',
  title: said(
    '支出总计等于本年支出、结余分配与年末结转之和',
    'The grand total is expenditure, surplus distributed and carry-over',
  ),
  explanation: said(
    '部门决算总表的支出总计等于本年支出合计、结余分配、年末结转和结余之和。',
    'In the accounts’ first table, the grand total is expenditure of the year, surplus distributed and what is carried on.',
  ),
  source: '部门决算收入支出决算总表',
  severity: 'block',
  needs: ['finalAccounts'],
  check: (input) =>
    identities(input, [
      {
        total: 'accounts.t1.total',
        parts: ['accounts.t1.expenditure', 'accounts.t1.distributed', 'accounts.t1.carriedOut'],
      },
    ]),
};

export const statementsAgree: Check = {
  code: 'XRF-11',
  title: said('决算报表之间一致', 'The statements of the accounts agree with each other'),
  explanation: said(
    '决算总表的收入、支出与收入决算表、支出决算表一致；财政拨款总表与一般公共预算支出表一致，其基本支出与基本支出表一致。',
    'Income and expenditure of table 1 are those of tables 2 and 3; tables 4 and 5 agree, and basic expenditure of table 5 is table 6.',
  ),
  source: '部门决算报表表间勾稽关系；预决算公开审核规则',
  severity: 'block',
  needs: ['finalAccounts'],
  check: (input) =>
    identities(input, [
      { total: 'accounts.t1.income', parts: ['accounts.t2.income'] },
      { total: 'accounts.t1.expenditure', parts: ['accounts.t3.expenditure'] },
      { total: 'accounts.t4.generalPublic', parts: ['accounts.t5.expenditure'] },
      { total: 'accounts.t5.basic', parts: ['accounts.t6.basic'] },
    ]),
};

/** Those identities of which the accounts have every cell. */
function identities({ finalAccounts, template }: CheckInput, rules: readonly Identity[]): CheckOutcome {
  if (!finalAccounts) return { lacks: ['finalAccounts'] };
  const tolerance = money(template.checks.tolerances.amount);
  const amount = (code: string) => amountOf(finalAccounts.get(code));
  return together(
    rules.map((rule): CheckOutcome => {
      const lacks = [rule.total, ...rule.parts].filter((code) => amount(code) === null);
      if (lacks.length > 0) return { lacks };
      const stated = amount(rule.total);
      const parts = rule.parts.flatMap((code) => amount(code) ?? []);
      return stated === null || agree(stated, add(...parts), tolerance)
        ? { findings: [] }
        : unequal(rule, stated, parts);
    }),
  );
}

function unequal({ total, parts }: Identity, stated: Money, amounts: readonly Money[]): CheckOutcome {
  const [name, names] = [statementName(total), listed(parts.map(statementName))];
  const sum = add(...amounts);
  const working = amounts.length > 1 ? `${amounts.map(inWan).join(' + ')} = ${inWan(sum)}` : inWan(sum);
  return {
    findings: [
      {
        message: said(
          `${name.zh} ${inWan(stated)} 万元，与${names.zh} ${working} 万元不符。`,
          `${name.en}: ${inWan(stated)} 万元; ${names.en}: ${working} 万元.`,
        ),
        expected: shownAmount(sum),
        found: shownAmount(stated),
        where: {},
        remedy: said(
          '在部门决算系统中核对并更正报表，再更新本表数据。',
          'Check and correct the statements in the accounts system, then take them over anew.',
        ),
      },
    ],
  };
}
