import { App } from 'antd';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { ActSheet, useActKey } from '../../parts/act-sheet.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { isReason } from '../../parts/reason.ts';
import { ReasonField } from '../../parts/reason-field.tsx';
import { UserErrorList } from '../../parts/user-error-list.tsx';
import { texts } from './accepted-texts.ts';
import type { DecideProps } from './decide.tsx';
import { UnlockEvaluation } from './documents.ts';

/** Takes an accepted evaluation back to the performance section's review. */
export function UnlockSheet({ evaluation, close, done }: DecideProps) {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const [reason, setReason] = useState('');
  const [{ data, error, fetching }, send] = useMutation(UnlockEvaluation);
  const idempotencyKey = useActKey(evaluation.id);
  const act = async () => {
    const { id: evaluationId, version: baseVersion } = evaluation;
    const result = await send({ input: { evaluationId, baseVersion, idempotencyKey, reason } });
    if (!result.data?.unlockEvaluation.evaluation) return;
    void message.success(t(texts.unlocked));
    done();
  };
  return (
    <ActSheet
      title={t(texts.unlockTitle)}
      act={t(texts.unlock)}
      fetching={fetching}
      disabled={!isReason(reason)}
      run={act}
      close={close}
      danger
    >
      <UserErrorList errors={data?.unlockEvaluation.userErrors} />
      {error ? <ErrorPanel error={error} retry={() => void act()} /> : null}
      <p>{t(texts.unlockMeans)}</p>
      <ReasonField reason={reason} setReason={setReason} hint={t(texts.unlockHint)} />
    </ActSheet>
  );
}
