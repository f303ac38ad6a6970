import { useEffect } from 'react';
import { useClient } from 'urql';
import type { Desk } from '../record/desk.ts';
import { EvaluationPulse, EvaluationRecord } from '../record/documents.ts';

/** How often the page asks whether somebody else has changed the report, in milliseconds. */
const EVERY = 10_000;

/** Notices that the report has changed elsewhere: asks for its version while the page is looked at, and loads it when it is newer. */
export function usePulse(evaluationId: string, { isNews, receiveAll }: Desk): void {
  const client = useClient();
  useEffect(() => {
    let asking = false;
    const ask = async () => {
      if (document.visibilityState === 'hidden' || asking) return;
      asking = true;
      const variables = { id: evaluationId };
      const pulse = await client.query(EvaluationPulse, variables, { requestPolicy: 'network-only' }).toPromise();
      const version = pulse.data?.evaluation?.version;
      if (version !== undefined && isNews(version)) {
        const record = await client.query(EvaluationRecord, variables, { requestPolicy: 'network-only' }).toPromise();
        if (record.data?.evaluation) receiveAll(record.data.evaluation);
      }
      asking = false;
    };
    const timer = setInterval(ask, EVERY);
    const whenSeen = () => void ask();
    document.addEventListener('visibilitychange', whenSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', whenSeen);
    };
  }, [client, evaluationId, isNews, receiveAll]);
}
