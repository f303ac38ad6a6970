import { Button, Modal, Result } from 'antd';
import { useLanguage } from '../../app/language.tsx';
import { texts } from './texts.ts';

/** It is handed in: which version, and the hash that every later step will name. */
export function Handed({ revision, close }: { revision: { number: number; hash: string }; close: () => void }) {
  const { t } = useLanguage();
  return (
    <Modal open title={t(texts.title)} onCancel={close} footer={<Button onClick={close}>{t(texts.close)}</Button>}>
      <Result
        status="success"
        title={t(texts.done)}
        subTitle={
          <>
            {t(texts.revision(revision.number))}
            <br />
            {t(texts.hash)} <code className="hash">{revision.hash}</code>
            <br />
            <small>{t(texts.hashWhy)}</small>
          </>
        }
      />
    </Modal>
  );
}
