import { Alert, Button } from 'antd';
import dayjs from 'dayjs';
import { askWhetherBack, useNetwork } from '../api/network.ts';
import { useLanguage } from './language.tsx';
import { texts } from './texts.ts';

/** Says that the server cannot be reached, since when, and what becomes of what is being written. */
export function OfflineBanner() {
  const { t } = useLanguage();
  const network = useNetwork();
  return (
    <div role="status">
      {network.online ? null : (
        <Alert
          banner
          type="warning"
          title={t(texts.offline(dayjs(network.since).format('HH:mm')))}
          action={
            <Button size="small" onClick={askWhetherBack}>
              {t(texts.retryNow)}
            </Button>
          }
        />
      )}
    </div>
  );
}
