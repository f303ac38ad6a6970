import { DisconnectOutlined, WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect } from 'react';
import { NotFetched } from '../parts/fetched/fetching.ts';
import type { WhyNotFetched } from '../parts/fetched/release.ts';
import { useFetchAgain } from '../parts/fetched/use-fetch-again.ts';
import { Notice } from '../parts/notice.tsx';
import { texts as partTexts } from '../parts/texts.ts';
import { useLanguage } from './language.tsx';
import { texts } from './texts.ts';

/** A page that could not be fetched, or that broke: says so within the shell, and offers it again. What was typed is kept on this machine. */
export function CrashPanel({ error, reset }: { error: unknown; reset: () => void }) {
  if (error instanceof NotFetched) return <PageNotFetched failure={error} come={reset} />;
  return <PageBroke error={error} />;
}

function PageBroke({ error }: { error: unknown }) {
  const { t } = useLanguage();
  return (
    <Notice
      alert
      icon={<WarningOutlined />}
      title={t(texts.crashed)}
      actions={
        <Button type="primary" onClick={() => location.reload()}>
          {t(partTexts.reload)}
        </Button>
      }
    >
      <div>{t(texts.crashedRemedy)}</div>
      <small>{error instanceof Error ? error.message : String(error)}</small>
    </Notice>
  );
}

function PageNotFetched({ failure, come }: { failure: NotFetched; come: () => void }) {
  const { t } = useLanguage();
  const { trying, why, retry } = useFetchAgain(failure, come);
  useReloadForRelease(why);
  return (
    <Notice
      alert
      icon={<DisconnectOutlined />}
      title={t(texts.notFetched)}
      actions={
        <>
          <Button type="primary" loading={trying} onClick={retry}>
            {t(partTexts.retry)}
          </Button>
          {why === 'released' || why === 'missing' ? (
            <Button onClick={() => location.reload()}>{t(partTexts.reload)}</Button>
          ) : null}
        </>
      }
    >
      {why ? <div>{t(texts.whyNotFetched[why])}</div> : null}
      <small>{failure.message}</small>
    </Notice>
  );
}

const RELOADED_AT = 'jiping-reloaded-for-release';
/** Servers that are updated one after the other may answer in turns; a page is not reloaded for each. */
const AT_MOST_EVERY_MS = 60_000;

/** A page that is gone with the release before has nothing typed on it: the new one is loaded without a question. */
function useReloadForRelease(why: WhyNotFetched | null): void {
  useEffect(() => {
    if (why !== 'released') return;
    const last = Number(sessionStorage.getItem(RELOADED_AT) ?? 0);
    if (Date.now() - last < AT_MOST_EVERY_MS) return;
    sessionStorage.setItem(RELOADED_AT, `${Date.now()}`);
    location.reload();
  }, [why]);
}
