import { said } from '@jiping/domain/language';

export const rectificationTexts = {
  title: said('结果应用和整改', 'Use of results and rectification'),
  none: said(
    '没有下达整改事项，评价结果未与预算挂钩。',
    'No department was asked to put anything right, and no budget is cut.',
  ),
  issued: said('已下达', 'Asked for'),
  toDo: said('待整改', 'To be done'),
  reported: said('已报待核', 'Reported, to check'),
  closed: said('已销号', 'Closed'),
  closedShare: said('销号率', 'Closed'),
  items: (count: number) => said(`${count} 项`, `${count}`),
  budgetCut: said('核减预算', 'Cut from the budget'),
  note: said(
    '已撤回的不计；暂停拨付、优先安排的金额不计入核减。',
    'Withdrawn ones are not counted. Money that is held back or put first is not cut.',
  ),
};
