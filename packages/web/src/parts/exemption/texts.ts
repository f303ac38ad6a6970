import { said } from '@jiping/domain/language';

export const texts = {
  exempt: said('免报', 'Exempt'),
  exemptOf: (name: string, year: number) => said(`${name}${year}年度免报`, `Exempt ${name} in ${year}`),
  withdraw: said('撤销免报', 'Withdraw'),
  withdrawOf: (name: string, year: number) =>
    said(`撤销免报：${name}${year}年度`, `Withdraw the exemption of ${name} in ${year}`),
  means: said(
    '该部门本年度不再计入应报单位，工作台上会看到免报和原因；已填写的内容保留。已经报送的，须先退回。',
    'It is no more among those that must report, and sees on its workbench that it is exempted and why. What it has written is kept. What was handed in is returned first.',
  ),
  hint: said(
    '免报原因，部门可以看到，如“本年度整建制划转”（2–500 字）',
    'Why; the department sees it (2 to 500 characters)',
  ),
  confirm: said('设为免报', 'Exempt'),
  done: said('已设为免报', 'Exempted'),
  because: (reason: string) => said(`免报原因：${reason}`, `Exempted because: ${reason}`),
  withdrawMeans: said(
    '撤销后该部门重新计入应报单位，须在截止日期前上报。',
    'Once it is withdrawn, the department must report by the due date.',
  ),
  withdrawConfirm: said('撤销免报', 'Withdraw'),
  withdrawn: said('已撤销免报', 'The exemption was withdrawn'),
};
