import { said } from '@jiping/domain/language';
import { counted } from '../../parts/counted.ts';

export const texts = {
  title: said('提交', 'Submit'),
  blocking: (count: number) =>
    said(`${count} 项阻断问题，须先改正`, `${counted(count, 'finding blocks', 'findings block')} it: mend first`),
  unexplained: (count: number) =>
    said(`${count} 项需要说明原因`, counted(count, 'finding wants a reason', 'findings want a reason')),
  clear: said('校验通过，可以提交。', 'The checks are settled; it can be submitted.'),
  unsent: said(
    '还有内容没有保存到服务器，请等网络恢复或处理冲突后提交。',
    'Something is not at the server yet: wait for the network, or end the conflict, then submit.',
  ),
  unanswered: (count: number) =>
    said(`${count} 条退回意见尚未答复`, `${counted(count, 'opinion is', 'opinions are')} not answered yet`),
  next: said('下一环节', 'Next'),
  nextWho: (state: string, who: string) => said(`${state}（${who}）`, `${state} (${who})`),
  note: said('附言（可不填）', 'A word to the next (optional)'),
  submit: said('提交', 'Submit'),
  cancel: said('返回修改', 'Back to writing'),
  done: said('已提交', 'Submitted'),
  revision: (number: number) => said(`第 ${number} 版`, `Version ${number}`),
  hash: said('版本校验码', 'Hash of this version'),
  hashWhy: said(
    '以后的每一步都注明这个校验码，内容有任何改动都会不同。',
    'Every later step names this hash; any change to the content changes it.',
  ),
  close: said('关闭', 'Close'),
  refused: said('服务器没有接受', 'The server did not accept it'),
};
