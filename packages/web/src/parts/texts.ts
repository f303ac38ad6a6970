import { type Bilingual, said } from '@jiping/domain/language';

export const texts = {
  product: said('绩评通', 'Jiping'),
  retry: said('重试', 'Try again'),
  requestId: (id: string) => said(`请求编号 ${id}`, `Request ${id}`),
  code: (code: string) => said(`代码 ${code}`, `Code ${code}`),
  loading: said('正在载入', 'Loading'),
  yuan: (amount: string) => said(`${amount} 元`, `${amount} yuan`),
  masked: said('不公开', 'Masked'),
  notApplicable: said('不适用', 'Not applicable'),
  missing: said('未填', 'Missing'),
  noRatio: said('无法计算：分母为零或没有数据', 'Cannot be computed: divided by nothing'),
  noComparison: said('无上年数据', 'No data of last year'),
  unchanged: said('持平', 'Unchanged'),
  rose: said('上升', 'Rose'),
  fell: said('下降', 'Fell'),
  mend: said('请先处理', 'Please mend'),
  /** What a sum leaves out: “2 家数据不公开、1 家不适用”. */
  apart: (masked: number, notApplicable: number, missing: number) => {
    const zh = [`${masked} 家数据不公开`, `${notApplicable} 家不适用`, `${missing} 家未填`];
    const en = [`${masked} masked`, `${notApplicable} not applicable`, `${missing} missing`];
    const there = (_: string, index: number) => [masked, notApplicable, missing][index] !== 0;
    return said(zh.filter(there).join('、'), en.filter(there).join(', '));
  },
  besides: (apart: Bilingual) => said(`另有 ${apart.zh}`, `besides ${apart.en}`),
  cancel: said('取消', 'Cancel'),
  reason: said('原因', 'Reason'),
};
