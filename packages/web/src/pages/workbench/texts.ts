import { said } from '@jiping/domain/language';
import { counted } from '../../parts/counted.ts';

export const texts = {
  title: said('工作台', 'Workbench'),
  mine: said('我的自评', 'My evaluations'),
  report: (year: number) => said(`${year}年度部门整体支出绩效自评`, `Self-evaluation of ${year}`),
  complete: (percent: number) => said(`完整度 ${percent}%`, `${percent}% complete`),
  due: (date: string) => said(`${date}截止`, `Due ${date}`),
  write: said('开始填报', 'Begin'),
  go: said('继续填报', 'Continue'),
  mend: said('修改并回复', 'Mend and answer'),
  sign: said('审阅签发', 'Read and sign'),
  review: said('审核', 'Review'),
  look: said('查看', 'Open'),
  history: said('历史', 'History'),
  opinions: (count: number) => said(`${count} 条退回意见待回复`, `${counted(count, 'opinion')} to answer`),
  notBegun: said('尚未开始填报', 'Not begun'),
  blocks: (count: number) => said(`${count} 项阻断问题`, `${count} blocking`),
  explains: (count: number) => said(`${count} 项需说明`, counted(count, 'needs a reason', 'need a reason')),
  noDoubts: said('校验无未处理问题', 'No open findings'),
  lastYear: (grade: string, score: string) => said(`上年 ${grade} ${score}`, `Last year ${grade} ${score}`),
  noEvaluation: said('还没有需要填报的自评', 'There is nothing to fill in yet'),
  noEvaluationReason: said(
    '县财政局下达年度任务后会出现在这里。如已下达而没有看到，请联系本县财政局绩效股。',
    'It appears when the finance bureau has issued the yearly task. If it has, ask the performance section of the bureau.',
  ),
  toSign: said('待我签发', 'To sign'),
  nothingToSign: said('没有待签发的自评', 'Nothing waits for your signature'),
  exempted: (name: string, year: number) =>
    said(`${name} ${year}年度免报，不需要提交自评`, `${name} is exempted in ${year}: nothing is to be handed in`),
  exemptedWhy: (reason: string) =>
    said(
      `原因：${reason} 已填写的内容会保留；如仍要上报，请联系县财政局绩效股撤销免报。`,
      `Why: ${reason} What is written is kept. To report all the same, ask the performance section of the finance bureau to withdraw the exemption.`,
    ),
  exemptedTag: said('免报', 'Exempted'),
  queue: said('待审核', 'To review'),
  queueNote: said('按上报先后', 'Oldest first'),
  queueEmpty: said('没有待审核的自评', 'Nothing waits for review'),
  queueEmptyReason: said(
    '部门上报后会出现在这里；进度见总览。',
    'What departments hand in appears here; see the overview.',
  ),
  department: said('部门', 'Department'),
  year: said('年度', 'Year'),
  state: said('状态', 'State'),
  handedIn: said('上报', 'Handed in'),
  waiting: (days: number) => said(`已等 ${days} 天`, days === 1 ? '1 day' : `${days} days`),
  waitingToday: said('今天', 'Today'),
  returns: said('退回次数', 'Returns'),
  problems: said('未解决问题', 'Findings'),
  selfScore: said('自评', 'Self-score'),
  act: said('办理', 'Act'),
  actOn: (act: string, name: string, year: number) => said(`${act}：${name}${year}年度`, `${act}: ${name}, ${year}`),
  late: said('逾期', 'Late'),
  progress: (name: string, year: number) => said(`${name}${year}年度进度`, `${name}, ${year}: progress`),
  openOverview: said('打开总览', 'Open the overview'),
  noSummary: (year: number) => said(`${year}年度还没有汇总数据。`, `There are no summary data for ${year} yet.`),
  read: said('查阅', 'Read'),
  readCounty: (name: string) =>
    said(
      `您可以查阅${name}各部门的自评、审核过程和汇总数据。`,
      `You may read the evaluations, reviews and sums of ${name}.`,
    ),
  readAbove: (name: string) =>
    said(
      `您可以查看${name}及下级各县的汇总数据，并按县逐级查阅。`,
      `You may see the sums of ${name} and the places below it, and go down to each county.`,
    ),
  readAssigned: said('受托复评的单位', 'Evaluations assigned to you'),
  readAssignedNone: said('目前没有委托给您的单位', 'No department is assigned to you now'),
  readAssignedReason: said('县财政局指派后会出现在这里。', 'It appears here when the finance bureau assigns one.'),
  subordinate: said('本部门及下属单位', 'Your department and its subordinate units'),
  administrator: said('管理账户', 'Administration account'),
  administratorNoData: said(
    '按三员分立的要求，管理员不接触业务数据：自评、汇总和附件都不在您的查看范围内。',
    'By the separation of duties, administrators see no business data: no evaluations, sums or attachments.',
  ),
  administratorDuty: {
    SYSTEM_ADMINISTRATOR: said(
      '您负责账户：在服务器终端执行 npx jiping create user 新建用户，npx jiping create department 新建部门。',
      'You keep the accounts: in the server’s terminal, npx jiping create user and npx jiping create department.',
    ),
    SECURITY_ADMINISTRATOR: said(
      '您负责授权：核对每个账户的角色和所属单位，人员变动时及时调整。',
      'You keep the permissions: each account’s role and department, and their change when people move.',
    ),
    AUDIT_ADMINISTRATOR: said(
      '您负责日志：定期查看登录、审核和导出记录，发现异常及时报告。',
      'You keep the logs: read sign-ins, reviews and exports regularly, and report what is unusual.',
    ),
  },
  administratorTerminal: said('命令说明：npx jiping --help', 'All commands: npx jiping --help'),
};
