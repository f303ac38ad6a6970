import { App, Button } from 'antd';
import { useEffect, useState } from 'react';
import { useMutation } from 'urql';
import { useLanguage } from '../../../app/language.tsx';
import { ActSheet } from '../../../parts/act-sheet.tsx';
import { ErrorPanel } from '../../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../../parts/loading-skeleton.tsx';
import { UserErrorList } from '../../../parts/user-error-list.tsx';
import { useSummary } from '../record/room-context.tsx';
import { ShownDifferences } from '../side/shown-differences.tsx';
import { type Differences, RefreshSummaryReport } from '../summary-report.query.ts';
import { texts } from '../texts.ts';
import type { ActProps } from './act-props.ts';

/** Takes the data of now, after showing what that will change. */
export function RefreshSheet({ of, close }: ActProps) {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const { desk, report, differences, askDifferences, reload } = useSummary();
  const [{ data, error, fetching }, send] = useMutation(RefreshSummaryReport);
  const [isUnsent, setUnsent] = useState(false);
  const [seen, setSeen] = useState<Differences | null>(null);
  const [shown, show] = useState<'asking' | 'fresh' | 'unknown'>('asking');
  // What the page was last told may be half a minute old: nobody agrees to changes that are not shown.
  const ask = async () => {
    show('asking');
    // What is on its way may cite a number that has changed: the list would be another a moment later.
    await desk.sent();
    const isTold = await askDifferences().catch(() => false);
    show(isTold ? 'fresh' : 'unknown');
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the sheet opens
  useEffect(() => void ask(), []);
  const refresh = async () => {
    // What is on its way would be drafted over, or be in conflict with the new draft.
    const isSent = await desk.sent();
    setUnsent(!isSent);
    if (!isSent) return;
    const expectedDifferences = differences?.fingerprint ?? null;
    const result = await send({ input: { ...of, baseVersion: report.version, expectedDifferences } });
    const { userErrors } = result.data?.refreshSummaryReport ?? { userErrors: [] };
    if (userErrors.some(({ code }) => code === 'STALE_VERSION')) await reload();
    if (userErrors.some(({ code }) => code === 'DIFFERENCES_CHANGED')) {
      setSeen(differences);
      await ask();
    }
    if (!result.data || userErrors.length > 0) return;
    await reload();
    void message.success(t(texts.refreshed));
    close();
  };
  const changed = differences?.count ?? 0;
  return (
    <ActSheet
      title={t(texts.refreshTitle)}
      act={t(texts.refreshAct)}
      fetching={fetching}
      disabled={shown !== 'fresh'}
      run={refresh}
      close={close}
    >
      {isUnsent ? <UserErrorList errors={[{ code: 'NOT_SAVED', message: t(texts.notSent) }]} /> : null}
      <UserErrorList errors={data?.refreshSummaryReport.userErrors} />
      {error ? <ErrorPanel error={error} retry={() => void refresh()} /> : null}
      {shown === 'asking' ? <LoadingSkeleton rows={3} /> : null}
      {shown === 'unknown' ? (
        <>
          <p>{t(texts.refreshUnknown)}</p>
          <Button onClick={() => void ask()}>{t(texts.refreshAsk)}</Button>
        </>
      ) : null}
      {shown === 'fresh' ? <p>{changed > 0 ? `${t(texts.changed(changed))}。` : t(texts.refreshNothing)}</p> : null}
      {shown === 'fresh' && changed > 0 ? <p className="quiet">{t(texts.changedWhy)}</p> : null}
      {shown === 'fresh' && differences && changed > 0 ? <ShownDifferences seen={seen} now={differences} /> : null}
    </ActSheet>
  );
}
