import { type Bilingual, said } from '../language/index.ts';

/** What is done. `manage` is CASL's word for anything. */
export const ACTIONS = [
  'read',
  'edit',
  'import',
  'submit',
  'return',
  'accept',
  'comment',
  'answer',
  'explain',
  'approveTargets',
  'unlock',
  'rescore',
  'remind',
  'sign',
  'issue',
  'report',
  'close',
  'withdraw',
  'manage',
] as const;
export type AppAction = (typeof ACTIONS)[number];

/** What it is done to: the names of the server's entities and of the API's types. */
export const SUBJECTS = [
  'Region',
  'Department',
  'Cycle',
  'Evaluation',
  'RegionSummary',
  'EvaluationFact',
  'Reminder',
  'Rectification',
  'SummaryReport',
  'SummaryReportEdition',
  'Template',
  'Account',
  'AuditLog',
] as const;
export type AppSubject = (typeof SUBJECTS)[number];

export const isAppSubject = (name: unknown): name is AppSubject => SUBJECTS.some((subject) => subject === name);

export const ACTION_NAMES: Readonly<Record<AppAction, Bilingual>> = {
  read: said('查看', 'read'),
  edit: said('修改', 'edit'),
  import: said('导入', 'import'),
  submit: said('提交', 'submit'),
  return: said('退回', 'return'),
  accept: said('审核通过', 'accept'),
  comment: said('提出意见', 'comment on'),
  answer: said('答复意见', 'answer opinions on'),
  explain: said('说明原因', 'give reasons for'),
  approveTargets: said('确认指标值', 'confirm targets of'),
  unlock: said('解锁', 'unlock'),
  rescore: said('重新评定', 're-score'),
  remind: said('催报', 'remind'),
  sign: said('签发', 'sign'),
  issue: said('下达', 'issue'),
  report: said('报送', 'report on'),
  close: said('核销', 'close'),
  withdraw: said('撤回', 'withdraw'),
  manage: said('管理', 'manage'),
};

export const SUBJECT_NAMES: Readonly<Record<AppSubject, Bilingual>> = {
  Region: said('行政区划', 'regions'),
  Department: said('部门', 'departments'),
  Cycle: said('自评任务', 'cycles'),
  Evaluation: said('自评', 'evaluations'),
  RegionSummary: said('汇总数据', 'summaries'),
  EvaluationFact: said('部门数据', 'facts of departments'),
  Reminder: said('催报', 'reminders'),
  Rectification: said('整改事项', 'rectifications'),
  SummaryReport: said('汇总报告', 'summary reports'),
  SummaryReportEdition: said('已签发的汇总报告', 'signed summary reports'),
  Template: said('模板', 'templates'),
  Account: said('账户', 'accounts'),
  AuditLog: said('审计日志', 'the audit log'),
};
