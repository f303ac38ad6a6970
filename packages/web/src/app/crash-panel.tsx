import { WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Notice } from '../parts/notice.tsx';
import { useLanguage } from './language.tsx';
import { texts } from './texts.ts';

/** A page that broke: says so, keeps the shell, and offers to load it again. What was typed is kept on this machine. */
export function CrashPanel({ error }: { error: unknown }) {
  const { t } = useLanguage();
  return (
    <Notice
      alert
      icon={<WarningOutlined />}
      title={t(texts.crashed)}
      actions={
        <Button type="primary" onClick={() => location.reload()}>
          {t(texts.reload)}
        </Button>
      }
    >
      <div>{t(texts.crashedRemedy)}</div>
      <small>{error instanceof Error ? error.message : String(error)}</small>
    </Notice>
  );
}
