import { Button, Result } from 'antd';
import { useLanguage } from './language.tsx';
import { texts } from './texts.ts';

/** A page that broke: says so, keeps the shell, and offers to load it again. What was typed is kept on this machine. */
export function CrashPanel({ error }: { error: unknown }) {
  const { t } = useLanguage();
  return (
    <div role="alert">
      <Result
        status="error"
        title={t(texts.crashed)}
        subTitle={
          <>
            <div>{t(texts.crashedRemedy)}</div>
            <small>{error instanceof Error ? error.message : String(error)}</small>
          </>
        }
        extra={
          <Button type="primary" onClick={() => location.reload()}>
            {t(texts.reload)}
          </Button>
        }
      />
    </div>
  );
}
