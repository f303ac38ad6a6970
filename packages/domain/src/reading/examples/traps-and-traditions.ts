import type { Example } from './example.ts';

export const accountsOnly: Example = {
  name: '部门决算说明，不是自评报告',
  text: `衡川市审计局2023年度部门决算公开
第三部分 2023年度部门决算情况说明
一、收入支出决算总体情况说明
2023年度收、支总计2,860.55万元。与2022年度相比，收、支总计各减少120.3万元，下降4.04%。
二、支出决算情况说明
本年支出合计2860.55万元，其中：基本支出2110.25万元，占73.77%；项目支出750.30万元，占26.23%。
七、一般公共预算财政拨款“三公”经费支出决算情况说明
“三公”经费财政拨款支出预算为20.00万元，支出决算为16.35万元，完成预算的81.75%，其中：因公出国（境）费支出预算为0万元，支出决算为0万元；公务接待费支出预算为6.00万元，支出决算为3.35万元；公务用车购置费支出预算为0.00万元，支出决算为0.00万元；公务用车运行维护费支出预算为14.00万元，支出决算为13.00万元。
八、政府性基金预算收入支出决算情况
本单位无政府性基金收支。
九、关于机关运行经费支出说明
本部门2023年度机关运行经费支出205.16万元，比上年决算数增加10.2万元。
十、政府采购支出说明
本部门2023年度政府采购支出总额86.45万元，其中：政府采购货物支出36.45万元、政府采购服务支出50.00万元。
十一、2023年度预算绩效情况的说明
我局组织对2023年度部门整体支出开展绩效自评，自评得分95分。
`,
  kind: 'other',
  fiscalYear: 2023,
  unitName: '衡川市审计局',
  sections: ['generalPublic', 'generalPublic', 'generalPublic', 'governmentFund', null, null, 'performance'],
  figures: {
    'expenditure.total': '2860.55',
    'expenditure.basic': '2110.25',
    'expenditure.project': '750.3',
    'threePublics.total.budget': '20',
    'threePublics.total': '16.35',
    'threePublics.overseas.budget': '0',
    'threePublics.overseas': '0',
    'threePublics.reception.budget': '6',
    'threePublics.reception': '3.35',
    'threePublics.vehicles.purchase.budget': '0',
    'threePublics.vehicles.purchase': '0',
    'threePublics.vehicles.operation.budget': '14',
    'threePublics.vehicles.operation': '13',
    'fund.government': '无',
    'procurement.total': '86.45',
    'score.self': '95',
  },
};

export const controlRates: Example = {
  name: '预算、执行、控制率逐项叙述（乡镇样式）',
  text: `某某乡人民政府2022年度部门整体支出绩效评价自评报告
一、部门概况
1．基本情况。全乡编制74名（其中行政编制33名，事业编制41名），实有在职在编人员71人（其中行政31人，事业40人），退休人员38人，临聘人员12人。
二、预算执行及管理情况
1．预算安排情况。2022年年初部门预算1,320.6万元，其中基本支出预算980.6万元，项目支出预算340万元。全年追加预算260万元，调整预算数为1580.6万元。
2．预算执行情况。全年实际支出1560.2万元，其中基本支出1050.2万元，项目支出510万元。预算完成率98.71%。
3．“三公”经费控制情况。“三公”经费预算安排15万元，实际支出11.26万元，较上年13.6万元减少2.34万元，控制率75.07%。其中：公务接待费预算10万元，实际支出6.26万元；公务用车运行维护费预算5万元，实际支出5万元。
4．公用经费控制情况。公用经费预算安排180万元，实际支出172.4万元，控制率95.78%。
5．政府采购执行情况。政府采购预算80万元，实际采购金额76.3万元，政府采购执行率95.38%。
三、部门整体支出绩效情况
（一）产出指标：完成厕所改造120户，硬化道路3.6公里。
四、存在的问题
五、改进措施
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2022,
  unitName: '某某乡人民政府',
  sections: ['overview', 'generalPublic', 'performance', 'problems', 'measures'],
  figures: {
    'budget.completionRate': '98.71',
    'staff.quota': '74',
    'staff.actual': '71',
    'budget.original': '1320.6',
    'expenditure.basic.budget': '980.6',
    'expenditure.project.budget': '340',
    'budget.adjusted': '1580.6',
    'expenditure.total': '1560.2',
    'expenditure.basic': '1050.2',
    'expenditure.project': '510',
    'threePublics.total.budget': '15',
    'threePublics.total': '11.26',
    'threePublics.controlRate': '75.07',
    'threePublics.reception.budget': '10',
    'threePublics.reception': '6.26',
    'threePublics.vehicles.operation.budget': '5',
    'threePublics.vehicles.operation': '5',
    'expenditure.basic.routine.budget': '180',
    'expenditure.basic.routine': '172.4',
    'expenditure.basic.routine.controlRate': '95.78',
    'procurement.total.budget': '80',
    'procurement.total': '76.3',
    'procurement.executionRate': '95.38',
  },
  candidates: ['120户', '3.6公里'],
};

export const traps: Example = {
  name: '容易误读：同比、占比、人均、下属单位、历年、培训人数',
  text: `清岚县林业局2021年度部门整体支出绩效自评报告
一、部门概况
举办在职人员培训120人次，参训在职人员60人。在职人员培训班2期。局机关编制42名，下属林场编制65名。年末实有在职人员38人（不含下属单位），离退休人员30人。
二、一般公共预算支出情况
2021年部门支出总额1,860.20万元，比上年增加120.5万元。其中基本支出较上年增加20万元，达到760.20万元，占支出总额的40.87%；项目支出预算1150万元，实际支出1100万元；2020年项目支出1000万元，2019年项目支出980万元。
人员经费占基本支出的85%，约646万元。公用经费人均2.1万元。
2019年、2020年、2021年三公经费分别为20万元、18万元、16万元。
其中：公务接待费同比下降12%，会议接待费3万元。公务用车购置及运行费13万元（其中：公务用车运行费13万元）。
青山镇林业站项目支出25万元，用于防火。林长制工作经费45万元，其中下拨乡镇30万元。
清理历年项目支出结余资金12万元。上级下达项目资金320万元。
项目支出完成率95.65%，预算执行率96.4%。
三、绩效评价指标总分100分，其中投入15分、过程25分、产出及效果60分。
四、其他
固定资产总额2600万元，其中在用2580万元，固定资产利用率99.2%。
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2021,
  unitName: '清岚县林业局',
  sections: ['overview', 'generalPublic', null],
  figures: {
    'assets.total': '2600',
    'assets.utilisationRate': '99.2',
    'staff.actual': '38',
    'expenditure.total': '1860.2',
    'expenditure.basic': '760.2',
    'expenditure.project.budget': '1150',
    'expenditure.project': '1100',
    'expenditure.project.previous': '1000',
    'threePublics.total': '16',
    'threePublics.total.previous': '18',
    'threePublics.vehicles': '13',
    'threePublics.vehicles.operation': '13',
    'budget.executionRate': '96.4',
  },
};

export const insuranceAgency: Example = {
  name: '真正经办社会保险基金的部门，以元为单位',
  text: `关于2022年度部门整体支出绩效自评情况的报告
云桥县财政局：
按照《云桥县财政局关于开展2022年度部门整体支出绩效自评工作的通知》（云财绩〔2023〕5号）要求，我局高度重视，现将自评情况报告如下：
一、基本情况
（一）部门职责
县医疗保障局主要负责医疗保障。
（二）机构人员
县编办核定我局行政编制9名，参公事业编制12名，机关后勤编制1名，合计22名。现有在编在岗人员20名。
（三）年度收支
2022年总收入为人民币5,623,410.22元，总支出为人民币5,601,200.22元，结转下年22,210.00元。其中基本支出401.02万元；项目支出159.10万元。
二、社会保险基金预算支出情况
2022年城乡居民基本医疗保险基金支出2.36亿元，职工基本医疗保险基金支出1.12亿元。社会保险基金预算支出3.48亿元。
三、部门整体支出绩效情况
门诊慢特病待遇享受8,560人次；打击欺诈骗保，检查定点医药机构312家，追回基金146.5万元。
四、存在的问题及改进措施
（一）问题。人手不足。
（二）措施。加强培训。
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2022,
  unitName: null,
  sections: ['overview', 'socialInsurance', 'performance', 'problems'],
  figures: {
    'staff.quota': '22',
    'staff.actual': '20',
    'income.total': '562.341022',
    'expenditure.total': '560.120022',
    'carryOver.out': '2.221',
    'expenditure.basic': '401.02',
    'expenditure.project': '159.1',
    'fund.socialInsurance': '34800',
  },
  candidates: ['8560人次', '312家'],
};

export const hanNumbers: Example = {
  name: '中文数字，标题后直接写“无”，条目式项目',
  text: `部门整体支出绩效自评报告
（2021年度）
单位名称（盖章）：石塘县退役军人事务局
填报日期：2022年4月20日
一、部门概况
1、主要职能。（1）拥军优抚。
2、机构情况。下设2个中心。
3、人员情况。年末在编在职人员二十三人，比去年同期减少一人。
二、一般公共预算支出情况
1、基本支出情况。2021年基本支出为叁佰贰拾万元。
2、项目支出情况。项目支出总额为2,365.8 万 元，具体如下：
（1）优抚对象补助：1,860.5万元；
（2）退役士兵安置：405.3万元；
（3）双拥工作经费：100万元。
三、政府性基金预算支出情况：无。
四、国有资本经营预算支出情况：无。
五、社会保险基金预算支出情况：无。
六、部门整体支出绩效情况
1.  数量指标：发放优抚补助4,512人次。
七、存在的问题
1、绩效意识不强。
八、改进措施和有关建议
1、加强学习。
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2021,
  unitName: '石塘县退役军人事务局',
  sections: [
    'overview',
    'generalPublic',
    'governmentFund',
    'stateCapital',
    'socialInsurance',
    'performance',
    'problems',
    'measures',
  ],
  figures: {
    'staff.actual': '23',
    'staff.change': '-1',
    'expenditure.basic': '320',
    'expenditure.project': '2365.8',
    'fund.government': '无',
    'fund.stateCapital': '无',
    'fund.socialInsurance': '无',
  },
  asks: ['expenditure.total'],
  projects: [
    ['优抚对象补助', '1860.5'],
    ['退役士兵安置', '405.3'],
    ['双拥工作经费', '100'],
  ],
  candidates: ['4512人次'],
};
