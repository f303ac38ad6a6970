import { LONGEST_REQUIREMENT } from '@jiping/domain/rectification';
import { App, Input } from 'antd';
import { useMutation } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { ActSheet } from '../act-sheet.tsx';
import { ErrorPanel } from '../error-panel.tsx';
import { UserErrorList } from '../user-error-list.tsx';
import { formOf, type RectificationSheetProps } from './act-props.ts';
import { AskedFor } from './asked-for.tsx';
import { errorsOf, Field, otherErrors } from './field.tsx';
import { CloseRectificationAct } from './rectification.query.ts';
import { texts } from './texts.ts';
import { useTypedForm } from './typed-form.ts';

/** The bureau found it put right: nothing more is done to it. */
export function CloseSheet({ rectification, close, ask }: RectificationSheetProps) {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const form = useTypedForm(formOf('close', rectification), { note: '' });
  const [{ data, error, fetching }, send] = useMutation(CloseRectificationAct);
  const { id: rectificationId, version: baseVersion, report, attachments } = rectification;
  const errors = data?.closeRectification.userErrors;
  const act = async () => {
    const { idempotencyKey } = form;
    const note = form.words.note.trim() || null;
    const result = await send({ input: { rectificationId, baseVersion, idempotencyKey, note } });
    if (!result.data?.closeRectification.rectification) return ask();
    form.sent();
    void message.success(t(texts.closed));
    close();
  };
  return (
    <ActSheet title={t(texts.close)} act={t(texts.close)} fetching={fetching} disabled={false} run={act} close={close}>
      <UserErrorList errors={otherErrors(errors, ['note'])} />
      {error ? <ErrorPanel error={error} retry={() => void act()} /> : null}
      <AskedFor rectification={rectification} report={report} attachments={attachments} />
      <p>{t(texts.closeMeans)}</p>
      <Field label={t(texts.closingNote)} note={t(texts.optional)} refusals={errorsOf(errors, 'note')}>
        {(control) => (
          <Input.TextArea
            {...control}
            autoFocus
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={LONGEST_REQUIREMENT}
            value={form.words.note}
            onChange={(event) => form.type('note', event.target.value)}
          />
        )}
      </Field>
    </ActSheet>
  );
}
