import { said } from '../../language/index.ts';
import type { Check } from '../check.ts';
import { together } from '../known-figures.ts';
import { totalIsSum } from './sum-rule.ts';

const [PERSONNEL, ROUTINE] = ['expenditure.basic.personnel', 'expenditure.basic.routine'] as const;
const OF_PERSONNEL = [`${PERSONNEL}.wages`, `${PERSONNEL}.transfers`];
const OF_ROUTINE = [`${ROUTINE}.goods`, `${ROUTINE}.capital`];

export const economicClasses: Check = {
  code: 'ARI-03',
  title: said('人员经费、公用经费与经济分类一致', 'Personnel and routine costs are their economic classes'),
  explanation: said(
    '人员经费等于工资福利支出与对个人和家庭的补助之和；公用经费等于基本支出中的商品和服务支出与资本性支出之和。',
    'Personnel is wages and transfers to persons; routine costs are goods and services and capital items of basic expenditure.',
  ),
  source: '部门决算基本支出表',
  severity: 'block',
  needs: [PERSONNEL, ...OF_PERSONNEL, ROUTINE, ...OF_ROUTINE],
  check: (input) => together([totalIsSum(input, PERSONNEL, OF_PERSONNEL), totalIsSum(input, ROUTINE, OF_ROUTINE)]),
};
