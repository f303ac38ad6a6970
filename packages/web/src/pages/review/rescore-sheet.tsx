import { isScore } from '@jiping/domain/scoring';
import { App } from 'antd';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { ActSheet, useActKey } from '../../parts/act-sheet.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { GradeTag } from '../../parts/grade-tag.tsx';
import { isReason } from '../../parts/reason.ts';
import { ReasonField } from '../../parts/reason-field.tsx';
import { UserErrorList } from '../../parts/user-error-list.tsx';
import { texts } from './accepted-texts.ts';
import type { DecideProps } from './decide.tsx';
import { RescoreEvaluation } from './documents.ts';
import { ReviewScore } from './review-score.tsx';
import { texts as reviewTexts } from './texts.ts';

/** Changes the bureau's score of an evaluation that stays accepted. */
export function RescoreSheet({ evaluation, close, done }: DecideProps) {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const [score, setScore] = useState('');
  const [reason, setReason] = useState('');
  const [{ data, error, fetching }, send] = useMutation(RescoreEvaluation);
  const idempotencyKey = useActKey(evaluation.id);
  const reviewScore = score.trim();
  const act = async () => {
    const { id: evaluationId, version: baseVersion } = evaluation;
    const result = await send({ input: { evaluationId, baseVersion, idempotencyKey, reviewScore, reason } });
    if (!result.data?.rescoreEvaluation.evaluation) return;
    void message.success(t(texts.rescored));
    done();
  };
  return (
    <ActSheet
      title={t(texts.rescoreTitle)}
      act={t(texts.rescore)}
      fetching={fetching}
      disabled={!isScore(reviewScore) || !isReason(reason)}
      run={act}
      close={close}
    >
      <UserErrorList errors={data?.rescoreEvaluation.userErrors} />
      {error ? <ErrorPanel error={error} retry={() => void act()} /> : null}
      <p>
        {t(reviewTexts.selfScore)} <GradeTag grade={evaluation.selfGrade} score={evaluation.selfScore ?? null} />
        {'　'}
        {t(texts.present)}{' '}
        {evaluation.reviewScore ? (
          <GradeTag grade={evaluation.reviewGrade} score={evaluation.reviewScore} />
        ) : (
          t(texts.noScore)
        )}
      </p>
      <ReviewScore label={t(texts.newScore)} score={score} setScore={setScore} />
      <ReasonField reason={reason} setReason={setReason} hint={t(texts.rescoreHint)} />
    </ActSheet>
  );
}
