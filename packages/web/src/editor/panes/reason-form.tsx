import { Button, Input } from 'antd';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { UserErrorList } from '../../parts/user-error-list.tsx';
import type { ReasonedFinding } from '../checking/check-board.ts';
import { ExplainFinding } from '../record/acts.ts';
import { useDesk } from '../record/desk-context.tsx';
import { texts } from './texts.ts';

const LONGEST = 500;

/** Says why a finding is right all the same; the reason is kept with what was found. */
export function ReasonForm({ finding, open = false }: { finding: ReasonedFinding; open?: boolean }) {
  const { desk, mayExplain } = useDesk();
  const { t } = useLanguage();
  const [writing, setWriting] = useState(open);
  const [reason, setReason] = useState(finding.given?.reason ?? '');
  const [{ data, error, fetching }, explain] = useMutation(ExplainFinding);
  if (!mayExplain) return null;
  if (!writing)
    return (
      <Button size="small" onClick={() => setWriting(true)}>
        {t(finding.given ? texts.changeReason : texts.giveReason)}
      </Button>
    );
  const save = async () => {
    const { key, fingerprint } = finding;
    const input = { evaluationId: desk.parts.evaluation.id, key, fingerprint, reason: reason.trim() };
    // The server judges what it has: what was just typed must be there first.
    await desk.sent();
    const result = await explain({ input });
    const saved = result.data?.explainFinding;
    if (saved?.evaluation) desk.checks.setReasons(saved.evaluation.explanations);
    if (saved?.explanation) setWriting(false);
  };
  return (
    <form
      className="reason-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Input.TextArea
        autoFocus={!open}
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={LONGEST}
        showCount
        aria-label={`${t(texts.reason)} ${finding.code}`}
        placeholder={t(texts.reasonHint)}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <UserErrorList errors={data?.explainFinding.userErrors} />
      {error ? <ErrorPanel error={error} /> : null}
      <span className="reason-form__acts">
        {open ? null : (
          <Button size="small" onClick={() => setWriting(false)}>
            {t(texts.cancel)}
          </Button>
        )}
        <Button size="small" type="primary" htmlType="submit" loading={fetching} disabled={reason.trim() === ''}>
          {t(texts.save)}
        </Button>
      </span>
    </form>
  );
}
