import { type Bilingual, said } from '@jiping/domain/language';
import { counted } from '../counted.ts';
import type { StepKind } from './steps.ts';

const steps: Record<StepKind, Bilingual> = {
  issued: said('下达整改', 'asked for it'),
  reminded: said('催办', 'reminded of it'),
  reported: said('报送整改情况', 'reported'),
  sentBack: said('退回重报', 'sent it back'),
  closed: said('销号', 'closed it'),
  withdrawn: said('撤回', 'withdrew it'),
};

export const texts = {
  title: said('结果应用和整改', 'Use of results and rectification'),
  selfScore: said('自评', 'Self-score'),
  reviewScore: said('复核', 'Review'),
  notReviewed: said('未打分', 'no score'),
  none: said('没有整改事项。', 'Nothing is asked to be put right.'),
  noneYet: said(
    '还没有下达整改事项。发现问题的，可在这里下达，部门在工作台即可看到。',
    'Nothing is asked to be put right. What you issue here, the department sees on its workbench at once.',
  ),
  issue: said('下达整改', 'Ask for a rectification'),
  continueIssue: said('继续填写整改通知', 'Go on with the notice'),
  problem: said('问题', 'Problem'),
  requirement: said('整改要求', 'What is required'),
  dueOn: said('整改期限', 'Due'),
  inDays: (days: number) => said(`${days} 天后`, `+${days} days`),
  budgetUse: said('预算应用', 'Use for the budget'),
  budgetUseIs: (use: Bilingual) => said(`预算应用：${use.zh}`, `Use for the budget: ${use.en}`),
  noBudgetUse: said('不与预算挂钩', 'None'),
  amount: said('金额（万元）', 'Amount (万元)'),
  optional: said('可不填', 'optional'),
  yuan: (amount: string) => said(`即 ${amount} 元`, `${amount} yuan`),
  unit: said('万元', '万元'),
  pick: said('从校验问题、退回意见中选用', 'Take from the findings and opinions'),
  problemHint: said('写明问题，如“项目支出中 3 个项目年末结转超过 30%”', 'What is wrong, in a sentence'),
  requirementHint: said('写明要部门做什么、报送什么', 'What the department is to do and to hand in'),
  issueTitle: (department: string, year: number) =>
    said(`下达整改：${department} ${year}年度`, `Ask ${department} to put something right (${year})`),
  issueMeans: said(
    '下达后部门立即在工作台看到；部门报送整改情况前可以撤回。',
    'The department sees it on its workbench at once. Until it has reported, you may withdraw it.',
  ),
  issueAct: said('下达', 'Issue'),
  issued: said('已下达整改', 'It was issued'),
  report: said('报送整改情况', 'Report'),
  continueReport: said('继续填写整改情况', 'Go on with the report'),
  reportLabel: said('整改情况', 'What was done'),
  reportHint: said('写明采取的措施和完成情况，可分行填写', 'What you did, and how far it is'),
  attachments: said('附件', 'Files'),
  attachmentsNote: (most: number) =>
    said(
      `凭证、照片、文件等，最多 ${most} 个，每个不超过 10 MB`,
      `vouchers, photographs, documents: ${most} at most, 10 MB each`,
    ),
  attach: said('上传附件', 'Attach files'),
  sending: said('正在上传…', 'Sending…'),
  detach: said('移除', 'Remove'),
  detachOf: (name: string) => said(`移除 ${name}`, `Remove ${name}`),
  notAttached: (name: string) =>
    said(
      `“${name}”没有上传：附件须为图片（png、jpg）、PDF 或 Word、Excel、PowerPoint、WPS 文件。`,
      `“${name}” was not taken: files are pictures (png, jpg), PDF, or Word, Excel, PowerPoint or WPS files.`,
    ),
  tooLarge: (name: string, size: string) =>
    said(
      `“${name}”有 ${size}，每个文件不超过 10 MB，请压缩或拆分后再上传。`,
      `“${name}” has ${size}; 10 MB at the most. Compress or split it.`,
    ),
  emptyFile: (name: string) => said(`“${name}”是空文件，请重新选择。`, `“${name}” is empty: choose another.`),
  attachedBefore: (name: string) =>
    said(`“${name}”已在附件中，没有重复上传。`, `“${name}” is among the files already and was not sent again.`),
  ofFile: (name: string, why: Bilingual) => said(`“${name}”：${why.zh}`, `“${name}”: ${why.en}`),
  mostAttachments: (most: number) =>
    said(
      `最多附 ${most} 个文件，其余没有上传，请合并。`,
      `${most} files at most; the others were not sent. Put some together.`,
    ),
  formerAttachments: (count: number) =>
    said(`以前报送的附件 ${count} 个`, counted(count, 'file of earlier reports', 'files of earlier reports')),
  attachedBy: (by: string, at: string) => said(`${at} ${by}报送`, `Reported by ${by}, ${at}`),
  late: said('逾期', 'Overdue'),
  dueSoon: said('临近期限', 'Due soon'),
  reportAct: said('报送', 'Report'),
  reported: said('已报送整改情况', 'It was reported'),
  sentBackBecause: (by: string, reason: string) => said(`${by}退回重报：${reason}`, `${by} sent it back: ${reason}`),
  sentBackTag: said('退回重报', 'Sent back'),
  sendBack: said('退回重报', 'Send back'),
  sendBackHint: said(
    '退回原因，部门可以看到，如“佐证材料不全”（2–500 字）',
    'Why; the department sees it (2 to 500 characters)',
  ),
  newDueOn: said('新的整改期限', 'Another due day'),
  sameDay: (day: string) => said(`不填则仍为 ${day}`, `left empty it stays ${day}`),
  sentBack: said('已退回，部门须重报', 'It was sent back'),
  close: said('销号', 'Close'),
  closeMeans: said('确认整改到位后销号，不再办理。', 'Close it once it is put right; nothing more is done to it then.'),
  closingNote: said('销号意见', 'What you found'),
  closed: said('已销号', 'It was closed'),
  withdraw: said('撤回', 'Withdraw'),
  withdrawMeans: said(
    '撤回后部门不再需要整改，也不列入整改情况表；经过保留。',
    'The department need do nothing then, and it is in no table; what happened is kept.',
  ),
  withdrawHint: said('撤回原因，部门可以看到（2–500 字）', 'Why; the department sees it (2 to 500 characters)'),
  withdrawn: said('已撤回', 'It was withdrawn'),
  actOn: (act: Bilingual, problem: string) => said(`${act.zh}：${problem}`, `${act.en}: ${problem}`),
  history: said('办理经过', 'What happened'),
  steps,
  finished: (count: number) => said(`已办结 ${count} 项`, counted(count, 'finished one')),
  unsent: said(
    '本机还有一段未报送的文字，现在无法报送，请复制留存。',
    'On this device lie words that were never sent and cannot be sent now. Copy what you want to keep.',
  ),
  discard: said('不再保留', 'Discard them'),
  keptHere: said('已填写的内容保存在本机，送出前不会丢失。', 'What you type is kept on this device until it is sent.'),
  notKept: said('本机无法保存，请勿关闭页面。', 'This device cannot keep it: do not close the page.'),
};
