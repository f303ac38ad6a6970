import { type Bilingual, said } from '@jiping/domain/language';
import { counted } from '../counted.ts';

export interface RemindedCounts {
  readonly reminded: number;
  /** Of which the department was reminded today before. */
  readonly today: number;
  /** Which are not the department's turn any more. */
  readonly answered: number;
  /** More than were reminded of at once. */
  readonly remaining: number;
}

/** “已催办 3 项；2 项今天已催办过，未重复发送”: what came of a reminder. */
function result({ reminded, today, answered, remaining }: RemindedCounts): Bilingual {
  const parts: readonly (readonly [number, Bilingual])[] = [
    [reminded, said(`已催办 ${reminded} 项`, `${counted(reminded, 'reminder')} sent`)],
    [today, said(`${today} 项今天已催办过，未重复发送`, `${today} reminded of today before, not sent again`)],
    [answered, said(`${answered} 项当前不待部门报送，未发送`, `${answered} not waiting for a department, not sent`)],
    [remaining, said(`还有 ${remaining} 项，请再次催办`, `${remaining} more: send it again`)],
  ];
  const told = parts.filter(([count]) => count > 0).map(([, words]) => words);
  if (told.length === 0) return said('没有需要催办的整改事项', 'There is nothing to remind of');
  return said(told.map(({ zh }) => zh).join('；'), told.map(({ en }) => en).join('; '));
}

export const remindTexts = {
  remind: said('催办', 'Remind'),
  remindOf: (department: string, problem: string) =>
    said(`催办：${department} ${problem}`, `Remind ${department}: ${problem}`),
  remindedAt: (when: string) => said(`${when} 已催办`, `reminded ${when}`),
  by: (by: string, at: string) => said(`${by} ${at} 催办，每天最多一次`, `By ${by}, ${at}; once a day at most`),
  result,
  last: (by: string, at: string) => said(`上次催办：${by} ${at}`, `Last reminder: ${by}, ${at}`),
  notReached: said(
    '没有连上服务器，催办未发出。请稍后重试。',
    'The server was not reached, nothing was sent. Try again later.',
  ),
  due: said('催办临期和逾期', 'Remind of what is due'),
  dueTitle: said('催办临近期限和逾期的整改事项', 'Remind of what is due soon or overdue'),
  within: said('期限', 'Due'),
  days: (days: number) =>
    days === 0
      ? said('今天到期和逾期', 'due today or overdue')
      : said(`${days} 天内到期和逾期`, `due within ${days} days or overdue`),
  explain: said(
    '提醒部门填报人、单位负责人和主管部门，在其工作台显示，报送整改情况后消失。每项每天最多催办一次，今天已催办过的不重复发送。',
    'Preparer, head and supervising department see it on their workbench until it is reported on. Of each once a day at the most; what was reminded of today is not sent again.',
  ),
  count: (count: number) =>
    said(`待部门整改的共 ${count} 项`, `${counted(count, 'rectification')} that departments have to report on`),
  send: said('发送催办', 'Send'),
};
