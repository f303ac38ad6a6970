import { Button } from 'antd';
import dayjs from 'dayjs';
import { useLanguage } from '../../app/language.tsx';
import { today } from './due-day.ts';
import { remindTexts as texts } from './remind-texts.ts';
import { useReminder } from './use-reminder.ts';

export interface RemindOneProps {
  readonly rectification: {
    readonly id: string;
    readonly problem: string;
    readonly viewerCan: { readonly remind: boolean };
    readonly reminded?: { readonly by: string; readonly at: string } | null;
    readonly state: string;
  };
  /** Whom it reminds. */
  readonly of: string;
}

/** One press reminds the department; after it stands when that was, until the next day. */
export function RemindOne({ rectification, of }: RemindOneProps) {
  const { t } = useLanguage();
  const { remind, fetching } = useReminder();
  const { id, problem, viewerCan, reminded, state } = rectification;
  const at = reminded && dayjs(reminded.at);
  const when = at?.format('YYYY-MM-DD HH:mm') ?? '';
  if (viewerCan.remind)
    return (
      <Button
        loading={fetching}
        disabled={fetching}
        title={reminded ? t(texts.last(reminded.by, when)) : undefined}
        aria-label={t(texts.remindOf(of, problem))}
        onClick={() => void remind({ rectificationIds: [id] })}
      >
        {t(texts.remind)}
      </Button>
    );
  if (state !== 'ISSUED' || !reminded || !at) return null;
  const isToday = today(at.toDate()) === today(new Date());
  return (
    <small className="reminded" title={t(texts.by(reminded.by, when))}>
      {t(texts.remindedAt(at.format(isToday ? 'HH:mm' : 'M-D')))}
    </small>
  );
}
