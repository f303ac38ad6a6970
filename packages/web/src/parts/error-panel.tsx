import {
  CloseCircleOutlined,
  DisconnectOutlined,
  FileUnknownOutlined,
  HourglassOutlined,
  LockOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { faultOf } from '../api/fault.ts';
import { useLanguage } from '../app/language.tsx';
import { Notice } from './notice.tsx';
import { texts } from './texts.ts';

const ICONS: Readonly<Record<string, ReactNode>> = {
  FORBIDDEN: <LockOutlined />,
  UNAUTHENTICATED: <LockOutlined />,
  NOT_FOUND: <FileUnknownOutlined />,
  NETWORK: <DisconnectOutlined />,
  NOT_READY: <HourglassOutlined />,
  RATE_LIMITED: <HourglassOutlined />,
};

/** What went wrong, what to do about it, and a retry. `<ErrorPanel error={error} retry={ask} />` */
export function ErrorPanel({ error, retry, extra }: { error: CombinedError; retry?: () => void; extra?: ReactNode }) {
  const { t } = useLanguage();
  const fault = faultOf(error);
  return (
    <Notice
      alert
      icon={ICONS[fault.code] ?? <CloseCircleOutlined />}
      title={t(fault.title)}
      actions={
        <>
          {retry ? (
            <Button type="primary" onClick={retry}>
              {t(texts.retry)}
            </Button>
          ) : null}
          {extra}
        </>
      }
    >
      {fault.detail ? <div>{fault.detail}</div> : null}
      {/* The server's own words for it end with what to do. */}
      {fault.code === 'NOT_READY' && fault.detail ? null : <div>{t(fault.remedy)}</div>}
      <small>
        {t(texts.code(fault.code))}
        {fault.requestId ? ` · ${t(texts.requestId(fault.requestId))}` : null}
      </small>
    </Notice>
  );
}
