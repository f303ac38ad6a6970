import { Alert, Button, Input, Modal } from 'antd';
import { useMemo, useState } from 'react';
import { useMutation } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { UserErrorList } from '../../parts/user-error-list.tsx';
import { goToFinding } from '../checking/step-finding.ts';
import { useWholeState } from '../desk/save-state.tsx';
import { FindingCard } from '../panes/finding-card.tsx';
import { ReasonForm } from '../panes/reason-form.tsx';
import { useMend } from '../panes/use-mend.ts';
import { SubmitEvaluation } from '../record/acts.ts';
import { useDesk, useFindings } from '../record/desk-context.tsx';
import { Handed } from './handed.tsx';
import { NextStep } from './next-step.tsx';
import { texts } from './texts.ts';
import './submit.css';

export interface SubmitSheetProps {
  readonly close: () => void;
  /** How many opinions of the last return are not answered. */
  readonly unanswered: number;
  readonly showOpinions: () => void;
}

/** One sheet before it goes out of the department: what stops it, what wants a reason, who gets it next. */
export function SubmitSheet({ close, unanswered, showOpinions }: SubmitSheetProps) {
  const { desk, attention } = useDesk();
  const { t } = useLanguage();
  const findings = useFindings();
  const mend = useMend();
  const { whole } = useWholeState(desk);
  const [note, setNote] = useState('');
  const [{ data, error, fetching }, submit] = useMutation(SubmitEvaluation);
  // One sheet is one submit, however often its button is pressed.
  const idempotencyKey = useMemo(
    () => `${desk.parts.evaluation.id}-${Date.now()}-${Math.random().toString(36).slice(2)}`,
    [desk],
  );
  const blocking = findings.filter(({ severity }) => severity === 'block');
  const unexplained = findings.filter(({ severity, given }) => severity === 'explain' && !given);
  const isSent = whole.phase === 'saved';
  const answer = data?.submitEvaluation;
  if (answer?.revision) return <Handed revision={answer.revision} close={close} />;

  const send = async () => {
    await desk.sent();
    await submit({ input: { evaluationId: desk.parts.evaluation.id, idempotencyKey, note: note.trim() || null } });
  };
  const show = (finding: (typeof findings)[number]) => {
    close();
    goToFinding(desk, attention, finding);
  };
  return (
    <Modal
      open
      width={720}
      title={t(texts.title)}
      onCancel={close}
      footer={[
        <Button key="cancel" onClick={close}>
          {t(texts.cancel)}
        </Button>,
        <Button
          key="submit"
          type="primary"
          loading={fetching}
          disabled={
            blocking.length > 0 || unexplained.length > 0 || whole.phase === 'conflict' || whole.phase === 'kept'
          }
          onClick={() => void send()}
        >
          {t(texts.submit)}
        </Button>,
      ]}
    >
      <div className="submit-sheet">
        {isSent || fetching ? null : whole.phase === 'kept' || whole.phase === 'conflict' ? (
          <Alert type="warning" showIcon title={t(texts.unsent)} />
        ) : null}
        <UserErrorList errors={answer?.userErrors} />
        {error ? <ErrorPanel error={error} retry={() => void send()} /> : null}
        {unanswered > 0 ? (
          <Alert
            type="warning"
            showIcon
            title={t(texts.unanswered(unanswered))}
            action={
              <Button
                size="small"
                onClick={() => {
                  close();
                  showOpinions();
                }}
              >
                {t(texts.cancel)}
              </Button>
            }
          />
        ) : null}
        {blocking.length > 0 ? <h3>{t(texts.blocking(blocking.length))}</h3> : null}
        {blocking.map((finding) => (
          <FindingCard
            key={finding.key}
            finding={finding}
            current={false}
            go={() => show(finding)}
            mend={mend(finding)}
          />
        ))}
        {unexplained.length > 0 ? <h3>{t(texts.unexplained(unexplained.length))}</h3> : null}
        {unexplained.map((finding) => (
          <FindingCard
            key={finding.key}
            finding={finding}
            current={false}
            go={() => show(finding)}
            mend={mend(finding)}
            reasonForm={<ReasonForm finding={finding} open />}
          />
        ))}
        {blocking.length === 0 && unexplained.length === 0 ? (
          <Alert type="success" showIcon title={t(texts.clear)} />
        ) : null}
        <NextStep />
        <Input.TextArea
          aria-label={t(texts.note)}
          placeholder={t(texts.note)}
          autoSize={{ minRows: 2, maxRows: 5 }}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
    </Modal>
  );
}
