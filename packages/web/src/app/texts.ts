import { type Bilingual, said } from '@jiping/domain/language';
import type { WhyNotFetched } from '../parts/fetched/release.ts';

export const texts = {
  product: said('绩评通', 'Jiping'),
  workbench: said('工作台', 'Workbench'),
  evaluations: said('自评列表', 'Evaluations'),
  overview: said('总览', 'Overview'),
  comparison: said('对比', 'Comparison'),
  summaryReport: said('汇总报告', 'Summary report'),
  checks: said('校验目录', 'Checks'),
  signOut: said('退出登录', 'Sign out'),
  skip: said('跳到正文', 'Skip to content'),
  menu: said('菜单', 'Menu'),
  mainNavigation: said('主导航', 'Main navigation'),
  switchLanguage: said('English', '中文'),
  switchLanguageLabel: said('切换到英文 Switch to English', 'Switch to Chinese 切换到中文'),
  theme: said('外观', 'Theme'),
  themes: {
    system: said('跟随系统', 'As the system'),
    light: said('浅色', 'Light'),
    dark: said('深色', 'Dark'),
  },
  offline: (time: string) =>
    said(
      `连接不上服务器（最后连通 ${time}）。正在填写的内容保存在本机，恢复后自动送出。`,
      `The server cannot be reached (last at ${time}). What you write is kept on this machine and sent when it is back.`,
    ),
  retryNow: said('立即重试', 'Try now'),
  account: said('账户：', 'Account: '),
  signedOutWhileAway: said('登录已失效，请重新登录', 'You are no longer signed in'),
  keptOnPage: said(
    '本页填写的内容都还在，登录后自动继续。',
    'Everything on this page is still there; it goes on once you have signed in.',
  ),
  leaveInstead: said('不登录，离开本页', 'Leave this page instead'),
  crashed: said('这个页面出错了', 'This page failed'),
  crashedRemedy: said(
    '请重新载入。未送出的内容已保存在本机，不会丢失。',
    'Load it again. What was not yet sent is kept on this machine.',
  ),
  notFetched: said('这个页面还没有载入', 'This page could not be fetched'),
  whyNotFetched: {
    offline: said(
      '连接不上服务器。网络恢复后自动载入，也可以现在重试。未送出的内容已保存在本机。',
      'The server cannot be reached. The page comes by itself when the network is back; or try now. What was not yet sent is kept on this machine.',
    ),
    released: said('系统刚刚更新，请重新载入。', 'The system was just updated; load the page again.'),
    missing: said(
      '服务器这次没有给出这个页面。请重试；仍不行时重新载入整页。',
      'The server did not hand out the page this time. Try again; if that fails, load the whole page again.',
    ),
  } satisfies Record<WhyNotFetched, Bilingual>,
  palette: said('快速前往', 'Go to'),
  paletteHint: said('输入部门、年度或页面名称', 'Type a department, a year or a page'),
  paletteHintInside: said(
    '输入本页的部分或数据，或部门、年度、页面名称',
    'Type a section or figure of this page, or a department, a year or a page',
  ),
  paletteEmpty: said('没有符合的部门、自评或页面。换个词试试。', 'Nothing matches. Try another word.'),
  palettePages: said('页面', 'Page'),
  paletteEvaluation: said('自评', 'Evaluation'),
  paletteDepartment: said('部门', 'Department'),
  fiscalYear: (year: number) => said(`${year}年度`, `${year}`),
};
