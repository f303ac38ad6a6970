import { said } from '../../language/index.ts';
import { add, compare, money } from '../../money/index.ts';
import type { Check } from '../check.ts';
import { inWan, same, shownAmount } from '../figure-words.ts';
import { lookInto } from '../known-figures.ts';

export const threePublicsWithinBasic: Check = {
  code: 'XRF-05',
  title: said('“三公”经费不大于基本支出', 'The three publics are within basic expenditure'),
  explanation: said(
    '“三公”经费主要在公用经费中列支，大于基本支出的，多为单位或口径有误。',
    'The three publics are mostly routine costs; more than all basic expenditure is mostly a slip of unit or scope.',
  ),
  source: '部门决算编报惯例',
  severity: 'explain',
  needs: ['threePublics.total', 'expenditure.basic'],
  check(input) {
    const record = lookInto(input);
    const [publics, basic] = [record.amount('threePublics.total'), record.amount('expenditure.basic')];
    return record.conclude(() => {
      if (compare(publics, add(basic, money(input.template.checks.tolerances.amount))) <= 0) return [];
      return [
        {
          message: said(
            `“三公”经费 ${inWan(publics)} 万元，大于基本支出 ${inWan(basic)} 万元。`,
            `Three publics of ${inWan(publics)} 万元 are more than basic expenditure of ${inWan(basic)} 万元.`,
          ),
          expected: same(`≤ ${inWan(basic)} 万元`),
          found: shownAmount(publics),
          where: { figure: 'threePublics.total' },
          remedy: said(
            '核对金额单位和填报口径；确有项目经费列支“三公”的，说明原因。',
            'Check unit and scope; where projects paid for them, say so.',
          ),
        },
      ];
    });
  },
};
