import type { Bilingual } from '../../language/index.ts';
import { said } from '../../language/index.ts';

/**
 * Cells of the statements of the final accounts 部门决算报表 that are no figures of the record, as `CheckInput.finalAccounts` carries them
 * beside the record's own codes: `accounts.t3.expenditure` is 支出合计 of table 3.
 */
const STATEMENTS: Readonly<Record<string, Bilingual>> = {
  'accounts.t1.income': said('收入支出决算总表“本年收入合计”', 'income of the year in table 1'),
  'accounts.t1.expenditure': said('收入支出决算总表“本年支出合计”', 'expenditure of the year in table 1'),
  'accounts.t1.distributed': said('收入支出决算总表“结余分配”', 'surplus distributed in table 1'),
  'accounts.t1.carriedOut': said('收入支出决算总表“年末结转和结余”', 'carried on in table 1'),
  'accounts.t1.total': said('收入支出决算总表“支出总计”', 'the grand total of expenditure in table 1'),
  'accounts.t2.income': said('收入决算表“本年收入合计”', 'income in table 2'),
  'accounts.t3.expenditure': said('支出决算表“本年支出合计”', 'expenditure in table 3'),
  'accounts.t4.generalPublic': said(
    '财政拨款收入支出决算总表“一般公共预算财政拨款支出”',
    'general public budget expenditure in table 4',
  ),
  'accounts.t5.expenditure': said('一般公共预算财政拨款支出决算表“本年支出合计”', 'expenditure in table 5'),
  'accounts.t5.basic': said('一般公共预算财政拨款支出决算表“基本支出”', 'basic expenditure in table 5'),
  'accounts.t6.basic': said('一般公共预算财政拨款基本支出决算表合计', 'the total of table 6'),
};

/** How a finding calls a cell of the statements. */
export const statementName = (code: string): Bilingual => STATEMENTS[code] ?? said(code, code);
