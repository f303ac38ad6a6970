import { said } from '@jiping/domain/language';
import { counted } from '../../parts/counted.ts';

export const texts = {
  title: (department: string, year: number) =>
    said(`${department} ${year}年度自评`, `${department}, self-evaluation of ${year}`),
  paperTitle: (year: number) => `${year}年度部门整体支出绩效自评报告`,
  back: said('返回', 'Back'),
  saved: (time: string) => said(`已保存 ${time}`, `Saved ${time}`),
  savedAll: said('已全部保存', 'All saved'),
  editing: said('正在编辑', 'Editing'),
  saving: said('正在保存…', 'Saving…'),
  keptOffline: said(
    '连接中断，保存在本机，恢复后自动送出',
    'Connection lost: kept on this device, sent when it is back',
  ),
  keptSignedOut: said(
    '登录已失效，保存在本机，登录后自动送出',
    'Signed out: kept on this device, sent after you sign in',
  ),
  keptRefused: (sentence: string) =>
    said(`未能保存，内容留在本机：${sentence}`, `Not saved, kept on this device: ${sentence}`),
  retry: said('再试一次', 'Try again'),
  conflict: (parts: number) =>
    said(`${parts} 处与他人的修改冲突，待选定`, `${parts} in conflict with another person's changes`),
  notKept: said('本机无法保存，请勿关闭页面', 'This device cannot keep it: do not close the page'),
  already: said('内容随时自动保存，无需手动保存。', 'Everything is saved as you type; there is nothing to press.'),
  checks: (block: number, explain: number) => said(`校验 ${block}·${explain}`, `Checks ${block}·${explain}`),
  checksSpoken: (block: number, explain: number) =>
    said(`${block} 项阻断，${explain} 项需说明`, `${block} block, ${explain} want a reason`),
  import: said('导入', 'Import'),
  insertFigure: said('插入数据', 'Insert a figure'),
  submit: said('提交审核', 'Submit'),
  review: said('去审核', 'Review'),
  history: said('历史', 'History'),
  outline: said('目录', 'Outline'),
  side: said('说明与校验', 'Guidance and checks'),
  paper: said('正文', 'Text'),
  readOnly: said('只读', 'Read only'),
  readOnlyWhy: (reason: string) => said(`现在不能修改：${reason}`, `It cannot be changed now: ${reason}`),
  lockedBy: (state: string) => said(`报告处于“${state}”环节。`, `The report is at: ${state}.`),
  openingNote: said('引言（打印时无标题）', 'Opening (printed without a heading)'),
  progress: (percent: number) => said(`完成 ${percent}%`, `${percent}% complete`),
  missingHeading: said('正文中还没有这个小标题', 'This sub-heading is not in the text yet'),
  unsent: (count: number) =>
    said(
      `本机还有 ${count} 处未送出的修改，报告现已锁定，无法送出。请复制留存。`,
      `${counted(count, 'change')} on this device never went out, and the report is locked now. Copy what you want to keep.`,
    ),
  copy: said('复制', 'Copy'),
  copied: said('已复制', 'Copied'),
  found: (count: number) =>
    said(
      `已从本机恢复 ${count} 处上次未送出的修改。`,
      `Restored ${counted(count, 'change')} from this device, not sent before.`,
    ),
  changedByOthers: said(
    '他人刚刚更新了报告，已同步显示。',
    'Somebody else has just updated the report; you see it now.',
  ),
  shortcuts: said('F8 下一个问题 · / 插入数据 · Ctrl+K 快速前往', 'F8 next finding · / insert a figure · Ctrl+K go to'),
};
