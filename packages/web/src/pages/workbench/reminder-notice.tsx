import { BellOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import dayjs from 'dayjs';
import { useQuery } from 'urql';
import type { OpenRemindersQuery } from '../../api/generated/graphql.ts';
import { useLanguage } from '../../app/language.tsx';
import { deadlineWords } from '../../parts/deadline.ts';
import { RelativeTime } from '../../parts/relative-time.tsx';
import { reminderTexts as texts } from './reminder-texts.ts';
import { OpenRemindersDocument } from './reminders.query.ts';
import './reminder-notice.css';

type OpenReminder = NonNullable<OpenRemindersQuery['viewer']>['reminders'][number];

/** What the bureau asked for and is still waiting for; nothing where it asked for nothing. */
export function ReminderNotices() {
  const [{ data }] = useQuery({ query: OpenRemindersDocument });
  return data?.viewer?.reminders.map((open) => (
    <ReminderNotice key={`${open.reminder.department.id} ${open.reminder.fiscalYear}`} open={open} />
  ));
}

function ReminderNotice({ open: { reminder, evaluation, dueAt } }: { open: OpenReminder }) {
  const { t } = useLanguage();
  const { department, fiscalYear, message, by, at } = reminder;
  return (
    <Alert
      className="reminder-notice"
      type="warning"
      showIcon
      icon={<BellOutlined />}
      title={
        <>
          {t(texts.asked(department.name, fiscalYear))} <RelativeTime at={at} />
        </>
      }
      description={
        <>
          {message ? <p>{t(texts.words(by, message))}</p> : <p>{t(texts.by(by))}</p>}
          {dueAt ? <span>{t(texts.due(dayjs(dueAt).format('YYYY-MM-DD')))} · </span> : null}
          {dueAt ? <span>{t(deadlineWords(dueAt, new Date()))} · </span> : null}
          {evaluation ? (
            <Link to="/evaluations/$id" params={{ id: evaluation.id }}>
              {t(texts.open)}
            </Link>
          ) : (
            <span>{t(texts.ofSubordinate)}</span>
          )}
        </>
      }
    />
  );
}
