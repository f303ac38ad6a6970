import { said } from '@jiping/domain/language';

export const texts = {
  title: said('登录', 'Sign in'),
  product: said('绩评通', 'Jiping'),
  purpose: said('部门整体支出绩效自评', 'Yearly self-evaluation of departmental expenditure'),
  username: said('用户名', 'Username'),
  password: said('密码', 'Password'),
  oneTimeCode: said('动态口令', 'One-time code'),
  usernameNeeded: said('请填写用户名', 'Enter your username'),
  passwordNeeded: said('请填写密码', 'Enter your password'),
  signIn: said('登录', 'Sign in'),
  forgotten: said(
    '忘记密码或账户被锁定，请联系本县系统管理员。',
    'If you forgot the password or the account is locked, ask the system administrator of your county.',
  ),
  switchLanguage: said('English', '中文'),
};
