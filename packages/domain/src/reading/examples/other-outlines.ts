import type { Example } from './example.ts';

export const partsAndChapters: Example = {
  name: '第一部分、第二部分编号，功能科目写在社保基金部分（贵州、广西样式）',
  text: `云桥县市场监督管理局2021年度部门整体支出绩效自评报告
评价类型：事前□ 事中□ 事后☑
评价方式：部门（单位）自评☑ 财政组织评价□
根据县财政局要求，现将有关情况报告如下：
第一部分 部门概况
一、基本情况
年末实有人数96人，编制数101人，在职人员控制率95.05%。
第二部分 一般公共预算支出情况
全年支出总额1890.5万元，基本支出1480.5万元（人员经费1290万元，公用经费190.5万元），项目支出410万元。
其中：食品安全监管专项180万元，特种设备监管专项130万元，市场主体培育专项100万元。
项目资金到位率100%，实际到位资金410万元，支出实现率100%。
第三部分 社会保险基金预算支出情况
社会保障和就业支出156.2万元，卫生健康支出88.6万元，住房保障支出120.4万元。
第四部分 部门整体支出绩效情况
1.产出情况。抽检食品1280批次，检查经营主体5600户次，受理投诉举报932件，办结率98%。
2.效益情况。群众满意度达92%。
第五部分 存在的问题
无明显问题。
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2021,
  unitName: '云桥县市场监督管理局',
  sections: ['overview', 'generalPublic', 'socialInsurance', 'performance', 'problems'],
  figures: {
    'staff.actual': '96',
    'staff.quota': '101',
    'staff.controlRate': '95.05',
    'expenditure.total': '1890.5',
    'expenditure.basic': '1480.5',
    'expenditure.basic.personnel': '1290',
    'expenditure.basic.routine': '190.5',
    'expenditure.project': '410',
    'project.received': '410',
    'project.realisationRate': '100',
    'function.socialSecurity': '156.2',
    'function.health': '88.6',
    'function.housing': '120.4',
  },
  asks: ['fund.socialInsurance'],
  candidates: ['1280批次', '5600户次', '932件'],
};

export const colonsAndItems: Example = {
  name: '以冒号和条目叙述，收入支出各成一条，含下属单位数（江西样式）',
  text: `2022年度石塘县农业农村局部门整体支出绩效评价报告
一、基本情况
1、收入：3120.60万元。比2021年增加220.60万元，增长7.61%。
2、支出：3080.20万元。其中：基本支出：1680.20万元；项目支出：1400万元。
3、下属事业单位基本支出320万元，已含在以上数字中。
4、年末结转和结余40.40万元。
5、政府采购支出总额268.90万元，其中货物类120万元。
二、部门履职绩效情况
①建设高标准农田1.2万亩；②发放耕地地力保护补贴6800万元；③举办培训班25期。
三、存在问题及建议
问题：资金下达偏晚。建议：提前下达。
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2022,
  unitName: '石塘县农业农村局',
  sections: ['overview', 'performance', 'problems'],
  figures: {
    'income.total': '3120.60',
    'expenditure.total': '3080.20',
    'expenditure.basic': '1680.20',
    'expenditure.project': '1400',
    'carryOver.out': '40.40',
    'procurement.total': '268.90',
  },
  candidates: ['12000亩', '25期'],
};

export const projectReport: Example = {
  name: '项目支出绩效自评报告（云南样式）',
  text: `清岚县融媒体中心2023年度项目支出绩效自评报告
一、项目概况
“村村响”广播维护项目年初预算60万元，年中追加15万元，全年预算数75万元，资金实际到位75万元，全年执行数71.25万元，预算执行率95.00%。
二、项目绩效情况
维护广播终端1260个，完好率98.5%，群众满意度93%。
三、自评结果
自评得分96.5分，等级为“优”。
四、存在的问题
山区线路易损。
`,
  kind: 'projectSelfEvaluation',
  fiscalYear: 2023,
  unitName: '清岚县融媒体中心',
  sections: ['overview', 'performance', null, 'problems'],
  figures: {
    'budget.original': '60',
    'budget.adjusted': '75',
    'project.received': '75',
    'budget.outturn': '71.25',
    'budget.executionRate': '95.00',
    'score.self': '96.5',
  },
  candidates: ['1260个'],
};

export const thirdParty: Example = {
  name: '第三方评价报告',
  text: `清岚县教育局2021年度部门整体支出绩效评价报告
受清岚县财政局委托，岚江某会计师事务所组成评价工作组，对县教育局2021年度部门整体支出开展绩效评价。
一、部门概况
县教育局核定编制46名，年末实有在职人员44人。
二、评价结论
综合得分88.6分，评价等级为“良”。
`,
  kind: 'thirdPartyEvaluation',
  fiscalYear: 2021,
  unitName: '清岚县教育局',
  sections: ['overview', null],
  figures: { 'staff.quota': '46', 'staff.actual': '44', 'score.self': '88.6' },
};

export const notice: Example = {
  name: '不是自评报告：会议消息',
  text: `清岚县召开全县农业生产工作会议
本报讯 3月12日，全县春季农业生产工作会议召开。会议要求，各乡镇要落实早稻面积12.6万亩，抓好2600名农技人员下乡服务。
`,
  kind: 'other',
  fiscalYear: null,
  unitName: null,
  sections: [],
  figures: {},
};

export const duplicatesAndSplits: Example = {
  name: '项目下有其中、另有转拨，一般公共预算与各专项名称相近（福建、湖南样式）',
  text: `望澜市清岚县民政局2021年度部门整体支出绩效自评报告
我局对2021年度部门整体支出进行了绩效自评。
一、部门概况
（一）机构情况：内设6个股室，下设3个二级机构。
（二）人员情况：2021年末在职在编人员32人，另有公益性岗位9人。
二、一般公共预算支出情况
（一）基本支出情况
2021年一般公共预算支出4862.30万元。基本支出462.30万元，系保障机构正常运转、完成日常工作任务而发生的各项支出，其中：工资福利支出360.10万元，商品和服务支出62.20万元，对个人和家庭的补助支出40.00万元。公用经费62.20万元，其中办公费12.50万元，差旅费8.30万元。
（二）项目支出情况
1.项目总支出4400万元。
2.城乡低保资金支出2600万元，其中城市低保600万元，农村低保2000万元；特困供养资金1200万元；临时救助资金350万元；养老服务体系建设资金250万元。
3.项目支出结余12万元，已上缴财政。
（三）资金管理情况
制定制度5项。
三、政府性基金预算支出情况
福利彩票公益金支出80万元。
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2021,
  unitName: '望澜市清岚县民政局',
  sections: ['overview', 'generalPublic', 'governmentFund'],
  figures: {
    'expenditure.basic.personnel.wages': '360.10',
    'expenditure.basic.routine.goods': '62.20',
    'expenditure.basic.personnel.transfers': '40.00',
    'staff.actual': '32',
    'fund.generalPublic': '4862.30',
    'expenditure.basic': '462.30',
    'expenditure.basic.routine': '62.20',
    'expenditure.basic.routine.office': '12.50',
    'expenditure.project': '4400',
  },
  asks: ['expenditure.total'],
  projects: [
    ['城乡低保资金', '2600'],
    ['特困供养资金', '1200'],
    ['临时救助资金', '350'],
    ['养老服务体系建设资金', '250'],
  ],
};
