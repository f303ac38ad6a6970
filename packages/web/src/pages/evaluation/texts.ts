import { said } from '@jiping/domain/language';

export const texts = {
  none: said('没有找到这份自评', 'There is no such evaluation'),
  noneWhy: said('它不存在，或不在您的查看范围内。', 'It does not exist, or it is not yours to see.'),
};
