import type { OpinionCode } from '../model.ts';

/** A remark as a reviewer writes it, with the answer as a unit writes it. */
export interface OpinionPhrase {
  readonly targetKind: 'SECTION' | 'FIGURE' | 'EVALUATION';
  readonly target: string;
  readonly code: OpinionCode;
  readonly message: string;
  readonly answer: string;
}

/** Remarks on reports that came back once and were put right. */
export const USUAL_OPINIONS: readonly OpinionPhrase[] = [
  {
    targetKind: 'FIGURE',
    target: 'project.received',
    code: 'WRONG_DATA',
    message: '实际到位资金与国库支付系统到账数不一致，请核对是否漏计十二月份追加指标。',
    answer: '经核对，漏计12月追加指标一笔，已按国库到账数更正，支出实现率随之更新。',
  },
  {
    targetKind: 'SECTION',
    target: 'performance',
    code: 'CONTENT',
    message: '成效部分与年初绩效目标对应不紧，请按目标表逐项说明完成值，删去与资金无关的工作表述。',
    answer: '已对照年初目标表重新组织，逐项写明完成值，并删去与预算资金无关的内容。',
  },
  {
    targetKind: 'SECTION',
    target: 'measures',
    code: 'INSUFFICIENT_REASON',
    message: '改进措施没有写明责任人和完成时限，请补充，便于后续跟踪整改。',
    answer: '已逐条细化措施，责任股室和时限列入单位整改台账。',
  },
  {
    targetKind: 'FIGURE',
    target: 'threePublics.reception',
    code: 'WRONG_DATA',
    message: '公务接待费与部门决算报表相差较大，请说明口径或更正。',
    answer: '原数误含工作餐支出，已剔除并与决算报表一致。',
  },
  {
    targetKind: 'FIGURE',
    target: 'indicators.i1.evidence',
    code: 'INSUFFICIENT_REASON',
    message: '该指标只引用了正文表述，请补充台账或文件名称，便于核对实际完成值。',
    answer: '已补充业务台账编号，并将台账汇总页作为附件上传。',
  },
  {
    targetKind: 'EVALUATION',
    target: 'evaluation',
    code: 'MISSING_ATTACHMENT',
    message: '满意度得分缺少问卷汇总表，请补充佐证材料。',
    answer: '已上传问卷汇总表和抽样说明。',
  },
];

/** Remarks that are still on the table, by what the evaluation shows. */
export const OPEN_OPINIONS: Readonly<Record<'functionalAsInsurance' | 'emptyProblems', readonly OpinionPhrase[]>> = {
  functionalAsInsurance: [
    {
      targetKind: 'SECTION',
      target: 'socialInsurance',
      code: 'WRONG_DATA',
      message:
        '第五部分所列三项均为一般公共预算的支出功能分类，不属于社会保险基金。你单位不经办基金，请改为“无”，相关数字移入第二部分。',
      answer: '',
    },
    {
      targetKind: 'FIGURE',
      target: 'expenditure.project.special',
      code: 'INSUFFICIENT_REASON',
      message: '低保资金支出比上年变化较大，请补充保障人数、标准调整对支出的影响。',
      answer: '',
    },
    {
      targetKind: 'FIGURE',
      target: 'procurement.total',
      code: 'WRONG_DATA',
      message: '政府采购金额请与采购监管系统备案合同核对。',
      answer: '已与采购监管系统逐笔核对，备案合同金额与填报数一致。',
    },
  ],
  emptyProblems: [
    {
      targetKind: 'SECTION',
      target: 'problems',
      code: 'CONTENT',
      message: '存在的问题只有一句概括，没有指出具体项目、指标和原因，请结合应急广播终端维护进度等实际情况写实。',
      answer: '',
    },
    {
      targetKind: 'SECTION',
      target: 'measures',
      code: 'CONTENT',
      message: '改进措施应与问题一一对应，请补充具体做法和时限。',
      answer: '',
    },
    {
      targetKind: 'FIGURE',
      target: 'projects.p1.goalAchieved',
      code: 'INSUFFICIENT_REASON',
      message: '项目自评表的实际完成情况过于简略，请补充终端维护的批次、在线率和故障修复时限。',
      answer: '',
    },
  ],
};
