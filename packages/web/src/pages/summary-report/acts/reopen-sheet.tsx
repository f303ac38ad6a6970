import { App } from 'antd';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useLanguage } from '../../../app/language.tsx';
import { ActSheet } from '../../../parts/act-sheet.tsx';
import { ErrorPanel } from '../../../parts/error-panel.tsx';
import { ReasonField } from '../../../parts/reason-field.tsx';
import { UserErrorList } from '../../../parts/user-error-list.tsx';
import { useSummary } from '../record/room-context.tsx';
import { ReopenSummaryReport } from '../summary-report.query.ts';
import { texts } from '../texts.ts';
import type { ActProps } from './act-props.ts';

/** Opens the next edition of a signed report for writing, with the reason that is kept with it. */
export function ReopenSheet({ of, close }: ActProps) {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const { report, reload } = useSummary();
  const [{ data, error, fetching }, send] = useMutation(ReopenSummaryReport);
  const [reason, setReason] = useState('');
  const reopen = async () => {
    const result = await send({ input: { ...of, baseVersion: report.version, reason } });
    if (!result.data || result.data.reopenSummaryReport.userErrors.length > 0) return;
    await reload();
    void message.success(t(texts.reopenedNow));
    close();
  };
  return (
    <ActSheet
      title={t(texts.reopenTitle)}
      act={t(texts.reopen)}
      fetching={fetching}
      disabled={reason.trim().length < 2}
      run={reopen}
      close={close}
    >
      <p>{t(texts.reopenMeans)}</p>
      <ReasonField reason={reason} setReason={setReason} hint={t(texts.reopenHint)} />
      <UserErrorList errors={data?.reopenSummaryReport.userErrors} />
      {error ? <ErrorPanel error={error} retry={() => void reopen()} /> : null}
    </ActSheet>
  );
}
