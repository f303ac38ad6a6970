import { type Bilingual, said } from '@jiping/domain/language';
import type { WhyNotFetched } from './fetched/release.ts';

export const texts = {
  product: said('绩评通', 'Jiping'),
  retry: said('重试', 'Try again'),
  reload: said('重新载入整页', 'Load the whole page again'),
  partNotFetched: said('这部分没有载入', 'This part could not be fetched'),
  partBroke: said('这部分出错了', 'This part failed'),
  partBrokeRemedy: said(
    '本页其他内容不受影响。请重试；仍不行时，请把下面这句话告诉系统管理员。',
    'The rest of the page is not affected. Try again; if it fails again, tell the system administrator what stands below.',
  ),
  whyNotFetched: {
    offline: said(
      '连接不上服务器，网络恢复后自动载入。本页已填写的内容都还在。',
      'The server cannot be reached; it comes by itself when the network is back. What you typed is still on this page.',
    ),
    released: said(
      '系统刚刚更新。请先办完手头的事，再重新载入整页。',
      'The system was just updated. Finish what you are doing, then load the whole page again.',
    ),
    missing: said(
      '服务器这次没有给出这部分内容。请重试；仍不行时重新载入整页。',
      'The server did not hand it out this time. Try again; if that fails, load the whole page again.',
    ),
  } satisfies Record<WhyNotFetched, Bilingual>,
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
  /** Between the parts of a short list. */
  between: said('、', ', '),
  besides: (apart: Bilingual) => said(`另有 ${apart.zh}`, `besides ${apart.en}`),
  cancel: said('取消', 'Cancel'),
  reason: said('原因', 'Reason'),
};
