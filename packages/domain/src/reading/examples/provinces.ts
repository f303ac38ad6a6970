import type { Example } from './example.ts';

export const fourParts: Example = {
  name: '四部分，元与万元并用，决算数含亿元（四川样式）',
  text: `柳坪县交通运输局
2022年部门整体支出绩效评价报告
（报告范围包括机关和下属单位）

一、部门（单位）概况
（一）机构组成。
柳坪县交通运输局为县政府组成部门，下属二级预算单位3个。
（二）机构职能。
负责全县公路、水路建设和运输管理。
（三）人员概况。
局机关及下属单位编制数86名，其中：行政编制18名，事业编制68名。2022年末在职人员81人，退休人员37人。
二、部门财政资金收支情况
（一）部门财政资金收入情况。
2022年年初预算收入合计1,200.50万元，其中一般公共预算拨款收入1,100.50万元。2022年决算收入总计1.25亿元。
（二）部门财政资金支出情况。
2022年决算支出总计1.24亿元，其中：基本支出11,805,000.00元，占总支出的9.52%；项目支出112,195,000.00元，占总支出的90.48%。
三、部门整体预算绩效管理情况
（一）部门预算项目绩效管理。
全年新改建农村公路42公里，处置安全隐患16处。
四、评价结论及建议
（一）评价结论。自评得分94.5分。
（二）存在问题。个别项目进度偏慢。
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2022,
  unitName: '柳坪县交通运输局',
  sections: ['overview', 'generalPublic', 'performance', null],
  figures: {
    'staff.quota': '86',
    'staff.actual': '81',
    'income.total.budget': '1200.5',
    'fund.generalPublic.budget': '1100.5',
    'income.total': '12500',
    'expenditure.total': '12400',
    'expenditure.basic': '1180.5',
    'expenditure.project': '11219.5',
    'score.self': '94.5',
  },
  candidates: ['42公里', '16处'],
};

export const announcement: Example = {
  name: '公告页头有索引号，三年数字分别为（云南样式）',
  text: `索引号：015112233-20220930-0017    主题分类：财政、金融、审计
发布机构：衡川市残疾人联合会    发布日期：2022-09-30 16:42
标题：衡川市残疾人联合会2021年度部门整体支出绩效自评报告
一、部门基本情况
（一）部门概况
截至2021年12月31日，单位编制18人，实有15人。
（二）部门绩效目标的设立情况
围绕残疾人康复、就业开展工作。
（三）部门整体收支情况
2019年、2020年、2021年部门支出总额分别为512.3万元、598.46万元、640.08万元。
2021年收入合计645.28万元，较上年增加38.6万元，增长6.36%。
2021年基本支出386.08万元，较2020年的371.25万元增加14.83万元，增长3.99%；项目支出254万元，占39.68%。
二、绩效自评工作情况
成立自评工作小组。
三、评价情况分析及综合评价结论
自评综合得分95分，等级为“优”。
四、存在的问题和整改情况
项目支出进度前低后高。
五、绩效自评结果应用
作为下年预算安排依据。
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2021,
  unitName: '衡川市残疾人联合会',
  sections: ['overview', null, null, 'problems', null],
  figures: {
    'staff.quota': '18',
    'staff.actual': '15',
    'expenditure.total': '640.08',
    'expenditure.total.previous': '598.46',
    'income.total': '645.28',
    'expenditure.basic': '386.08',
    'expenditure.project': '254',
    'score.self': '95',
  },
};

export const scoreTable: Example = {
  name: '自评表竖线分列，执行率一栏，脚注（湖北样式）',
  text: `2020年度望澜市档案馆部门整体绩效自评表
单位名称：望澜市档案馆    填报日期：2021-05-18
| 基本支出总额 | 486.72 | 项目支出总额 | 215.3 |
| 预算执行情况（万元）（20分） | 年初预算数 | 全年预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率） |
| 部门整体支出总额 | 680.5 | 720.15 | 702.02 | 97.48% | 19.5 |
| 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分 |
| 产出指标 | 数量指标 | 接收档案数量 | 12000件 | 13560件 | 10 |
| 满意度指标 | 服务对象满意度 | 查档群众满意度 | ≥95% | 98% | 10 |
| 总分 | 97.5 |
备注：1.预算执行情况口径：预算数为调整后财政资金总额，执行数为资金使用单位财政资金实际支出数。2.定量指标完成数汇总原则：绝对值直接累加计算。
`,
  kind: 'selfEvaluationForm',
  fiscalYear: 2020,
  unitName: '望澜市档案馆',
  sections: [],
  figures: {
    'expenditure.basic': '486.72',
    'expenditure.project': '215.3',
    'expenditure.total.budget': '680.5',
    'expenditure.total.adjusted': '720.15',
    'expenditure.total': '702.02',
    'budget.executionRate': '97.48',
    'score.self': '97.5',
  },
};

export const secrecyReviewed: Example = {
  name: '保密审查页脚，中文数字人数，降序变动（陕西样式）',
  text: `附件2
云桥县司法局
2023年度部门整体支出绩效自评报告
保密审查情况：已审查   审签人：某某   主动公开

一、部门概况
（一）主要职责及机构设置。
内设机构八个，派出司法所十二个。
（二）人员情况。
核定编制五十六名，其中行政编制五十一名，工勤编制五名；年末实有在职人员五十三人，比上年减少两人。
二、部门收支情况
1.收入情况。2023年度本年收入合计1,032.66万元，较上年减少86.41万元，下降7.72%，主要原因是项目减少。
2.支出情况。本年支出决算数1,032.66万元，较上年减少86.41万元，下降7.72%，其中基本支出868.30万元，占84.08%；项目支出164.36万元，占15.92%。
3.“三公”经费支出情况。严格落实只减不增要求，2023年“三公”经费支出决算9.6万元，完成预算的80%，较上年减少1.1万元。其中：公务用车运行维护费8.2万元，公务接待费1.4万元，未发生因公出国（境）费用和公务用车购置费用。
三、部门整体支出绩效实现情况
办理法律援助案件218件，调解矛盾纠纷1306起，开展普法宣传96场次。
四、发现的主要问题及原因
绩效指标不够量化。
五、下一步改进措施
加强绩效运行监控。
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2023,
  unitName: '云桥县司法局',
  sections: ['overview', 'generalPublic', 'performance', 'problems', 'measures'],
  figures: {
    'staff.quota': '56',
    'staff.actual': '53',
    'staff.change': '-2',
    'income.total': '1032.66',
    'expenditure.total': '1032.66',
    'expenditure.basic': '868.3',
    'expenditure.project': '164.36',
    'threePublics.total': '9.6',
    'threePublics.vehicles.operation': '8.2',
    'threePublics.reception': '1.4',
    'threePublics.overseas': '无',
    'threePublics.vehicles.purchase': '无',
  },
  candidates: ['218件', '1306起', '96场次'],
};

export const tickBoxes: Example = {
  name: '勾选框，预算收入与预算支出（广西样式）',
  text: `石塘县文学艺术界联合会2022年度部门整体支出绩效自评报告
一、单位基本情况
单位性质：☑行政单位 □参公事业单位 □其他事业单位
人员编制：行政编制8人，事业编制7人，共15人。年末在职13人。
二、预算安排和执行情况
2022年部门预算收入920万元，部门预算支出920万元，其中基本支出预算320万元，项目支出预算600万元。
全年实际支出905.4万元，其中基本支出318.9万元，项目支出586.5万元。
是否超预算：□是 ☑否
三、自评得分
□优（90-100分） ☑良（80-89分） □中 □差
自评总分86分。
四、存在问题
□目标不明确 ☑进度偏慢 □其他
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2022,
  unitName: '石塘县文学艺术界联合会',
  sections: ['overview', 'generalPublic', null, 'problems'],
  figures: {
    'staff.quota': '15',
    'staff.actual': '13',
    'income.total.budget': '920',
    'expenditure.total.budget': '920',
    'expenditure.basic.budget': '320',
    'expenditure.project.budget': '600',
    'expenditure.total': '905.4',
    'expenditure.basic': '318.9',
    'expenditure.project': '586.5',
    'score.self': '86',
  },
};

export const budgetOnly: Example = {
  name: '预算数与决算数逐项并列（江西样式）',
  text: `清岚县水利局2021年部门整体支出绩效自评报告
一、部门概况
（一）部门主要职能
负责水资源管理和防汛抗旱。
（二）部门基本情况
编制人数72人，其中行政编制14人、事业编制58人；实有人数75人，其中在职人数69人，退休6人。
（三）当年取得的主要事业成效
除险加固水库9座，治理河道23.6公里。
二、部门整体支出情况
2021年部门预算收入920万元，决算收入1,456.9万元；部门预算支出920万元，决算支出1,450.2万元，年末结转6.7万元。
按支出性质分：基本支出年初预算560万元，决算数612.8万元，完成年初预算的109.43%；项目支出年初预算360万元，决算数837.4万元。
“三公”经费年初预算16万元，决算数12.35万元，比年初预算减少3.65万元。其中公务接待费年初预算10万元，决算数7.15万元；公务用车运行维护费年初预算6万元，决算数5.2万元。
三、部门整体支出绩效情况
完成防汛值班365天。
四、存在的主要问题
（一）预算编制前瞻性不足。
五、改进措施和有关建议
（一）提前谋划项目。
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2021,
  unitName: '清岚县水利局',
  sections: ['overview', 'generalPublic', 'performance', 'problems', 'measures'],
  figures: {
    'staff.quota': '72',
    'staff.actual': '75',
    'income.total.budget': '920',
    'income.total': '1456.9',
    'expenditure.total.budget': '920',
    'expenditure.total': '1450.2',
    'carryOver.out': '6.7',
    'expenditure.basic.budget': '560',
    'expenditure.basic': '612.8',
    'expenditure.project.budget': '360',
    'expenditure.project': '837.4',
    'threePublics.total.budget': '16',
    'threePublics.total': '12.35',
    'threePublics.reception.budget': '10',
    'threePublics.reception': '7.15',
    'threePublics.vehicles.operation.budget': '6',
    'threePublics.vehicles.operation': '5.2',
  },
  candidates: ['365天'],
};
