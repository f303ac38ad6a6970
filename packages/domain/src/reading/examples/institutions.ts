import type { Example } from './example.ts';

export const hospital: Example = {
  name: '医院，医疗收入与财政拨款并列，扫描错字（河南样式）',
  text: `衡川市中医院2022年度部门整体绩效自评报告
一、部门概况
（一）基本情况
我院为公益二类事业单位，核定编制620名，年末在职职工1,038人，其中在编505人，合同制533人。开放床位650张。
二、部门整体收支情况
2022年总收入3.86亿元，其中：财政拨款收入2,860.5O万元，医疗收入3.52亿元，其他收入539.5万元。
2022年总支出3.79亿元，其中：人员经费1.62亿元，卫生材料费9,800万元，药品费8,650万元。
三、绩效完成情况
门急诊68.2万人次，出院2.31万人次，手术l860台。
四、存在问题
医疗设备更新慢。
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2022,
  unitName: '衡川市中医院',
  sections: ['overview', 'generalPublic', 'performance', 'problems'],
  figures: {
    'staff.quota': '620',
    'staff.actual': '1038',
    'income.total': '38600',
    'expenditure.total': '37900',
    'expenditure.basic.personnel': '16200',
  },
  candidates: ['682000人次', '23100人次', '1860台'],
};

export const school: Example = {
  name: '学校，没有编号的标题，表格每格一行',
  text: `云桥县第二中学2023年度部门整体支出绩效自评报告

部门概况

学校现有教学班48个，在校学生2416人。核定教职工编制182人，年末实有教职工176人。

部门整体支出情况

2023年部门决算情况（单位：万元）

项目

年初预算数

决算数

基本支出

2,850.00

2,912.46

项目支出

310.00

288.70

部门整体支出绩效情况

中考优良率居全县第三，资助贫困学生312人次。

存在的问题

专任教师结构性缺编。

改进措施和有关建议

及时招聘。
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2023,
  unitName: '云桥县第二中学',
  sections: ['overview', 'generalPublic', 'performance', 'problems', 'measures'],
  figures: {
    'staff.quota': '182',
    'staff.actual': '176',
    'expenditure.basic.budget': '2850',
    'expenditure.basic': '2912.46',
    'expenditure.project.budget': '310',
    'expenditure.project': '288.7',
  },
  candidates: ['312人次'],
};

export const court: Example = {
  name: '法院，部分数字遮盖，页码落在词中（贵州样式）',
  text: `柳坪县人民法院 2021 年度部门整体支出绩效自评报告
一、基本情况
（一）人员编制。我院政法专项编制**名，年末实有在职干警 68 人，聘用书记员 22 人。
（二）收支。2021 年部门收入总额 1,986.40 万元，部门支出总额 1,986.40 万元。
二、部门整体支出管理及使用情
- 3 -
况
（一）基本支出 1,512.2 万元，其中人员经费 1,308.6 万元，日常公用经
费 203.6 万元。
（二）项目支出 474.2 万元，其中办案业务费***万元，装备购置费***万元。
“三公”经费支出 **.*万元，其中公务用车运行维护费 21.5 万元、公务接待费 **.* 万元，因公出国（境）费 0 元。
三、绩效情况
受理案件 3,208 件，审结 3,105 件，结案率 96.79%。
四、存在的问题
信息化运维经费不足。
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2021,
  unitName: '柳坪县人民法院',
  sections: ['overview', 'generalPublic', 'performance', 'problems'],
  figures: {
    'staff.actual': '68',
    'income.total': '1986.4',
    'expenditure.total': '1986.4',
    'expenditure.basic': '1512.2',
    'expenditure.basic.personnel': '1308.6',
    'expenditure.basic.routine': '203.6',
    'expenditure.project': '474.2',
    'threePublics.total': '*',
    'threePublics.vehicles.operation': '21.5',
    'threePublics.reception': '*',
    'threePublics.overseas': '0',
  },
  candidates: ['3208件', '3105件'],
};

export const town: Example = {
  name: '乡镇，连写一行，括号序号残缺（山东样式）',
  text: `石塘县临河镇人民政府2020年度部门整体支出绩效自评报告 一、基本情况 我镇行政编制36人，事业编制42人，合计78人；实有人员80人。 二、资金收支情况 2020年，全镇财政总收入5630万元为税收口径，与部门收支无关。部门收入合计2,318.6万元，支出合计2,305.1万元，其中：基本支出1,402.1万元，项目支出903万元。年初结转结余21.3万元，年末结转结余34.8万元。 三、绩效实现情况 一)全年筹备党代会、人代会2次。 二)硬化村道12.5公里，新增公益岗位35个。 四、存在问题 无。 五、改进措施 无。`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2020,
  unitName: '石塘县临河镇人民政府',
  sections: ['overview', 'generalPublic', 'performance', 'problems', 'measures'],
  figures: {
    'staff.quota': '78',
    'staff.actual': '80',
    'income.total': '2318.6',
    'expenditure.total': '2305.1',
    'expenditure.basic': '1402.1',
    'expenditure.project': '903',
    'carryOver.in': '21.3',
    'carryOver.out': '34.8',
  },
  candidates: ['2次', '12.5公里', '35个'],
};

export const thirdParty: Example = {
  name: '第三方评价报告，评价得分不是自评得分',
  text: `望澜市城乡供水一体化项目2022年度财政重点绩效评价报告
受望澜市财政局委托，某某会计师事务所有限公司对该项目开展了绩效评价。
一、项目基本情况
项目总投资1.2亿元，2022年预算安排3,000万元，全年预算数2,850万元，实际到位2,850万元，实际支出2,622万元，预算执行率92%。
二、绩效评价结论
经评价，项目综合得分83.6分，评价等级为“良”。项目单位自评得分96分。
三、存在的主要问题
管网漏损率偏高，达到18.2%。
四、有关建议
加强管护。
`,
  kind: 'thirdPartyEvaluation',
  fiscalYear: 2022,
  unitName: null,
  sections: ['overview', null, 'problems', 'measures'],
  figures: {
    'budget.adjusted': '2850',
    'project.received': '2850',
    'budget.executionRate': '92',
    'score.self': '96',
  },
};

export const projectReport: Example = {
  name: '项目自评报告，中央省级配套并列（浙江样式）',
  text: `2023年度老旧小区改造项目支出绩效自评报告
项目单位：清岚县住房和城乡建设局
一、项目概况
2023年该项目年初预算1,500万元，调整后预算1,360万元，资金来源为中央补助800万元、省级补助260万元、县级配套300万元。
二、项目资金使用情况
截至2023年12月31日，资金实际到位1,360万元，到位率100%；实际支出1,292万元，预算执行率95.00%。
三、项目绩效情况
改造小区7个，惠及居民2,360户，加装电梯18台。
四、自评结论
项目自评得分97分，等级为优。
五、存在问题及改进措施
部分小区施工进度滞后。
`,
  kind: 'projectSelfEvaluation',
  fiscalYear: 2023,
  unitName: '清岚县住房和城乡建设局',
  sections: ['overview', 'generalPublic', 'performance', null, 'problems'],
  figures: {
    'budget.original': '1500',
    'budget.adjusted': '1360',
    'project.received': '1360',
    'budget.outturn': '1292',
    'budget.executionRate': '95',
    'score.self': '97',
  },
  candidates: ['7个', '2360户', '18台'],
};

export const workSummary: Example = {
  name: '年度工作总结，不是绩效自评',
  text: `衡川市商务局2022年工作总结和2023年工作计划
一、2022年工作完成情况
全市社会消费品零售总额完成312.6亿元，同比增长4.2%；实际利用外资1.8亿元。新增限上商贸企业46家，举办促消费活动32场。争取上级资金2,600万元，投入企业奖补资金1,150万元。
二、存在的问题
外贸结构单一，全市进出口总额下降3.1%。
三、2023年工作计划
力争全年社会消费品零售总额增长6%，安排促消费资金800万元。
`,
  kind: 'other',
  fiscalYear: null,
  unitName: null,
  sections: [null, 'problems', null],
  figures: {},
};

export const zeroTotal: Example = {
  name: '项目自评表制表符分列，合计行为零（重庆样式）',
  text: `2021年度项目支出绩效自评表
项目名称\t智慧消防建设经费\t\t\t\t
实施单位\t望澜市消防救援支队\t\t\t\t
项目资金（万元）\t年初预算数\t全年预算数\t全年执行数\t执行率\t得分
年度资金总额\t0\t0\t0\t0\t0
其中：当年财政拨款\t150\t142.5\t140.08\t98.30%\t—
上年结转资金\t\t\t\t\t
一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t得分
产出指标\t数量指标\t安装终端数\t≥300个\t312个\t15
总分\t100\t96.5\t\t\t
`,
  kind: 'projectSelfEvaluation',
  fiscalYear: 2021,
  unitName: '望澜市消防救援支队',
  sections: [],
  figures: {
    'budget.original': '0',
    'budget.adjusted': '0',
    'budget.outturn': '0',
    'score.self': '96.5',
  },
  asks: ['budget.outturn'],
};

export const coefficientForm: Example = {
  name: '部门整体自评表空格分列，上年与本年决算（重庆系数样式）',
  text: `望澜市统计局部门整体支出绩效自评表
（2021年度）
单位：万元
收支项目        2020年决算数    2021年预算数    2021年决算数
收入合计        812.40          768.00          845.66
支出合计        806.12          768.00          839.20
基本支出        590.02          601.50          612.70
项目支出        216.10          166.50          226.50
三公经费        14.80           14.00           11.26
其中：公务接待费        6.30    6.00            4.05
公务用车运行维护费      8.50    8.00            7.21
`,
  kind: 'selfEvaluationForm',
  fiscalYear: 2021,
  unitName: '望澜市统计局',
  sections: [],
  figures: {
    'income.total.previous': '812.4',
    'income.total.budget': '768',
    'income.total': '845.66',
    'expenditure.total.previous': '806.12',
    'expenditure.total.budget': '768',
    'expenditure.total': '839.2',
    'expenditure.basic.previous': '590.02',
    'expenditure.basic.budget': '601.5',
    'expenditure.basic': '612.7',
    'expenditure.project.previous': '216.1',
    'expenditure.project.budget': '166.5',
    'expenditure.project': '226.5',
    'threePublics.total.previous': '14.8',
    'threePublics.total.budget': '14',
    'threePublics.total': '11.26',
    'threePublics.reception.previous': '6.3',
    'threePublics.reception.budget': '6',
    'threePublics.reception': '4.05',
    'threePublics.vehicles.operation.previous': '8.5',
    'threePublics.vehicles.operation.budget': '8',
    'threePublics.vehicles.operation': '7.21',
  },
};
