import { said } from '@jiping/domain/language';

export const texts = {
  title: said('没有找到这个页面', 'There is no such page'),
  reason: said(
    '地址可能有误，或者内容不在您的查看范围内。请核对地址，或从工作台重新进入。',
    'The address may be wrong, or the content is not yours to see. Check it, or start again from the workbench.',
  ),
  home: said('回到工作台', 'Back to the workbench'),
};
