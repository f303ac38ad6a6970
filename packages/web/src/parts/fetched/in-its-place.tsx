import { useLocation } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { type ReactNode, Suspense } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { texts } from '../texts.ts';
import { FailureBoundary } from './failure-boundary.tsx';
import { NotFetched } from './fetching.ts';
import { useFetchAgain } from './use-fetch-again.ts';
import './in-its-place.css';

export interface InItsPlaceProps {
  /** Shown until it has come. */
  readonly waiting: ReactNode;
  /** What surrounds the words where it did not come or broke: a panel, a sheet. Nothing, where this is not given. */
  readonly around?: (words: ReactNode) => ReactNode;
  /** Components of `fetchedLater`. */
  readonly children: ReactNode;
}

/** A part of a page that comes later. Where it cannot be fetched, or breaks, it says so in its own place; the rest stands. */
export function InItsPlace({ waiting, around = (words) => words, children }: InItsPlaceProps) {
  const { pathname } = useLocation();
  return (
    <FailureBoundary
      place={pathname}
      failed={(error, again) =>
        around(
          error instanceof NotFetched ? (
            <PartNotFetched failure={error} come={again} />
          ) : (
            <PartBroke error={error} again={again} />
          ),
        )
      }
    >
      <Suspense fallback={waiting}>{children}</Suspense>
    </FailureBoundary>
  );
}

function PartNotFetched({ failure, come }: { failure: NotFetched; come: () => void }) {
  const { t } = useLanguage();
  const { trying, why, retry } = useFetchAgain(failure, come);
  return (
    <Alert
      type="warning"
      showIcon
      title={t(texts.partNotFetched)}
      description={why ? t(texts.whyNotFetched[why]) : null}
      action={
        <div className="part-failed__acts">
          {why === 'released' ? null : (
            <Button loading={trying} onClick={retry}>
              {t(texts.retry)}
            </Button>
          )}
          {why === 'released' || why === 'missing' ? (
            <Button type={why === 'released' ? 'primary' : 'default'} onClick={() => location.reload()}>
              {t(texts.reload)}
            </Button>
          ) : null}
        </div>
      }
    />
  );
}

function PartBroke({ error, again }: { error: unknown; again: () => void }) {
  const { t } = useLanguage();
  return (
    <Alert
      type="error"
      showIcon
      title={t(texts.partBroke)}
      description={
        <>
          {t(texts.partBrokeRemedy)} <small>{error instanceof Error ? error.message : String(error)}</small>
        </>
      }
      action={<Button onClick={again}>{t(texts.retry)}</Button>}
    />
  );
}
