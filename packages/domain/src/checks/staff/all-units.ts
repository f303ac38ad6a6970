import { numberOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import { addDecimals, compareDecimals } from '../../money/index.ts';
import type { Check, CheckInput, CheckOutcome } from '../check.ts';
import { nameOf, shownNumber } from '../figure-words.ts';
import { lookInto, together } from '../known-figures.ts';
import { type Division, divisionsTold } from './composition.ts';

const COUNTED = ['staff.quota', 'staff.actual'] as const;

/** `干部职工1894人，其中局机关187人，二级机构1707人`. */
const BY_UNIT: Division = {
  speaksOf: /编制|在职|实有|在编|人员|干部|职工/,
  kind: /(?:机关|本级|二级|下属|所属|直属|基层)[^，。；、\d]{0,14}$/,
  both: [/机关|本级/, /二级|下属|所属|直属|基层/],
};

/** `共有人员156人，其中在编98人，退休50人，聘用8人`: of a total that counts them all. */
const BY_STATUS: Division = {
  speaksOf: /^(?!.*(?:编制|在职|实有|在编)).*(?:人员|干部|职工)/s,
  kind: /(?:在编|在职|在岗|退休|离休|聘用|临聘|编外|派遣)[^，。；、\d]{0,8}$/,
  both: [/在编|在职|在岗/, /退休|离休|聘用|临聘|编外|派遣/],
};

export const staffOfAllUnits: Check = {
  code: 'STF-04',
  title: said('编制和在职人数等于本级与二级单位之和', 'Posts and staff are those of the office and its units'),
  explanation: said(
    '主管部门汇总报送的，编制数和年末实有人数应等于本级与各二级单位之和；正文写明机关与下属单位、在编与退休聘用人数的，各部分之和应等于总数。',
    'Where a department reports for its units as well, its posts and staff are those of its own office and of all units; where the text divides the people by unit or by status, the parts are the total.',
  ),
  source: '部门决算人员情况表；公开报告常见错误',
  severity: 'explain',
  needs: ['subordinates', ...COUNTED, 'sections'],
  check(input) {
    const told = [BY_UNIT, BY_STATUS].flatMap((division) => divisionsTold(input, division));
    const inText: CheckOutcome = { findings: told.flatMap(({ doubt }) => doubt ?? []) };
    if (input.subordinates && input.subordinates.length > 0) {
      return together([inText, ...COUNTED.map((code) => sumOfUnits(input, code))]);
    }
    return told.length > 0 ? inText : { lacks: ['subordinates'] };
  },
};

function sumOfUnits(input: CheckInput, code: string): CheckOutcome {
  const record = lookInto(input);
  const stated = record.number(code);
  const units = input.subordinates ?? [];
  const numbers = units.flatMap(({ figures }) => numberOf(figures.get(code)) ?? []);
  if (numbers.length < units.length) return { lacks: [...record.lacks, 'subordinates'] };
  return record.conclude(() => {
    const sum = addDecimals(...numbers);
    if (compareDecimals(sum, stated) === 0) return [];
    const name = nameOf(input, code);
    return [
      {
        message: said(
          `${name.zh}填报 ${stated} 人，本级与二级单位合计 ${numbers.join(' + ')} = ${sum} 人。`,
          `${name.en} is stated as ${stated}; the office and its units have ${numbers.join(' + ')} = ${sum}.`,
        ),
        expected: shownNumber(sum, '人'),
        found: shownNumber(stated, '人'),
        where: { figure: code },
        remedy: said(
          '核对有无漏汇、重汇的单位；单位数无误的，改正部门数。',
          'See whether a unit is left out or counted twice; where the units are right, correct the department’s number.',
        ),
        fix: { figure: code, number: sum },
      },
    ];
  });
}
