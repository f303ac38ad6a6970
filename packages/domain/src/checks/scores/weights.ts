import { said } from '../../language/index.ts';
import { addDecimals, compareDecimals, type Decimal, subtractDecimals } from '../../money/index.ts';
import type { Template } from '../../templates/index.ts';
import type { Check, CheckOutcome, FindingDraft } from '../check.ts';
import { type IndicatorGroup, indicatorGroupsOf, isPayProject } from '../indicators/indicator-groups.ts';
import { cellOf, type IndicatorRow, ofIndicators } from '../indicators/indicator-rows.ts';
import { together } from '../known-figures.ts';

const WHOLE = '100';

export const weightsAddUp: Check = {
  code: 'SCO-02',
  title: said('分值合计 100 分，各级指标按规定分配', 'Points make 100, shared out by level as laid down'),
  explanation: said(
    '预算执行与各项指标的分值合计为 100 分；一级指标的分值按模板规定，如执行 10、产出 50、效益 30、满意度 10。只发放工资等的项目不设满意度，只核对合计。',
    'The points of execution and indicators make 100, and each first level has what the template lays down, such as 10, 50, 30 and 10. Projects that only pay wages have no satisfaction: only their sum is compared.',
  ),
  source: '项目支出绩效自评表；财政部绩效评价管理办法',
  severity: 'block',
  needs: ofIndicators('weight', 'level1'),
  check(input) {
    const groups = indicatorGroupsOf(input);
    if (groups.length === 0) return { lacks: ['indicators'] };
    return together(groups.map((group) => judge(group, input.template)));
  },
};

function judge(group: IndicatorGroup, { scoring }: Template): CheckOutcome {
  const missing = group.rows.find(({ weight, level1 }) => weight === null || level1 === null);
  if (missing) return { lacks: [`${missing.list}.*.${missing.weight === null ? 'weight' : 'level1'}`] };
  const wanted = subtractDecimals(WHOLE, scoring.execution.weight);
  const whole = sumOf(group.rows);
  if (compareDecimals(whole, wanted) !== 0)
    return { findings: [ofWhole(group, whole, wanted, scoring.execution.weight)] };
  if (isPayProject(group)) return { findings: [] };
  return {
    findings: scoring.levels.flatMap(({ key, label, weight }) => {
      const rows = group.rows.filter(({ level1 }) => level1 === key);
      const [first] = rows;
      const points = sumOf(rows);
      // A level without any indicator is IND-01's to say.
      if (weight === undefined || !first || compareDecimals(points, weight) === 0) return [];
      return [
        {
          message: said(
            `${group.name.zh}的${label.zh}分值合计 ${points} 分，模板规定为 ${weight} 分。`,
            `${label.en} of ${group.name.en} has ${points} points; the template lays down ${weight}.`,
          ),
          expected: said(`${weight} 分`, weight),
          found: said(`${points} 分`, points),
          where: { figure: cellOf(first, 'weight') },
          remedy: said('按模板调整该级指标的分值。', 'Share out the points of this level as laid down.'),
        },
      ];
    }),
  };
}

const ofWhole = (
  { name, first }: IndicatorGroup,
  whole: Decimal,
  wanted: Decimal,
  execution: Decimal,
): FindingDraft => ({
  message: said(
    `${name.zh}的指标分值合计 ${whole} 分，加预算执行 ${execution} 分为 ${addDecimals(whole, execution)} 分，应为 ${WHOLE} 分。`,
    `The indicators of ${name.en} have ${whole} points; with ${execution} for execution that is ${addDecimals(whole, execution)}, not ${WHOLE}.`,
  ),
  expected: said(`${wanted} 分`, wanted),
  found: said(`${whole} 分`, whole),
  where: { figure: cellOf(first, 'weight') },
  remedy: said('调整分值，使合计为 100 分。', 'Change the points so that they make 100.'),
});

const sumOf = (rows: readonly IndicatorRow[]): Decimal => addDecimals(...rows.map(({ weight }) => weight ?? '0'));
