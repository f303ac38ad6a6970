import { DisconnectOutlined, WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect } from 'react';
import { networkStore } from '../api/network.ts';
import { Notice } from '../parts/notice.tsx';
import { useLanguage } from './language.tsx';
import { texts } from './texts.ts';

/** How browsers and the bundler say that a page's code could not be fetched. */
const NOT_FETCHED = /dynamically imported module|Importing a module script|Unable to preload/i;

/** A page that broke: says so, keeps the shell, and offers to load it again. What was typed is kept on this machine. */
export function CrashPanel({ error }: { error: unknown }) {
  const { t } = useLanguage();
  const message = error instanceof Error ? error.message : String(error);
  const notFetched = NOT_FETCHED.test(message);
  useReloadWhenBack(notFetched);
  return (
    <Notice
      alert
      icon={notFetched ? <DisconnectOutlined /> : <WarningOutlined />}
      title={t(notFetched ? texts.notFetched : texts.crashed)}
      actions={
        <Button type="primary" onClick={() => location.reload()}>
          {t(texts.reload)}
        </Button>
      }
    >
      <div>{t(notFetched ? texts.notFetchedRemedy : texts.crashedRemedy)}</div>
      <small>{message}</small>
    </Notice>
  );
}

/** A page that could not be fetched has nothing typed on it: it comes by itself when the network does. */
function useReloadWhenBack(waiting: boolean): void {
  useEffect(() => {
    if (!waiting || networkStore.get().online) return;
    return networkStore.subscribe(() => {
      if (networkStore.get().online) location.reload();
    });
  }, [waiting]);
}
