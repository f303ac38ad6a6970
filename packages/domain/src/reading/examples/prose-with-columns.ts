import type { Example } from './example.ts';

export const chapterOfAccounts: Example = {
  name: '决算公开中的一章：三公经费按预算、决算、上年对比叙述（湖北、陕西样式）',
  text: `第五部分  附件
清岚县统计局2022年度部门整体支出绩效自评报告
一、单位基本情况
（一）职能职责。负责组织领导和协调全县统计工作。
（二）人员情况。核定编制26名，其中行政编制14名、事业编制12名；年末实有在职人员24人，退休人员11人。
二、部门财政收支情况
（一）收入支出总体情况
2022年度本年收入合计612.35万元，与上年相比增加21.40万元，增长3.62%。本年支出合计612.35万元，其中：基本支出418.20万元，占68.29%；项目支出194.15万元，占31.71%。
（二）“三公”经费情况
2022年度“三公”经费财政拨款支出年初预算数为6.00万元，支出决算数为4.12万元，完成年初预算的68.67%，比上年减少0.35万元。其中：
1.因公出国（境）费支出决算0万元。全年未安排出国（境）团组。
2.公务用车购置及运行维护费年初预算3.50万元，支出决算2.80万元。其中公务用车购置费0万元，公务用车运行维护费2.80万元。
3.公务接待费年初预算2.50万元，支出决算1.32万元，完成预算的52.80%。全年接待18批次、126人次。
三、绩效目标完成情况
全年完成统计调查项目15项，编印统计月报12期，开展统计执法检查36家次，培训基层统计人员210人次。
四、存在问题
绩效指标量化程度不够。
五、下一步改进措施
细化绩效指标。
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2022,
  unitName: '清岚县统计局',
  sections: ['overview', 'generalPublic', 'performance', 'problems', 'measures'],
  figures: {
    'staff.quota': '26',
    'staff.actual': '24',
    'income.total': '612.35',
    'expenditure.total': '612.35',
    'expenditure.basic': '418.20',
    'expenditure.project': '194.15',
    'threePublics.total.budget': '6.00',
    'threePublics.total': '4.12',
    'threePublics.overseas': '0',
    'threePublics.vehicles.budget': '3.50',
    'threePublics.vehicles': '2.80',
    'threePublics.vehicles.purchase': '0',
    'threePublics.vehicles.operation': '2.80',
    'threePublics.reception.budget': '2.50',
    'threePublics.reception': '1.32',
  },
  candidates: ['15项', '12期', '36家', '210人次'],
};

export const yuanAndYearBefore: Example = {
  name: '以元为单位，并写明上年数（四川样式）',
  text: `附件
云桥县司法局部门2023年度整体支出绩效自评报告
一、部门（单位）概况
（一）机构组成。内设股室8个，下属司法所12个。
（三）人员概况。截至2023年12月31日，编制数58人，实有在职人员55人，较上年减少2人。
二、部门财政资金收支情况
（一）部门财政资金收入情况。2023年收入总计10,236,480.55元，其中一般公共预算财政拨款收入10,036,480.55元，政府性基金预算财政拨款收入200,000.00元，无国有资本经营预算财政拨款收入。
（二）部门财政资金支出情况。2023年支出总计10,236,480.55元，其中基本支出8,120,300.00元，项目支出2,116,180.55元。2022年基本支出7,900,000.00元。
基本支出中，人员经费7,020,300.00元，公用经费1,100,000.00元。
三、部门整体绩效情况
调解矛盾纠纷1286件，办理法律援助案件214件，社区矫正对象再犯罪率为0。
四、评价结论及建议
（一）评价结论。自评得分为94.5分。
（二）存在问题。项目进度偏慢。
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2023,
  unitName: '云桥县司法局',
  sections: ['overview', 'generalPublic', 'performance', null],
  figures: {
    'staff.quota': '58',
    'staff.actual': '55',
    'staff.change': '-2',
    'income.total': '1023.648055',
    'fund.generalPublic': '1003.648055',
    'fund.government': '20',
    'fund.stateCapital': '无',
    'expenditure.total': '1023.648055',
    'expenditure.basic': '812.03',
    'expenditure.basic.previous': '790',
    'expenditure.project': '211.618055',
    'expenditure.basic.personnel': '702.03',
    'expenditure.basic.routine': '110',
    'score.self': '94.5',
  },
  candidates: ['1286件', '214件'],
};

export const respectivelyAndHundredMillion: Example = {
  name: '“分别为”并列，亿元与万元混用（山东、浙江样式）',
  text: `衡川市石塘县交通运输局关于2021年度部门整体支出绩效自评情况的报告
县财政局：
现将我局2021年度部门整体支出绩效自评情况报告如下。
一、部门概况
我局人员编制、年末实有人数分别为142名、137名。
二、预算执行情况
2021年年初预算1.25亿元，调整后预算为1.38亿元，全年执行数1.31亿元，预算执行率94.93%。
基本支出、项目支出分别为2680.4万元和10419.6万元。其中人员经费和公用经费分别支出2310.4万元、370万元。
“三公”经费支出31.2万元，其中购置费0万元，运行维护费26.5万元，公务接待费4.7万元，本年度无因公出国（境）费用。
三、绩效目标完成情况
新改建农村公路86.4公里，实施安防工程52公里，改造危桥7座。
四、存在的主要问题和原因
个别项目前期工作不充分。
五、改进措施
加强项目储备。
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2021,
  unitName: '衡川市石塘县交通运输局',
  sections: ['overview', 'generalPublic', 'performance', 'problems', 'measures'],
  figures: {
    'staff.quota': '142',
    'staff.actual': '137',
    'budget.original': '12500',
    'budget.adjusted': '13800',
    'budget.outturn': '13100',
    'budget.executionRate': '94.93',
    'expenditure.basic': '2680.4',
    'expenditure.project': '10419.6',
    'expenditure.basic.personnel': '2310.4',
    'expenditure.basic.routine': '370',
    'threePublics.total': '31.2',
    'threePublics.vehicles.purchase': '0',
    'threePublics.vehicles.operation': '26.5',
    'threePublics.reception': '4.7',
    'threePublics.overseas': '无',
  },
  asks: ['expenditure.total'],
  candidates: ['86.4公里', '52公里', '7座'],
};
