import { App } from 'antd';
import { useMutation } from 'urql';
import type { RemindRectificationsInput } from '../../api/generated/graphql.ts';
import { useLanguage } from '../../app/language.tsx';
import { RemindRectificationsAct } from './rectification.query.ts';
import { remindTexts as texts } from './remind-texts.ts';

/** Reminds and says what came of it: `const { remind, fetching } = useReminder()`; `await remind({ dueWithinDays: 7 })` → whether it was done. */
export function useReminder() {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const [{ fetching }, send] = useMutation(RemindRectificationsAct);
  const remind = async (input: RemindRectificationsInput): Promise<boolean> => {
    const { data } = await send({ input });
    const answer = data?.remindRectifications;
    if (!answer) {
      void message.error(t(texts.notReached), 8);
      return false;
    }
    const [refusal] = answer.userErrors;
    if (refusal) {
      void message.error(refusal.message, 8);
      return false;
    }
    const { remindedCount, notReminded, remainingCount } = answer;
    const today = notReminded.filter(({ reason }) => reason === 'REMINDED_TODAY').length;
    const words = t(
      texts.result({ reminded: remindedCount, today, answered: notReminded.length - today, remaining: remainingCount }),
    );
    void (remindedCount > 0 ? message.success(words, 6) : message.info(words, 6));
    return true;
  };
  return { remind, fetching };
}
