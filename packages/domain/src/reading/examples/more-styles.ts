import type { Example } from './example.ts';

export const nextYearCompared: Example = {
  name: '收入支出逐年对比，页码落在词中（湖南县府办样式）',
  text: `2020 年度石塘县人民政府办公室 部门整体支出绩效自评报告
一、基本情况
（一）部门整体支出概况
1、收入：842.26 万元。同比上年度减少 103.22 万元,减幅 10.92%。其中：财政拨款收入 842.26 万元。
2、支出：836.10 万元。同比上年度减少 98.40 万元,减幅 10.53%。其中：基本支出 512.30 万元（人员支出 430.1 万元、日常公用支出 82.2 万元），占总支出的 61.27%；项目支出 323.8 万元，占总支出的 38.73%。
3、三公经费：2020 年“三公”经费支出 20.58 万元，比上年减少 4.2 万元。其中公务接待费 8.38 万元，公务用车运行维护费 12.2 万元。因公出国（境）费用 0 万元。
（二）部门整体支出绩效目标
保障县政 
1 
府处级领导公务活动，做好办文办会工作。
（三）人员编制情况
单位编制人数为 46 人，年末实有人数 49 人，其中在职 45 人，借调 4 人。
二、部门整体支出管理及使用情况
（一）基本支出情况
基本支出 512.30 万元，主要用于人员经费和日常公用经费。
（二）专项支出情况
1、综治信访经费 30 万元。2、督查考核经费 25.8 万元。3、机关运行经费 268 万元。
三、部门整体支出绩效情况
全年办文 1860 份，办会 126 场，接待来访 560 批 1200 人次。
四、存在的主要问题
预算编制不够精细。
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2020,
  unitName: '石塘县人民政府办公室',
  sections: ['overview', 'generalPublic', 'performance', 'problems'],
  figures: {
    'income.total': '842.26',
    'expenditure.total': '836.1',
    'expenditure.basic.personnel': '430.1',
    'expenditure.basic.routine': '82.2',
    'expenditure.project': '323.8',
    'threePublics.total': '20.58',
    'threePublics.reception': '8.38',
    'threePublics.vehicles.operation': '12.2',
    'threePublics.overseas': '0',
    'staff.quota': '46',
    'staff.actual': '49',
    'expenditure.basic': '512.3',
  },
  projects: [
    ['综治信访经费', '30'],
    ['督查考核经费', '25.8'],
    ['机关运行经费', '268'],
  ],
  candidates: ['1860份', '126场', '560批', '1200人次'],
};

export const wholeSystem: Example = {
  name: '全系统人数，括号丢失的文号，序号缺②（城管样式）',
  text: `望澜市石塘区城市管理和综合执法局2019年度部门整体支出绩效自评报告
根据《关于开展绩效自评的通知》（石财绩〔20207号）要求，我局对2019年度整体支出进行自评。
一、基本情况
1.机构设置。我局为正科级行政单位，下设环卫所等6个二级单位。
2.人员编制。全系统在职人员1894人，其中局机关187人，二级单位1707人。
3.职责职能。①负责市容管理。
③负责环境卫生。
二、收支情况
2019年收入总额15620.38万元，支出总额15588.12万元。基本支出9688.12万元，其中工资福利支出8200万元，商品和服务支出1300.12万元，对个人和家庭的补助188万元。项目支出5900万元：环卫作业3200万元；渣土管理700万元；绿化养护2000万元。
年初结转结余12.3万元，年末结转结余44.56万元。
三公经费支出68万元，较上年下降8.1%，较预算节约5.2万元。其中公务用车运行维护费61万元，公务接待7万元。
政府采购金额1,205.66万元。
三、绩效自评综合结论
自评综合得分91分，评价等级为优秀。
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2019,
  unitName: '望澜市石塘区城市管理和综合执法局',
  sections: ['overview', 'generalPublic', 'performance'],
  figures: {
    'expenditure.basic.personnel.wages': '8200',
    'expenditure.basic.routine.goods': '1300.12',
    'expenditure.basic.personnel.transfers': '188',
    'staff.actual': '1894',
    'income.total': '15620.38',
    'expenditure.total': '15588.12',
    'expenditure.basic': '9688.12',
    'expenditure.project': '5900',
    'carryOver.in': '12.3',
    'carryOver.out': '44.56',
    'threePublics.total': '68',
    'threePublics.vehicles.operation': '61',
    'threePublics.reception': '7',
    'procurement.total': '1205.66',
    'score.self': '91',
  },
  projects: [
    ['环卫作业', '3200'],
    ['渣土管理', '700'],
    ['绿化养护', '2000'],
  ],
};

export const rowWithoutName: Example = {
  name: '自评表压成一行，资金行没有名称（重庆样式）',
  text: `2022年部门整体绩效自评表 主管部门 望澜市公安局 财政处室 行政政法处 自评总分 97.6 部门联系人 某某 联系电话 023-11111111 部门预算执行情况(万元) 年初预算数 全年(调整)预算数 全年执行数 执行率 执行率权重 得分 1250.30 1380.55 1049.22 76.00% 10 7.6 年初绩效目标 全年(调整)绩效目标 全年完成情况 指标名称 计量单位 指标性质 年初指标值 调整指标值 全年完成值 得分系数(%) 指标权重 指标得分 政府采购执行率 % = 100 100 72.74 100 2 2
`,
  kind: 'selfEvaluationForm',
  fiscalYear: 2022,
  unitName: null,
  sections: [],
  figures: {
    'score.self': '97.6',
    'budget.original': '1250.3',
    'budget.adjusted': '1380.55',
    'budget.outturn': '1049.22',
    'budget.executionRate': '76.00',
  },
};

export const rowsInYuan: Example = {
  name: '竖线表格，以元为单位，完成值空白（四川样式）',
  text: `510000_0013zp 项目支出绩效自评表
| 项目名称 | 51190021R000000012345-工资性支出 | | |
| 主管部门 | 云桥县发展和改革局 | 实施单位 | 云桥县发展和改革局 |
| 项目基本情况 | 项目资金（元） | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因 |
| | 总额 | 1203500.00 | 1356200.50 | 1356200.50 | 100.00% | 10 | 10 | |
| | 其中：财政资金 | 1203500.00 | 1356200.50 | 1356200.50 | 100.00% | / | / | |
| | 财政专户管理资金 | 0.00 | 0.00 | 0.00 | | / | / | |
| 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 |
| 产出指标 | 数量指标 | 发放人数 | = | 12 | 人 | | 60 | |
| 合计 | | | | | | | 100 | 98 |
`,
  kind: 'projectSelfEvaluation',
  fiscalYear: null,
  unitName: '云桥县发展和改革局',
  sections: [],
  figures: {
    'budget.original': '120.35',
    'budget.adjusted': '135.62005',
    'budget.outturn': '135.62005',
    'budget.executionRate': '100.00',
    'fund.specialAccount.budget': '0',
    'fund.specialAccount.adjusted': '0',
    'fund.specialAccount': '0',
    'score.self': '98',
  },
};

export const maskedWithLetters: Example = {
  name: 'XX 遮盖，一句话里几项基金都没有',
  text: `XX县妇女联合会2021年度部门整体支出绩效自评报告

一、部门（单位）基本情况
（一）职能职责
（二）人员情况
年末实有人数X人，其中在职X人、退休X人；编制X人。
二、一般公共预算支出情况
2021年部门支出总额XX.XX万元，其中基本支出XX.XX万元，项目支出XX万元。“三公”经费XX万元。
三、政府性基金预算支出情况
本单位没有政府性基金预算安排的支出，也没有使用国有资本经营预算和社会保险基金预算安排的支出。
四、国有资本经营预算支出情况
本单位2021年度未安排国有资本经营预算支出。
五、社会保险基金预算支出情况
我会不属于社会保险基金经办单位，不涉及此项。
六、部门整体支出绩效情况
举办培训XX期，走访慰问XX余户，发放慰问金XX万元。
七、存在的问题及原因分析
1.预算执行进度不均衡。
八、下一步改进措施
1.加强预算管理。
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2021,
  unitName: 'XX县妇女联合会',
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
    'staff.actual': '*',
    'staff.quota': '*',
    'expenditure.total': '*',
    'expenditure.basic': '*',
    'expenditure.project': '*',
    'threePublics.total': '*',
    'fund.government': '无',
    'fund.stateCapital': '无',
    'fund.socialInsurance': '无',
  },
  candidates: ['*期', '*户'],
};
