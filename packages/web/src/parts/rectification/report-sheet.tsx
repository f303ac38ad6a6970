import { LONGEST_REPORT, reportRefusal } from '@jiping/domain/rectification';
import { Alert, App, Input } from 'antd';
import { useMutation } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { ActSheet } from '../act-sheet.tsx';
import { ErrorPanel } from '../error-panel.tsx';
import { UserErrorList } from '../user-error-list.tsx';
import { formOf, type RectificationSheetProps } from './act-props.ts';
import { AskedFor } from './asked-for.tsx';
import { AttachField } from './attach-field.tsx';
import { wordsOf } from './attachments.ts';
import { errorsOf, Field, otherErrors } from './field.tsx';
import { KeptNote } from './kept-note.tsx';
import { ReportRectificationAct } from './rectification.query.ts';
import { sentBackNow } from './steps.ts';
import { texts } from './texts.ts';
import { useTypedForm } from './typed-form.ts';
import { useAttaching } from './use-attaching.ts';

/** The department says how it was put right; what it said before, where that was sent back, is there to be mended. */
export function ReportSheet({ rectification, close, ask }: RectificationSheetProps) {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const form = useTypedForm(formOf('report', rectification), {
    report: rectification.report ?? '',
    files: wordsOf(rectification.attachments),
  });
  const attaching = useAttaching(form);
  const [{ data, error, fetching }, send] = useMutation(ReportRectificationAct);
  const { id: rectificationId, version: baseVersion } = rectification;
  const errors = data?.reportRectification.userErrors;
  const report = form.words.report.trim();
  const sentBack = sentBackNow(rectification);
  const act = async () => {
    const { idempotencyKey } = form;
    const attachments = attaching.files.map(({ file }) => file);
    const result = await send({ input: { rectificationId, baseVersion, idempotencyKey, report, attachments } });
    if (!result.data?.reportRectification.rectification) return ask();
    form.sent();
    void message.success(t(texts.reported));
    close();
  };
  return (
    <ActSheet
      title={t(texts.report)}
      act={t(texts.reportAct)}
      fetching={fetching}
      disabled={reportRefusal(report) !== null || attaching.sending.length > 0}
      run={act}
      close={close}
    >
      <UserErrorList errors={otherErrors(errors, ['report', 'attachments'])} />
      {error ? <ErrorPanel error={error} retry={() => void act()} /> : null}
      <AskedFor rectification={rectification} />
      {sentBack ? (
        <Alert type="warning" showIcon title={t(texts.sentBackBecause(sentBack.by, sentBack.words ?? ''))} />
      ) : null}
      <Field label={t(texts.reportLabel)} refusals={errorsOf(errors, 'report')}>
        {(control) => (
          <Input.TextArea
            {...control}
            aria-required
            autoFocus
            placeholder={t(texts.reportHint)}
            autoSize={{ minRows: 6, maxRows: 16 }}
            maxLength={LONGEST_REPORT}
            showCount
            value={form.words.report}
            onChange={(event) => form.type('report', event.target.value)}
          />
        )}
      </Field>
      <AttachField attaching={attaching} refusals={errorsOf(errors, 'attachments')} />
      <KeptNote />
    </ActSheet>
  );
}
