import { Button, Result } from 'antd';
import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { faultOf } from '../api/fault.ts';
import { useLanguage } from '../app/language.tsx';
import { texts } from './texts.ts';

const STATUS: Record<string, '403' | '404' | 'warning' | 'error'> = {
  FORBIDDEN: '403',
  NOT_FOUND: '404',
  NETWORK: 'warning',
  RATE_LIMITED: 'warning',
};

/** What went wrong, what to do about it, and a retry. `<ErrorPanel error={error} retry={ask} />` */
export function ErrorPanel({ error, retry, extra }: { error: CombinedError; retry?: () => void; extra?: ReactNode }) {
  const { t } = useLanguage();
  const fault = faultOf(error);
  return (
    <div role="alert">
      <Result
        status={STATUS[fault.code] ?? 'error'}
        title={t(fault.title)}
        subTitle={
          <>
            {fault.detail ? <div>{fault.detail}</div> : null}
            <div>{t(fault.remedy)}</div>
            <small>
              {t(texts.code(fault.code))}
              {fault.requestId ? ` · ${t(texts.requestId(fault.requestId))}` : null}
            </small>
          </>
        }
        extra={
          <>
            {retry ? (
              <Button type="primary" onClick={retry}>
                {t(texts.retry)}
              </Button>
            ) : null}
            {extra}
          </>
        }
      />
    </div>
  );
}
