import type { Example } from './example.ts';

export const basicDataTabbed: Example = {
  name: '附件1 基础数据表，Word 表格（列位置可知，有空格）',
  text: `附件1
部门整体支出绩效评价基础数据表
填报单位：清岚县卫生健康局\t单位：万元
财政供养人员情况（人）\t编制数\t2021年实际在职人数\t控制率
\t68\t65\t95.59%
经费控制情况（万元）\t2020年决算数\t2021年预算数\t2021年决算数
三公经费\t18.60\t20.00\t15.20
1、公务用车购置和维护经费\t12.40\t13.00\t10.10
其中：公车购置\t\t\t
公车运行维护\t12.40\t13.00\t10.10
2、出国经费\t\t\t
3、公务接待\t6.20\t7.00\t5.10
项目支出：\t860.00\t900.00\t888.50
1、业务工作专项\t600.00\t640.00\t630.50
2、运行维护专项\t260.00\t260.00\t258.00
公用经费\t96.00\t102.00\t98.40
其中：办公经费\t30.00\t32.00\t31.20
水费、电费、差旅费\t25.00\t26.00\t24.60
会议费、培训费\t8.00\t9.00\t7.50
政府采购金额\t——\t120.00\t116.80
`,
  kind: 'selfEvaluationForm',
  fiscalYear: 2021,
  unitName: '清岚县卫生健康局',
  sections: [],
  figures: {
    'staff.quota': '68',
    'staff.actual': '65',
    'staff.controlRate': '95.59',
    'threePublics.total.previous': '18.60',
    'threePublics.total.budget': '20.00',
    'threePublics.total': '15.20',
    'threePublics.vehicles.previous': '12.40',
    'threePublics.vehicles.budget': '13.00',
    'threePublics.vehicles': '10.10',
    'threePublics.vehicles.operation.previous': '12.40',
    'threePublics.vehicles.operation.budget': '13.00',
    'threePublics.vehicles.operation': '10.10',
    'threePublics.reception.previous': '6.20',
    'threePublics.reception.budget': '7.00',
    'threePublics.reception': '5.10',
    'expenditure.project.previous': '860.00',
    'expenditure.project.budget': '900.00',
    'expenditure.project': '888.50',
    'expenditure.project.business.previous': '600.00',
    'expenditure.project.business.budget': '640.00',
    'expenditure.project.business': '630.50',
    'expenditure.project.operation.previous': '260.00',
    'expenditure.project.operation.budget': '260.00',
    'expenditure.project.operation': '258.00',
    'expenditure.basic.routine.previous': '96.00',
    'expenditure.basic.routine.budget': '102.00',
    'expenditure.basic.routine': '98.40',
    'expenditure.basic.routine.office.previous': '30.00',
    'expenditure.basic.routine.office.budget': '32.00',
    'expenditure.basic.routine.office': '31.20',
    'expenditure.basic.routine.utilitiesTravel.previous': '25.00',
    'expenditure.basic.routine.utilitiesTravel.budget': '26.00',
    'expenditure.basic.routine.utilitiesTravel': '24.60',
    'expenditure.basic.routine.meetingsTraining.previous': '8.00',
    'expenditure.basic.routine.meetingsTraining.budget': '9.00',
    'expenditure.basic.routine.meetingsTraining': '7.50',
    'procurement.total.budget': '120.00',
    'procurement.total': '116.80',
  },
};

export const basicDataFlattened: Example = {
  name: '附件1 压成一行，空格子消失，部分行无法定列',
  text: '附件1 部门整体支出绩效评价基础数据表 填报单位:柳坪县应急管理局 单位:万元 财政供养人员情况 编制数 2020年实际在职人数 控制率 44 47 106.82% 经费控制情况 2019年决算数 2020年预算数 2020年决算数 三公经费 9.80 12.00 10.50 1、公务用车购置和维护经费 6.30 8.00 7.10 其中:公车购置 公车运行维护 6.30 8.00 7.10 2、出国经费 3、公务接待 3.50 4.00 3.40 项目支出: 1、业务工作专项 186.00 190.40 2、运行维护专项 52.00 公用经费 33.20 35.00 34.80 政府采购金额 21.60',
  kind: 'selfEvaluationForm',
  fiscalYear: 2020,
  unitName: '柳坪县应急管理局',
  sections: [],
  figures: {
    'staff.quota': '44',
    'staff.actual': '47',
    'staff.controlRate': '106.82',
    'threePublics.total.previous': '9.80',
    'threePublics.total.budget': '12.00',
    'threePublics.total': '10.50',
    'threePublics.vehicles.previous': '6.30',
    'threePublics.vehicles.budget': '8.00',
    'threePublics.vehicles': '7.10',
    'threePublics.vehicles.operation.previous': '6.30',
    'threePublics.vehicles.operation.budget': '8.00',
    'threePublics.vehicles.operation': '7.10',
    'threePublics.reception.previous': '3.50',
    'threePublics.reception.budget': '4.00',
    'threePublics.reception': '3.40',
    'expenditure.basic.routine.previous': '33.20',
    'expenditure.basic.routine.budget': '35.00',
    'expenditure.basic.routine': '34.80',
  },
  asks: ['expenditure.project.business.previous', 'procurement.total.previous'],
};

export const selfEvaluationTabbed: Example = {
  name: '附件2 部门整体支出绩效自评表，Word 表格（重庆、云南样式）',
  text: `部门整体支出绩效自评表
（2022年度）
部门名称\t石塘县图书馆\t\t\t\t\t
年度预算申请（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分
\t年度资金总额\t320.00\t348.60\t331.20\t10\t95.01%\t9.50
年度总体目标\t预期目标\t\t\t实际完成情况
\t全年开放310天，接待读者12万人次。\t\t\t全年开放312天。
一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分
产出指标\t数量指标\t开放天数\t≥310天\t312\t15\t15
\t质量指标\t图书完好率\t≥98%\t98.6%\t15\t15
总分\t\t\t\t\t100\t97.5
`,
  kind: 'selfEvaluationForm',
  fiscalYear: 2022,
  unitName: '石塘县图书馆',
  sections: [],
  figures: {
    'budget.original': '320.00',
    'budget.adjusted': '348.60',
    'budget.outturn': '331.20',
    'budget.executionRate': '95.01',
    'score.self': '97.5',
  },
};

export const projectFormCellPerLine: Example = {
  name: '附件3 项目自评表，一行一格，总额一行齐全（安徽样式）',
  text: `项目支出绩效自评表
（2022年度）
项目名称
农村公路养护
主管部门
云桥县交通运输局
实施单位
云桥县公路养护中心
项目资金（万元）
年初预算数
全年预算数
全年执行数
分值
执行率
得分
年度资金总额
260
248.5
236.08
10
95.00%
9.5
其中：财政拨款
260
248.5
236.08
上年结转资金
其他资金
绩效指标
一级指标
二级指标
三级指标
年度指标值
实际完成值
分值
得分
产出指标
数量指标
养护里程
≥120公里
126公里
20
20
总分
100
96.5
`,
  kind: 'projectSelfEvaluation',
  fiscalYear: 2022,
  unitName: '云桥县公路养护中心',
  sections: [],
  figures: {
    'budget.original': '260',
    'budget.adjusted': '248.5',
    'budget.outturn': '236.08',
    'budget.executionRate': '95.00',
    'score.self': '96.5',
  },
};

export const countyFormPipes: Example = {
  name: '岳阳样式整体自评表，竖线分隔（网页表格）',
  text: `石塘县城管大队2022年度部门整体支出绩效自评报告
部门（单位）名称：石塘县城市管理大队
一、部门（单位）基本概况
| 联系人 | 某某 | 联络电话 | 0730-1234567 |
| 人员编制 | 85 | 实有人数 | 88 |
二、部门（单位）收支情况
年度收入情况（万元）
| 收入合计 | 上年结转 | 公共财政拨款 | 政府基金拨款 | 其他 |
| 2,180.50 | 0 | 1,980.50 | 200.00 | 0 |
年度支出情况（万元）
| 支出合计 | 基本支出 | 人员支出 | 公用支出 | 项目支出 | 累计结余 |
| 2180.50 | 1420.30 | 1260.00 | 160.30 | 760.20 | 0 |
| 三公经费 | 公务接待费 | 公务用车运维费 | 公务用车购置费 | 因公出国费 |
| 18.40 | 2.10 | 16.30 | 0 | 0 |
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2022,
  unitName: '石塘县城市管理大队',
  sections: ['overview', 'generalPublic'],
  figures: {
    'staff.quota': '85',
    'staff.actual': '88',
    'income.total': '2180.50',
    'carryOver.in': '0',
    'fund.generalPublic': '1980.50',
    'fund.government': '200.00',
    'fund.other': '0',
    'expenditure.total': '2180.50',
    'expenditure.basic': '1420.30',
    'expenditure.basic.personnel': '1260.00',
    'expenditure.basic.routine': '160.30',
    'expenditure.project': '760.20',
    'carryOver.out': '0',
    'threePublics.total': '18.40',
    'threePublics.reception': '2.10',
    'threePublics.vehicles.operation': '16.30',
    'threePublics.vehicles.purchase': '0',
    'threePublics.overseas': '0',
  },
};
