import { said } from '@jiping/domain/language';

export const texts = {
  product: said('绩评通', 'Jiping'),
  workbench: said('工作台', 'Workbench'),
  evaluations: said('自评', 'Evaluations'),
  overview: said('总览', 'Overview'),
  comparison: said('对比', 'Comparison'),
  checks: said('校验目录', 'Checks'),
  signOut: said('退出登录', 'Sign out'),
  skip: said('跳到正文', 'Skip to content'),
  menu: said('菜单', 'Menu'),
  language: said('语言', 'Language'),
  theme: said('外观', 'Theme'),
  themeSystem: said('跟随系统', 'Like the system'),
  themeLight: said('浅色', 'Light'),
  themeDark: said('深色', 'Dark'),
  palette: said('快速前往', 'Go to'),
  offline: (time: string) =>
    said(
      `网络已断开（最后连通 ${time}）。正在填写的内容保存在本机，恢复后自动送出。`,
      `The server cannot be reached (last at ${time}). What you write is kept on this machine and sent when it is back.`,
    ),
  retryNow: said('立即重试', 'Try now'),
  account: said('账户', 'Account'),
};
