import { isScore } from '@jiping/domain/scoring';
import { App, Input } from 'antd';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import type { EvaluationOnDesk } from '../../editor/record/desk.ts';
import { ActSheet, useActKey } from '../../parts/act-sheet.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { GradeTag } from '../../parts/grade-tag.tsx';
import { UserErrorList } from '../../parts/user-error-list.tsx';
import { AcceptEvaluation, ReturnEvaluation } from './documents.ts';
import { DraftList } from './draft-list.tsx';
import type { DraftOpinion } from './draft-opinions.ts';
import { ReviewScore } from './review-score.tsx';
import { texts } from './texts.ts';

export interface DecideProps {
  readonly evaluation: EvaluationOnDesk;
  readonly close: () => void;
  readonly done: () => void;
}

/** Sends it back with the opinions gathered. */
export function ReturnSheet({
  evaluation,
  drafts,
  remove,
  close,
  done,
}: DecideProps & { drafts: readonly DraftOpinion[]; remove: (id: string) => void }) {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const [note, setNote] = useState('');
  const [{ data, error, fetching }, send] = useMutation(ReturnEvaluation);
  const idempotencyKey = useActKey(evaluation.id);
  const act = async () => {
    const opinions = drafts.map(({ target, code, message: words }) => ({ target, code, message: words }));
    const input = {
      evaluationId: evaluation.id,
      baseVersion: evaluation.version,
      idempotencyKey,
      opinions,
      note: note.trim() || null,
    };
    const result = await send({ input });
    if (!result.data?.returnEvaluation.evaluation) return;
    void message.success(t(texts.done));
    done();
  };
  return (
    <ActSheet
      title={t(texts.returnTitle)}
      act={t(texts.return(drafts.length))}
      fetching={fetching}
      disabled={drafts.length === 0}
      run={act}
      close={close}
      danger
    >
      <UserErrorList errors={data?.returnEvaluation.userErrors} />
      {error ? <ErrorPanel error={error} retry={() => void act()} /> : null}
      <DraftList drafts={drafts} remove={remove} />
      <Note note={note} setNote={setNote} />
    </ActSheet>
  );
}

/** Passes it on, or accepts it at the last step, with the bureau's own score where it has one. */
export function AcceptSheet({ evaluation, close, done }: DecideProps) {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const [note, setNote] = useState('');
  const [score, setScore] = useState(evaluation.reviewScore ?? '');
  const [{ data, error, fetching }, send] = useMutation(AcceptEvaluation);
  const idempotencyKey = useActKey(evaluation.id);
  const typed = score.trim();
  const isBad = typed !== '' && !isScore(typed);
  const act = async () => {
    const input = {
      evaluationId: evaluation.id,
      baseVersion: evaluation.version,
      idempotencyKey,
      reviewScore: typed || null,
      note: note.trim() || null,
    };
    const result = await send({ input });
    if (!result.data?.acceptEvaluation.evaluation) return;
    void message.success(t(texts.done));
    done();
  };
  return (
    <ActSheet
      title={t(texts.acceptTitle)}
      act={t(texts.accept)}
      fetching={fetching}
      disabled={isBad}
      run={act}
      close={close}
    >
      <UserErrorList errors={data?.acceptEvaluation.userErrors} />
      {error ? <ErrorPanel error={error} retry={() => void act()} /> : null}
      <p>
        {t(texts.selfScore)} <GradeTag grade={evaluation.selfGrade} score={evaluation.selfScore ?? null} />
      </p>
      <ReviewScore label={t(texts.score)} score={score} setScore={setScore} />
      <Note note={note} setNote={setNote} />
    </ActSheet>
  );
}

function Note({ note, setNote }: { note: string; setNote: (note: string) => void }) {
  const { t } = useLanguage();
  return (
    <Input.TextArea
      aria-label={t(texts.note)}
      placeholder={t(texts.note)}
      autoSize={{ minRows: 2, maxRows: 5 }}
      maxLength={500}
      value={note}
      onChange={(event) => setNote(event.target.value)}
    />
  );
}
