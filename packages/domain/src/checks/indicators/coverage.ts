import { said } from '../../language/index.ts';
import type { Check } from '../check.ts';
import { indicatorGroupsOf, isPayProject } from './indicator-groups.ts';
import { cellOf, ofIndicators } from './indicator-rows.ts';

const SATISFACTION = 'satisfaction';

export const levelsCovered: Check = {
  code: 'IND-01',
  title: said('各一级指标至少有一项指标', 'Every first level has an indicator'),
  explanation: said(
    '产出、效益、满意度等模板规定的一级指标，每一级至少设一项指标；只发放工资、津补贴等的项目可以不设满意度。',
    'Every first level that the template lays down has at least one indicator; projects that only pay wages and allowances may do without satisfaction.',
  ),
  source: '绩效目标申报表、自评表审核规则；四川省项目支出绩效自评表',
  severity: 'block',
  needs: ofIndicators('level1'),
  check(input) {
    const groups = indicatorGroupsOf(input);
    if (groups.length === 0) return { lacks: ['indicators'] };
    const unclear = groups.flatMap(({ rows }) => rows).find(({ level1 }) => level1 === null);
    if (unclear) return { lacks: [`${unclear.list}.*.level1`] };
    return {
      findings: groups.flatMap((group) =>
        input.template.scoring.levels
          .filter(({ key }) => !(key === SATISFACTION && isPayProject(group)))
          .filter(({ key }) => group.rows.every(({ level1 }) => level1 !== key))
          .map(({ label }) => ({
            message: said(
              `${group.name.zh}没有${label.zh}。`,
              `There is no indicator of “${label.en}” for ${group.name.en}.`,
            ),
            expected: said(`至少一项${label.zh}`, `at least one of “${label.en}”`),
            found: said('无', 'none'),
            where: { figure: cellOf(group.first, 'level1') },
            remedy: said(`补充${label.zh}及其分值。`, `Add one with its points.`),
          })),
      ),
    };
  },
};
