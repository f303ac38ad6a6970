import { said } from '@jiping/domain/language';

export const texts = {
  none: said('没有找到这份自评', 'There is no such evaluation'),
  noneWhy: said('它不存在，或不在您的查看范围内。', 'It does not exist, or it is not yours to see.'),
  figureNowhere: said(
    '这份自评的正文和表格中都没有列示该项数据，请从目录查看全文。',
    'Neither the text nor the forms of this evaluation show that figure: look through its outline.',
  ),
  exempted: said(
    '本年度免报，不需要提交；已填写的内容会保留。',
    'Exempted this year: nothing is to be handed in. What is written is kept.',
  ),
  exemptedWhy: (reason: string) => said(`原因：${reason}`, `Why: ${reason}`),
};
