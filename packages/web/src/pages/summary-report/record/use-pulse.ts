import { useCallback, useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import {
  type Differences,
  type Report,
  SummaryReportDifferences,
  SummaryReportPulse,
} from '../summary-report.query.ts';
import type { ReportOf } from './send-section.ts';
import type { SummaryDesk } from './summary-desk.ts';

/** How often the page asks whether somebody else has written, and whether the data have changed, in milliseconds. */
const EVERY = 10_000;
const EVERY_DIFFERENCES = 30_000;

export interface Pulse {
  /** What the data of now would change, as the server last said; null where it did not. */
  readonly differences: Differences | null;
  /** Asks for them now, as before an act that takes the data of now. False where the server did not answer. */
  readonly askDifferences: () => Promise<boolean>;
}

/** Notices that the report has changed elsewhere, while the page is looked at: its words, its state, or the data that it was made of. */
export function usePulse(of: ReportOf, report: Report, desk: SummaryDesk, reload: () => Promise<void>): Pulse {
  const client = useClient();
  const { regionCode, fiscalYear } = of;
  const { version, state, edition } = report;
  const [differences, setDifferences] = useState<Differences | null>(report.differences ?? null);
  useEffect(() => setDifferences(report.differences ?? null), [report]);
  const reads = edition === null || edition === undefined;

  const askDifferences = useCallback(async () => {
    const { data } = await client
      .query(SummaryReportDifferences, { regionCode, fiscalYear }, { requestPolicy: 'network-only' })
      .toPromise();
    const now = data?.summaryReport;
    if (!now) return false;
    if (now.version !== version) {
      await reload();
      return true;
    }
    setDifferences(now.differences ?? null);
    desk.showChanges(now.differences ?? null);
    return true;
  }, [client, regionCode, fiscalYear, version, desk, reload]);

  useEffect(() => {
    if (!reads) return;
    const variables = { regionCode, fiscalYear };
    const ask = async () => {
      const { data } = await client.query(SummaryReportPulse, variables, { requestPolicy: 'network-only' }).toPromise();
      const now = data?.summaryReport;
      if (now && (now.version > version || now.state !== state || desk.isNews(now.sections))) await reload();
    };
    const stops = [whileSeen(ask, EVERY), whileSeen(askDifferences, EVERY_DIFFERENCES)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [client, regionCode, fiscalYear, version, state, reads, desk, reload, askDifferences]);
  return useMemo(() => ({ differences, askDifferences }), [differences, askDifferences]);
}

/** Does something again and again while the page is looked at, and at once when it is looked at again; never twice at a time. */
function whileSeen(act: () => Promise<unknown>, every: number): () => void {
  let acting = false;
  const once = async () => {
    if (document.visibilityState === 'hidden' || acting) return;
    acting = true;
    await act();
    acting = false;
  };
  const timer = setInterval(once, every);
  const whenSeen = () => void once();
  document.addEventListener('visibilitychange', whenSeen);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', whenSeen);
  };
}
