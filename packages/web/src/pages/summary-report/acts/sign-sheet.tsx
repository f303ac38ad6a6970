import { App, Checkbox } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useLanguage } from '../../../app/language.tsx';
import { ActSheet } from '../../../parts/act-sheet.tsx';
import { ErrorPanel } from '../../../parts/error-panel.tsx';
import { UserErrorList } from '../../../parts/user-error-list.tsx';
import { useSummary } from '../record/room-context.tsx';
import { ShownDifferences } from '../side/shown-differences.tsx';
import { type Differences, SignSummaryReport } from '../summary-report.query.ts';
import { texts } from '../texts.ts';
import type { ActProps } from './act-props.ts';

/** Signs and freezes, with the sentence of what that means; refused with the list where the data have changed, unless just that list is accepted. */
export function SignSheet({ of, close }: ActProps) {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const { report, reload } = useSummary();
  const [{ data, error, fetching }, send] = useMutation(SignSummaryReport);
  const [differences, setDifferences] = useState<Differences | null>(null);
  const [seen, setSeen] = useState<Differences | null>(null);
  const [accepts, setAccepts] = useState(false);
  const answer = data?.signSummaryReport;
  const time = report.asOf ? dayjs(report.asOf).format('YYYY-MM-DD HH:mm') : '';
  const sign = async () => {
    const sectionVersions = report.sections.map((section) => section.version);
    const result = await send({
      input: {
        ...of,
        baseVersion: report.version,
        sectionVersions,
        acceptDifferences: accepts,
        expectedDifferences: differences?.fingerprint ?? null,
      },
    });
    const { userErrors, differences: changed } = result.data?.signSummaryReport ?? { userErrors: [] };
    if (changed) {
      setSeen(differences);
      setDifferences(changed);
      // What was agreed to was the list before.
      setAccepts(false);
    }
    if (userErrors.some(({ code }) => code === 'STALE_VERSION')) {
      // The report is another, and so are its differences.
      setDifferences(null);
      setAccepts(false);
      await reload();
    }
    if (!result.data || userErrors.length > 0) return;
    await reload();
    void message.success(t(texts.signed));
    close();
  };
  return (
    <ActSheet
      title={t(texts.signTitle)}
      act={t(texts.signAct)}
      fetching={fetching}
      disabled={false}
      run={sign}
      close={close}
    >
      <p>{t(texts.signMeans(report.region.name, report.fiscalYear, time))}</p>
      <UserErrorList errors={answer?.userErrors} />
      {error ? <ErrorPanel error={error} retry={() => void sign()} /> : null}
      {differences ? (
        <>
          <ShownDifferences seen={seen} now={differences} />
          <Checkbox checked={accepts} onChange={(event) => setAccepts(event.target.checked)}>
            {t(texts.signAnyway(time))}
          </Checkbox>
        </>
      ) : null}
    </ActSheet>
  );
}
