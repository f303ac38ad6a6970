import { useCallback, useEffect, useRef, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { useLanguage } from '../../../app/language.tsx';
import { type Report, SummaryReportDocument } from '../summary-report.query.ts';
import type { ReportOf } from './send-section.ts';

export interface LoadedReport {
  /** undefined while it is not known; null where there is none that the viewer may read. */
  readonly report: Report | null | undefined;
  readonly error: CombinedError | undefined;
  readonly reload: () => Promise<void>;
}

/**
 * The report from the server itself. Never followed in the client's cache, where the version that a pulse has just heard of would
 * stand beside the words of before.
 */
export function useReport({ regionCode, fiscalYear }: ReportOf, edition: number | undefined): LoadedReport {
  const client = useClient();
  const { language } = useLanguage();
  const [report, setReport] = useState<Report | null | undefined>(undefined);
  const [error, setError] = useState<CombinedError | undefined>(undefined);
  const asked = useRef(0);
  const reload = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const variables = { regionCode, fiscalYear, edition: edition ?? null };
    const answer = await client.query(SummaryReportDocument, variables, { requestPolicy: 'network-only' }).toPromise();
    if (mine !== asked.current) return;
    setError(answer.error);
    if (answer.data && !answer.error) setReport(answer.data.summaryReport ?? null);
  }, [client, regionCode, fiscalYear, edition]);
  // The names of figures come in the viewer's language.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language is asked for by loading again
  useEffect(() => {
    void reload();
    return () => {
      asked.current += 1;
    };
  }, [reload, language]);
  return { report, error, reload };
}
