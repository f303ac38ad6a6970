import { gradeOf, isScore } from '@jiping/domain/scoring';
import { App, Button, Input, Modal } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { useMutation } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import type { EvaluationOnDesk } from '../../editor/record/desk.ts';
import { wordOf } from '../../editor/record/schema-word.ts';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { GradeTag } from '../../parts/grade-tag.tsx';
import { UserErrorList } from '../../parts/user-error-list.tsx';
import { AcceptEvaluation, ReturnEvaluation } from './documents.ts';
import { DraftList } from './draft-list.tsx';
import type { DraftOpinion } from './draft-opinions.ts';
import { texts } from './texts.ts';

interface DecideProps {
  readonly evaluation: EvaluationOnDesk;
  readonly close: () => void;
  readonly done: () => void;
}

/** The same for every press of one sheet's button, so that the act happens once. */
const useActKey = (id: string) => useMemo(() => `${id}-${Date.now()}-${Math.random().toString(36).slice(2)}`, [id]);

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
    <Sheet
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
    </Sheet>
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
    <Sheet
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
      <Input
        aria-label={t(texts.score)}
        placeholder={t(texts.score)}
        inputMode="decimal"
        value={score}
        status={isBad ? 'error' : ''}
        suffix={typed !== '' && !isBad ? <GradeTag grade={wordOf(gradeOf(typed))} /> : <span />}
        onChange={(event) => setScore(event.target.value)}
      />
      {isBad ? <p role="alert">{t(texts.badScore)}</p> : null}
      <Note note={note} setNote={setNote} />
    </Sheet>
  );
}

interface SheetProps {
  readonly title: string;
  readonly act: string;
  readonly fetching: boolean;
  readonly disabled: boolean;
  readonly danger?: boolean;
  readonly run: () => Promise<void>;
  readonly close: () => void;
  readonly children: ReactNode;
}

function Sheet({ title, act, fetching, disabled, danger = false, run, close, children }: SheetProps) {
  const { t } = useLanguage();
  return (
    <Modal
      open
      title={title}
      onCancel={close}
      footer={[
        <Button key="cancel" onClick={close}>
          {t(texts.cancel)}
        </Button>,
        <Button
          key="act"
          type="primary"
          danger={danger}
          loading={fetching}
          disabled={disabled}
          onClick={() => void run()}
        >
          {act}
        </Button>,
      ]}
    >
      <div className="submit-sheet">{children}</div>
    </Modal>
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
