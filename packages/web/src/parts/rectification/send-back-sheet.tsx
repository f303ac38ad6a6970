import { dueOnRefusal } from '@jiping/domain/rectification';
import { App, Input } from 'antd';
import { useMutation } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { ActSheet } from '../act-sheet.tsx';
import { ErrorPanel } from '../error-panel.tsx';
import { isReason } from '../reason.ts';
import { ReasonField } from '../reason-field.tsx';
import { UserErrorList } from '../user-error-list.tsx';
import { formOf, type RectificationSheetProps } from './act-props.ts';
import { AskedFor } from './asked-for.tsx';
import { today } from './due-day.ts';
import { errorsOf, Field, otherErrors } from './field.tsx';
import { KeptNote } from './kept-note.tsx';
import { SendBackRectificationAct } from './rectification.query.ts';
import { texts } from './texts.ts';
import { useTypedForm } from './typed-form.ts';

/** Sends a report back to the department with the reason, and with another day where it needs one. */
export function SendBackSheet({ rectification, close, ask }: RectificationSheetProps) {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const form = useTypedForm(formOf('sendBack', rectification), { reason: '', dueOn: '' });
  const [{ data, error, fetching }, send] = useMutation(SendBackRectificationAct);
  const { id: rectificationId, version: baseVersion } = rectification;
  const errors = data?.sendBackRectification.userErrors;
  const { reason, dueOn } = form.words;
  const day = today(new Date());
  const late = dueOn === '' ? null : dueOnRefusal(dueOn, day);
  const act = async () => {
    const { idempotencyKey } = form;
    const result = await send({
      input: { rectificationId, baseVersion, idempotencyKey, reason, dueOn: dueOn || null },
    });
    if (!result.data?.sendBackRectification.rectification) return ask();
    form.sent();
    void message.success(t(texts.sentBack));
    close();
  };
  return (
    <ActSheet
      title={t(texts.sendBack)}
      act={t(texts.sendBack)}
      fetching={fetching}
      disabled={!isReason(reason) || late !== null}
      run={act}
      close={close}
      danger
    >
      <UserErrorList errors={otherErrors(errors, ['dueOn'])} />
      {error ? <ErrorPanel error={error} retry={() => void act()} /> : null}
      <AskedFor rectification={rectification} report={rectification.report} attachments={rectification.attachments} />
      <ReasonField reason={reason} setReason={(text) => form.type('reason', text)} hint={t(texts.sendBackHint)} />
      <Field
        label={t(texts.newDueOn)}
        note={t(texts.sameDay(rectification.dueOn))}
        refusals={late ? [t(late.sentence)] : errorsOf(errors, 'dueOn')}
      >
        {(control) => (
          <Input
            {...control}
            type="date"
            className="typed-field__amount"
            min={day}
            value={dueOn}
            onChange={(event) => form.type('dueOn', event.target.value)}
          />
        )}
      </Field>
      <KeptNote />
    </ActSheet>
  );
}
