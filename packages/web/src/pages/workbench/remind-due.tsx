import { BellOutlined } from '@ant-design/icons';
import { Button, Radio } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { abilityOf } from '../../app/places.ts';
import { useViewer } from '../../app/viewer.tsx';
import { ActSheet } from '../../parts/act-sheet.tsx';
import { remindTexts as texts } from '../../parts/rectification/remind-texts.ts';
import { useReminder } from '../../parts/rectification/use-reminder.ts';
import { DueRectificationsDocument } from './rectifications.query.ts';

const WITHIN = [0, 7, 15, 30] as const;
const USUAL = 7;

/** Reminds of all that are due soon or overdue, at once. Nothing for who reminds nobody. */
export function RemindDue({ ask }: { ask: () => void }) {
  const { t } = useLanguage();
  const viewer = useViewer();
  const [open, setOpen] = useState(false);
  if (abilityOf(viewer).rulesFor('remind', 'Rectification').length === 0) return null;
  return (
    <>
      <Button icon={<BellOutlined />} onClick={() => setOpen(true)}>
        {t(texts.due)}
      </Button>
      {open ? <RemindDueSheet ask={ask} close={() => setOpen(false)} /> : null}
    </>
  );
}

function RemindDueSheet({ ask, close }: { ask: () => void; close: () => void }) {
  const { t } = useLanguage();
  const [dueWithinDays, setDays] = useState<number>(USUAL);
  const [{ data, stale, fetching }] = useQuery({
    query: DueRectificationsDocument,
    variables: { dueWithinDays },
    requestPolicy: 'network-only',
  });
  const { remind, fetching: sending } = useReminder();
  const count = fetching || stale ? undefined : data?.openRectifications.totalCount;
  const act = async () => {
    if (!(await remind({ dueWithinDays }))) return;
    ask();
    close();
  };
  return (
    <ActSheet
      title={t(texts.dueTitle)}
      act={t(texts.send)}
      fetching={sending}
      disabled={sending || count === 0}
      run={act}
      close={close}
    >
      <p>{t(texts.explain)}</p>
      <Radio.Group
        vertical
        aria-label={t(texts.within)}
        value={dueWithinDays}
        options={WITHIN.map((value) => ({ value, label: t(texts.days(value)) }))}
        onChange={(event) => setDays(Number(event.target.value))}
      />
      <p aria-live="polite">{count === undefined ? '…' : t(texts.count(count))}</p>
    </ActSheet>
  );
}
