import { said } from '@jiping/domain/language';
import type { NoReminderReason } from '../../../api/generated/schema-words.ts';
import { counted } from '../../../parts/counted.ts';

const WHY: Record<NoReminderReason, ReturnType<typeof said>> = {
  EXEMPTED: said('免报，无需催报', 'exempted: nothing to remind of'),
  HANDED_IN: said('已上报，无需催报', 'has handed in: nothing to remind of'),
  REMINDED_TODAY: said('今天已催报过，明天可再次催报', 'was reminded today; it can be tomorrow'),
  NOT_YOURS: said('由其他股室分管，请由分管股室催报', 'another section knows it: leave it to them'),
  NOT_OBLIGED: said('本年度没有任务', 'has no task this year'),
};

export const remindTexts = {
  remind: (count: number) => said(`催报 ${count} 家`, `Remind ${count}`),
  title: (year: number) => said(`${year}年度催报`, `Remind of ${year}`),
  explain: (count: number) =>
    said(
      `将提醒 ${count} 家未上报的部门，填报人、单位负责人和主管部门会在工作台看到，直到上报为止。同一部门每天最多催报一次。`,
      `${counted(count, 'department')} that did not hand in will be reminded: preparer, head and supervising department see it on their workbench until it is handed in. Each is reminded once a day at most.`,
    ),
  ownOnly: said('业务股室只催报分管的部门。', 'A section reminds the departments that it knows.'),
  message: said('附言', 'Message'),
  messageHint: said('附言（可不填），如：请于周五下班前提交', 'A message, if you like: by Friday, please'),
  send: said('发送催报', 'Send'),
  result: said('催报结果', 'Reminders sent'),
  reminded: (count: number) => said(`已催报 ${count} 家`, `${counted(count, 'department')} reminded`),
  nobody: said('没有发送新的催报。', 'No new reminder was sent.'),
  notReminded: (count: number) => said(`未催报 ${count} 家`, `${counted(count, 'department')} not reminded`),
  why: (name: string, reason: NoReminderReason) => said(`${name}：${WHY[reason].zh}`, `${name}: ${WHY[reason].en}`),
  close: said('关闭', 'Close'),
};
