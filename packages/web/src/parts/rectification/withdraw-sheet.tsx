import { App } from 'antd';
import { useMutation } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { ActSheet } from '../act-sheet.tsx';
import { ErrorPanel } from '../error-panel.tsx';
import { isReason } from '../reason.ts';
import { ReasonField } from '../reason-field.tsx';
import { UserErrorList } from '../user-error-list.tsx';
import { formOf, type RectificationSheetProps } from './act-props.ts';
import { AskedFor } from './asked-for.tsx';
import { KeptNote } from './kept-note.tsx';
import { WithdrawRectificationAct } from './rectification.query.ts';
import { texts } from './texts.ts';
import { useTypedForm } from './typed-form.ts';

/** Takes back what was issued by mistake, as long as nobody reported on it. */
export function WithdrawSheet({ rectification, close, ask }: RectificationSheetProps) {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const form = useTypedForm(formOf('withdraw', rectification), { reason: '' });
  const [{ data, error, fetching }, send] = useMutation(WithdrawRectificationAct);
  const { id: rectificationId, version: baseVersion } = rectification;
  const { reason } = form.words;
  const act = async () => {
    const { idempotencyKey } = form;
    const result = await send({ input: { rectificationId, baseVersion, idempotencyKey, reason } });
    if (!result.data?.withdrawRectification.rectification) return ask();
    form.sent();
    void message.success(t(texts.withdrawn));
    close();
  };
  return (
    <ActSheet
      title={t(texts.withdraw)}
      act={t(texts.withdraw)}
      fetching={fetching}
      disabled={!isReason(reason)}
      run={act}
      close={close}
      danger
    >
      <UserErrorList errors={data?.withdrawRectification.userErrors} />
      {error ? <ErrorPanel error={error} retry={() => void act()} /> : null}
      <p>{t(texts.withdrawMeans)}</p>
      <AskedFor rectification={rectification} />
      <ReasonField reason={reason} setReason={(text) => form.type('reason', text)} hint={t(texts.withdrawHint)} />
      <KeptNote />
    </ActSheet>
  );
}
