import { Link } from '@tanstack/react-router';
import dayjs from 'dayjs';
import { useLanguage } from '../../../app/language.tsx';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { useSummary } from '../record/room-context.tsx';
import type { ReportOf } from '../record/send-section.ts';
import { texts } from '../texts.ts';

const minute = (at: string) => dayjs(at).format('YYYY-MM-DD HH:mm');

/** What was signed, the last first: by whom, as of when, under which hash, and why another one was written. */
export function EditionsPane({ of: { regionCode, fiscalYear } }: { of: ReportOf }) {
  const { t } = useLanguage();
  const { report } = useSummary();
  const { editions, edition: shown } = report;
  if (editions.length === 0) return <EmptyState title={t(texts.noEditions)} />;
  return (
    <ol className="editions-pane">
      {editions.map(({ number, asOf, hash, signedAt, signedBy, isIntact, reopenedBy, reopenReason }) => (
        <li key={number} aria-current={shown?.number === number ? 'true' : undefined}>
          <strong>{t(texts.edition(number))}</strong>{' '}
          {shown?.number === number ? null : (
            <Link
              to="/summary/$regionCode/$year"
              params={{ regionCode, year: `${fiscalYear}` }}
              search={{ edition: number }}
            >
              {t(texts.read)}
            </Link>
          )}
          <div>{t(texts.signedBy(signedBy, minute(signedAt)))}</div>
          <div className="quiet">{t(texts.cutOff(minute(asOf)))}</div>
          {reopenReason ? <div>{t(texts.reopened(reopenedBy ?? '', reopenReason))}</div> : null}
          <div className={isIntact ? 'quiet' : 'sign--block'}>{t(isIntact ? texts.intact : texts.broken)}</div>
          <code className="editions-pane__hash" title={t(texts.hash)}>
            {hash}
          </code>
        </li>
      ))}
    </ol>
  );
}
