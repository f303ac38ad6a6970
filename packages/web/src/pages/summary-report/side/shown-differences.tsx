import { useMemo } from 'react';
import { useLanguage } from '../../../app/language.tsx';
import type { Differences } from '../summary-report.query.ts';
import { texts } from '../texts.ts';
import { DifferenceList } from './difference-list.tsx';
import { sinceSeen } from './since-seen.ts';

/** The differences that somebody is to agree to; where they have read an earlier list, first what has changed since. */
export function ShownDifferences({ seen, now }: { seen: Differences | null; now: Differences }) {
  const { t } = useLanguage();
  const since = useMemo(
    () => (seen && seen.fingerprint !== now.fingerprint ? sinceSeen(seen, now) : null),
    [seen, now],
  );
  if (!since) return <DifferenceList differences={now} />;
  return (
    <>
      <h3 className="difference-list__since">{t(texts.sinceSeen)}</h3>
      <DifferenceList differences={since} label={t(texts.sinceSeen)} areTablesOpen />
      <details className="difference-list__all">
        <summary>{t(texts.allChanges(now.count))}</summary>
        <DifferenceList differences={now} />
      </details>
    </>
  );
}
