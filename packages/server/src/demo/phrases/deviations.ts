/** Why an output stayed behind its target, and what will be done. */
export const MISSED_COUNTS: readonly string[] = [
  '上半年受集中性工作影响启动较晚，四季度虽加快进度仍未补齐；下年按月分解任务、提前一个季度启动。',
  '部分任务与上级统一部署的工作合并开展，数量相应减少；下年编制目标时先与业务股室核对全年安排。',
  '承接力量不足，个别批次推迟到次年一季度；今后提前落实人员，并在三季度开展一次进度核查。',
  '年初目标按历史最高年份确定，对当年实际需求估计偏高；下年按近三年平均值并结合任务文件测算。',
  '前期准备和审批用时超出预计，部分任务跨年完成，已列入工作台账按月跟踪。',
  '经办人员年中轮岗，交接期间进度放缓；已明确主办和协办双岗，避免出现空档。',
];

/** Why an effect was judged less than whole. */
export const JUDGED_SHORT: readonly string[] = [
  '成效显现需要一定周期，当年只能看到阶段性变化；下年增设可量化的过程指标，按季度跟踪。',
  '工作推进不平衡，个别片区进展偏慢；已安排专人包片，并把短板纳入下年重点任务。',
  '自评回访中有部分对象反映服务不够便捷，据此适当扣分；拟简化流程、增加服务时段。',
  '长效机制刚刚建立，运行时间不足一年，稳定性有待检验；下年年中开展一次评估并修订办法。',
  '佐证材料以过程资料为主，反映最终效果的数据不足，按从严原则扣分；下年同步收集效果数据。',
];

/** What an effect’s judgement rests on. */
export const EFFECT_EVIDENCE: readonly string[] = [
  '年度工作总结、业务台账及上级考核通报',
  '业务统计年报和服务对象回访记录',
  '年终述职测评结果、部门工作简报汇编',
  '现场查看影像资料和监督检查记录',
];

/** Why a project did not spend nine tenths of its budget. */
export const SLOW_PROJECTS: readonly string[] = [
  '指标于四季度下达，项目招投标完成后仅支付预付款，余款按进度在下年支付。',
  '工程已完工，竣工结算评审尚未出具，质保金和尾款未到付款条件。',
  '部分补助对象资格复核未完成，按规定暂缓发放，已办理结转手续。',
  '采购项目经公开招标节约资金，结余部分拟按程序收回。',
];

/** Why a target was changed in the year, with who agreed. */
export const ADJUSTMENTS: readonly string[] = [
  '因疫情防控要求压减线下聚集性活动，六月报县财政局绩效股备案后调减。',
  '因上级年中调整任务计划，经主要负责同志审批并报县财政局同意后调减。',
];

/** How a project’s goal came out. */
export const GOALS_REACHED: readonly string[] = [
  '资金按批复用途使用，未发生截留和挪用',
  '项目管理规范，验收和支付手续齐全',
  '支出与进度基本匹配，服务对象反映较好',
];
