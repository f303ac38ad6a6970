import { useNavigate } from '@tanstack/react-router';
import { Alert, Button, Input, Upload } from 'antd';
import { useState } from 'react';
import { useMutation } from 'urql';
import { ACCEPTED, LONGEST_TEXT, upload } from '../../api/upload.ts';
import { transport } from '../../app/api-provider.tsx';
import { useLanguage } from '../../app/language.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { UserErrorList } from '../../parts/user-error-list.tsx';
import { ImportReport } from './documents.ts';
import { texts } from './texts.ts';
import './import.css';

/** Paste the report, or choose a file: what may be brought in is said before. */
export function BringIn({ evaluationId }: { evaluationId: string }) {
  const { t } = useLanguage();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const [{ data, error }, read] = useMutation(ImportReport);
  const tooLong = text.length > LONGEST_TEXT;

  const bringIn = async (input: { text?: string; uploadId?: string }) => {
    const result = await read({ input: { evaluationId, ...input } });
    const found = result.data?.importReport.import;
    setSending(false);
    if (found)
      await navigate({
        to: '/evaluations/$id/import',
        params: { id: evaluationId },
        search: { reading: found.id },
      });
  };
  const sendFile = async (file: File) => {
    setSending(true);
    setRefused(null);
    const sent = await upload(file, transport);
    if ('uploadId' in sent) return bringIn({ uploadId: sent.uploadId });
    setSending(false);
    setRefused(typeof sent.refused === 'string' ? sent.refused : t(sent.refused));
  };
  return (
    <div className="bring-in">
      <Alert type="info" showIcon title={t(texts.safe)} />
      {refused === null ? null : <Alert type="error" showIcon role="alert" title={refused} />}
      <UserErrorList errors={data?.importReport.userErrors} />
      {error ? <ErrorPanel error={error} /> : null}
      <section className="panel">
        <h2 id="paste-label">{t(texts.paste)}</h2>
        <p className="quiet">{t(texts.pasteHint)}</p>
        <Input.TextArea
          aria-labelledby="paste-label"
          autoSize={{ minRows: 8, maxRows: 18 }}
          value={text.length > LONGEST_TEXT ? text.slice(0, 2_000) : text}
          onChange={(event) => setText(event.target.value)}
          status={tooLong ? 'error' : ''}
          lang="zh-CN"
        />
        {tooLong ? <p role="alert">{t(texts.tooLong(text.length.toLocaleString('en')))}</p> : null}
        <Button
          type="primary"
          className="bring-in__read"
          loading={sending}
          disabled={tooLong || text.trim() === ''}
          onClick={() => {
            setSending(true);
            setRefused(null);
            void bringIn({ text });
          }}
        >
          {t(sending ? texts.reading : texts.read)}
        </Button>
      </section>
      <section className="panel">
        <h2>{t(texts.file)}</h2>
        <p className="quiet">{t(texts.fileHint)}</p>
        <Upload.Dragger
          accept={ACCEPTED}
          multiple={false}
          showUploadList={false}
          disabled={sending}
          beforeUpload={(file) => {
            void sendFile(file);
            return false;
          }}
        >
          {t(sending ? texts.reading : texts.drop)}
        </Upload.Dragger>
      </section>
    </div>
  );
}
