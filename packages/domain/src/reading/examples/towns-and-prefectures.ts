import type { Example } from './example.ts';

export const townLongForm: Example = {
  name: '乡镇报告：每段空行、资产与专项两部分、逐项目预算与支出（南县样式）',
  text: `附件4：
望澜市云桥县青溪镇人民政府2021年部门整体支出绩效自评报告

  一、部门概况

  （一）基本情况

  2021年末，全镇核定编制数为86个，其中：行政编制38个，机关工勤编制2个，事业编制46个；实有人数82人，其中：行政37人，工勤2人，事业43人。离退休人员57人。

  （二）部门整体支出规模、使用方向和主要内容、涉及范围等

  2021年部门整体支出2,318.46万元，其中基本支出1,406.32万元（工资福利支出1,180.02万元、商品和服务支出168.30万元、对个人和家庭的补助58.00万元），项目支出912.14万元（用于农村公路养护、人居环境整治、村级运转）。

  二、部门整体支出管理及使用情况

  （一）基本支出情况

  基本支出是指保障单位正常运转、完成日常工作任务而发生的支出，包括用于基本工资、津贴补贴等人员经费以及办公费、印刷费等日常公用经费。2021年基本支出1,406.32万元，较上年1,380.00万元增加26.32万元，增长1.91%。

  2021年“三公”经费预算控制数为28万元，实际支出24.36万元，其中：公务接待费支出14.16万元，占“三公”经费的58.13%；公车运行维护费支出10.20万元，占41.87%；无因公出国（境）费用支出，无公车购置费支出。与上年相比“三公”经费减少1.2万元，下降4.69%。

  （二）项目支出情况

  1．农村公路养护项目：预算安排150万元，实际支出148.6万元。
  2．人居环境整治项目：预算安排400万元，实际支出398.54万元。
  3．村级运转经费：365万元。

  三、部门专项组织实施情况

  （一）专项组织情况分析。严格招投标。

  四、资产管理情况

  固定资产账面原值1,560.22万元。

  五、部门整体支出绩效情况

  （一）经济性分析：2021年预算控制率为18.2%。
  （二）效率性分析：完成危房改造36户，新建垃圾分类亭48个，硬化通组公路12.6公里。
  （三）满意度：95%以上。

  六、存在的主要问题

  1、预算编制不够细化；2、绩效管理水平有待提高。

  七、改进措施和有关建议

  （一）细化预算编制。
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2021,
  unitName: '望澜市云桥县青溪镇人民政府',
  sections: ['overview', 'generalPublic', null, null, 'performance', 'problems', 'measures'],
  figures: {
    'expenditure.basic.personnel.wages': '1180.02',
    'expenditure.basic.routine.goods': '168.30',
    'expenditure.basic.personnel.transfers': '58.00',
    'budget.controlRate': '18.2',
    'staff.quota': '86',
    'staff.actual': '82',
    'expenditure.total': '2318.46',
    'expenditure.project': '912.14',
    'expenditure.basic': '1406.32',
    'expenditure.basic.previous': '1380',
    'threePublics.total.budget': '28',
    'threePublics.total': '24.36',
    'threePublics.reception': '14.16',
    'threePublics.vehicles.operation': '10.2',
    'threePublics.overseas': '无',
    'threePublics.vehicles.purchase': '无',
  },
  projects: [
    ['农村公路养护项目', '148.6'],
    ['人居环境整治项目', '398.54'],
    ['村级运转经费', '365'],
  ],
  candidates: ['36户', '48个', '12.6公里'],
};

export const formOfParts: Example = {
  name: '三栏竖线表格写成的自评情况（云南样式）',
  text: `监督索引号53000000000000111
某某州医疗保障局2023年度部门整体支出绩效自评情况
| 一、部门基本情况 | （一）部门概况 | 我局为州政府工作部门，编制35人，实有33人。 |
|  | （二）部门绩效目标的设立情况 | 按照年度工作要点设立。 |
|  | （三）部门整体收支情况 | 2023年收入合计1,268.33万元，支出合计1,260.05万元，其中：基本支出960.05万元，项目支出300.00万元。 |
|  | （四）部门预算管理制度建设情况 | 制度健全。 |
|  | （五）严控“三公”经费支出情况 | “三公”经费预算数12.00万元，决算数8.65万元，其中：公务用车运行维护费决算数5.25万元，公务接待费决算数3.40万元。 |
| 二、绩效自评工作情况 | （一）绩效自评的目的 | 提高资金使用效益。 |
| 三、评价情况分析及综合评价结论 |  | 自评得分95分，等级优。 |
| 四、存在的问题和整改情况 |  | 预算执行偏慢。 |
| 五、绩效自评结果应用 |  | 作为下年预算依据。 |
| 六、主要经验及做法 |  | 无。 |
| 七、其他需说明的情况 |  | 无。 |
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2023,
  unitName: '某某州医疗保障局',
  sections: ['overview', null, null, 'problems', null, null, null],
  figures: {
    'staff.quota': '35',
    'staff.actual': '33',
    'income.total': '1268.33',
    'expenditure.total': '1260.05',
    'expenditure.basic': '960.05',
    'expenditure.project': '300',
    'threePublics.total.budget': '12',
    'threePublics.total': '8.65',
    'threePublics.vehicles.operation': '5.25',
    'threePublics.reception': '3.4',
    'score.self': '95',
  },
};
export const titlesWithColons: Example = {
  name: '小标题后以冒号接正文，一句话里两项三公都没有发生',
  text: `清岚县信访局2022年部门整体支出绩效自评报告
一、部门概况
（一）基本情况
人员情况：本单位行政编制8人，事业编制7人，共15人，年末实有在职人员14人，其中行政7人、事业7人。
（二）单位年度重点工作。接待群众来访320批次。
二、一般公共预算支出情况
全年一般公共预算拨款收入386.5万元，年初结转2.1万元。
（一）基本支出情况：基本支出266.5万元，占总支出69%。人员经费232万元（其中：基本工资98万元、津贴补贴60万元、奖金30万元、社会保障缴费44万元），日常公用经费34.5万元（其中：办公费8万元、差旅费6万元）。
（二）项目支出情况：项目支出120万元，完成年初预算100万元的120%。其中驻京值班经费60万元、疑难信访救助资金40万元、信访信息系统运维20万元。
（三）“三公”经费情况：全年公务接待费1.2万元，同比减少0.3万元；未发生公务用车购置费及因公出国（境）费。
三、政府性基金预算支出情况
本部门没有政府性基金收入，也没有使用政府性基金安排的支出，故本表无数据。
六、部门整体支出绩效情况
1、化解积案45件，化解率96%。2、办理网上信访事项812件次，满意率98.2%。投入专项资金120万元。
七、存在的问题：存在的问题主要是资金不足。
八、改进措施：加强保障。
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2022,
  unitName: '清岚县信访局',
  sections: ['overview', 'generalPublic', 'governmentFund', 'performance', 'problems', 'measures'],
  figures: {
    'staff.quota': '15',
    'staff.actual': '14',
    'fund.generalPublic': '386.5',
    'carryOver.in': '2.1',
    'expenditure.basic': '266.5',
    'expenditure.basic.personnel': '232',
    'expenditure.basic.routine': '34.5',
    'expenditure.basic.routine.office': '8',
    'expenditure.project': '120',
    'expenditure.project.budget': '100',
    'threePublics.reception': '1.2',
    'threePublics.vehicles.purchase': '无',
    'threePublics.overseas': '无',
    'fund.government': '无',
  },
  asks: ['expenditure.total'],
  projects: [
    ['驻京值班经费', '60'],
    ['疑难信访救助资金', '40'],
    ['信访信息系统运维', '20'],
  ],
  candidates: ['45件', '812件次'],
};
