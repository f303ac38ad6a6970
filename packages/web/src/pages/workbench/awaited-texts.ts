import { said } from '@jiping/domain/language';
import { counted } from '../../parts/counted.ts';

export const awaitedTexts = {
  title: (year: number) => said(`${year}年度待报送`, `Awaited of ${year}`),
  counts: (missing: number, returned: number) =>
    said(
      [missing > 0 ? `未报 ${missing} 家` : '', returned > 0 ? `退回未重报 ${returned} 家` : '']
        .filter(Boolean)
        .join('，'),
      [missing > 0 ? `${missing} not handed in` : '', returned > 0 ? `${returned} returned` : '']
        .filter(Boolean)
        .join(', '),
    ),
  allReminded: said('今天都已催报', 'All reminded today'),
  department: said('部门', 'Department'),
  state: said('状态', 'State'),
  due: said('截止', 'Due'),
  reminded: said('最近催报', 'Last reminder'),
  notReminded: said('未催报', 'None'),
  notToRemind: said('已退回，等待重报', 'Returned, to hand in again'),
  open: (name: string, year: number) => said(`打开${name}${year}年度自评`, `Open ${name}, ${year}`),
  more: (count: number) => said(`另有 ${count} 家，在总览中查看`, `${counted(count, 'more', 'more')}, in the overview`),
};
