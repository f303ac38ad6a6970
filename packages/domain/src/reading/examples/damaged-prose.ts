import type { Example } from './example.ts';

export const hardWrapped: Example = {
  name: '换行断句、页码落在句中（河南、江西样式）',
  text: `柳坪县档案馆2021年度部门整体支出绩效自评报告

一、部门概况
柳坪县档案馆为县委直属正科级事业单位，核定事业编制18名，实际在职人数17
人，负责接收、征集、整理和保管全县各单位形成的具有保存价值的档案资料，为社会
1
各方面提供查阅利用服务。
二、部门整体支出情况
2021年部门支出总额326.80万元。其中：基本支出246.80万元，包括人员经费218.
60万元和日常公用经费28.20万元；项目支出80.00万元，主要用于档案数字化加工、馆
库设备维护以及爱国主义教育基地建设等方面的支出，均按规定的用途和标准使用。
三、政府性基金预算支出情况
本年度没有使用政府性基金预算安排的支出。
四、国有资本经营预算支出情况
无
六、部门整体支出绩效情况
接收进馆档案3200卷，数字化加工纸质档案45万页，接待查档群众860人次。
七、存在的问题
（一）绩效目标编制不够科学。主要原因是业务股室参与不够。
八、改进措施
（一）提高绩效目标编制质量。
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2021,
  unitName: '柳坪县档案馆',
  sections: ['overview', 'generalPublic', 'governmentFund', 'stateCapital', 'performance', 'problems', 'measures'],
  figures: {
    'staff.quota': '18',
    'staff.actual': '17',
    'expenditure.total': '326.80',
    'expenditure.basic': '246.80',
    'expenditure.basic.personnel': '218.60',
    'expenditure.basic.routine': '28.20',
    'expenditure.project': '80.00',
    'fund.government': '无',
    'fund.stateCapital': '无',
  },
  candidates: ['860人次'],
};

export const oneLineTenParts: Example = {
  name: '整篇压成一行，十部分（湖南新版样式）',
  text: '清岚县残疾人联合会2022年度部门整体支出绩效自评报告 一、部门基本情况 （一）机构设置 内设股室4个。 （二）人员情况 2022年末编制人数15人，实有在职人员14人，比上年增加1人。 二、一般公共预算支出情况 （一）基本支出情况 基本支出 212.60 万元，其中人员经费 189.40 万元，公用经费 23.20 万元。 （二）项目支出情况 项目支出 356.00 万元，其中：残疾人康复经费 186.00 万元，辅助器具适配经费 92.00 万元，就业培训经费 78.00 万元。 三、政府性基金预算支出情况 政府性基金预算支出 42.00 万元。 四、国有资本经营预算支出情况 我单位2022年没有国有资本经营预算支出。 五、社会保险基金预算支出情况 我单位不涉及社会保险基金预算支出。 六、部门整体支出绩效情况 为1206名残疾人提供康复服务，适配辅助器具438件。 七、存在的问题及原因分析 资金拨付较慢。 八、下一步改进措施 加快拨付。 九、部门整体支出绩效自评结果拟应用和公开情况 按要求公开。 十、其他需要说明的情况 无。',
  kind: 'overallSelfEvaluation',
  fiscalYear: 2022,
  unitName: '清岚县残疾人联合会',
  sections: [
    'overview',
    'generalPublic',
    'governmentFund',
    'stateCapital',
    'socialInsurance',
    'performance',
    'problems',
    'measures',
    null,
    null,
  ],
  figures: {
    'staff.quota': '15',
    'staff.actual': '14',
    'staff.change': '1',
    'expenditure.basic': '212.60',
    'expenditure.basic.personnel': '189.40',
    'expenditure.basic.routine': '23.20',
    'expenditure.project': '356.00',
    'fund.government': '42.00',
    'fund.stateCapital': '无',
    'fund.socialInsurance': '无',
  },
  asks: ['expenditure.total'],
  projects: [
    ['残疾人康复经费', '186.00'],
    ['辅助器具适配经费', '92.00'],
    ['就业培训经费', '78.00'],
  ],
  candidates: ['1206名', '438件'],
};

export const maskedWithCrosses: Example = {
  name: '金额以××、＊遮盖，全角数字，括号用法不一',
  text: `某某县文化馆2020年部门整体支出绩效自评报告
（一）部门概况
我馆编制＊＊人，年末实有人数××人，与上年持平。
（二）部门支出情况
２０２０年部门支出总额×××．××万元，基本支出＊．＊万元，项目支出６５．８万元。“三公经费”支出＊．＊＊万元，其中：公务接待费０．６万元。
（三）存在问题
预算编制不够细化。
（四）改进措施
加强学习。
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2020,
  unitName: '某某县文化馆',
  sections: ['overview', 'generalPublic', 'problems', 'measures'],
  figures: {
    'staff.quota': '*',
    'staff.actual': '*',
    'staff.change': '0',
    'expenditure.total': '*',
    'expenditure.basic': '*',
    'expenditure.project': '65.8',
    'threePublics.total': '*',
    'threePublics.reception': '0.6',
  },
};

export const scanned: Example = {
  name: '扫描识别：数字里的字母、空格、断开的小数、只写“万”',
  text: `石塘县水利局2021年度部门整体支出绩效自评报告
1.部门概况
全局在职人员 1O6 人，编制 ll2 名。
2.部门整体支出情况
2021年部门支出总额 3 ,486.20 万元。基本支出1486. 20万元，其中：人员经费12l0.5万元，公用经费 275 .70 万元。项目支出2000万。
“ 三 公 ” 经 费 支 出 1 2.6万元。
3.存在的问题
部分工程结算滞后。
4.改进措施
倒排工期。
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2021,
  unitName: '石塘县水利局',
  sections: ['overview', 'generalPublic', 'problems', 'measures'],
  figures: {
    'staff.actual': '106',
    'staff.quota': '112',
    'expenditure.total': '3486.20',
    'expenditure.basic': '1486.20',
    'expenditure.basic.personnel': '1210.5',
    'expenditure.basic.routine': '275.70',
    'expenditure.project': '2000',
  },
  asks: ['staff.actual', 'staff.quota', 'expenditure.basic.personnel', 'expenditure.project', 'threePublics.total'],
};

export const twiceAndDifferent: Example = {
  name: '同一数字前后不一，年度前后不一，小标题无编号',
  text: `望澜市清岚县科学技术协会
2021年度部门整体支出绩效自评报告
部门概况
现有在职人员12人。
部门整体支出管理及使用情况
2021年部门支出总额268.40万元，其中基本支出148.40万元，项目支出120万元。
经核算，2021年度项目支出125万元，用于科普活动。
存在的主要问题
2020年度部门整体支出绩效自评发现的问题仍未整改到位。
改进措施和建议
逐项整改。
`,
  kind: 'overallSelfEvaluation',
  fiscalYear: 2021,
  unitName: '望澜市清岚县科学技术协会',
  sections: ['overview', 'generalPublic', 'problems', 'measures'],
  figures: {
    'staff.actual': '12',
    'expenditure.total': '268.40',
    'expenditure.basic': '148.40',
    'expenditure.project': '120',
  },
  asks: ['expenditure.project', 'fiscalYear'],
};
