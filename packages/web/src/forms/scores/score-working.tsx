import { knownText, MISSING, textOf } from '@jiping/domain/figures';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { useDesk, useFigures } from '../../editor/record/desk-context.tsx';
import { explainScore } from './explain.ts';
import { statedScore } from './stated-score.ts';
import { texts } from './texts.ts';
import './scores.css';

/** How a score comes about: the rule, the arithmetic, what is lacking; and, where another is stated, both with the reason. */
export function ScoreWorking({ code }: { code: string }) {
  const { desk } = useDesk();
  const { t } = useLanguage();
  useFigures();
  const explained = explainScore(desk.template, desk.board.complete, code);
  if (!explained) return null;
  const { rule, working, lacks } = explained;
  return (
    <div className="score-working">
      <dl>
        {rule ? (
          <>
            <dt>{t(texts.standard)}</dt>
            <dd>{t(rule)}</dd>
          </>
        ) : null}
        {working ? (
          <>
            <dt>{t(texts.working)}</dt>
            <dd className="score-working__line">{t(working)}</dd>
          </>
        ) : null}
        {lacks.length > 0 ? (
          <>
            <dt>{t(texts.lacks)}</dt>
            <dd>{lacks.map((one) => t(one)).join('、')}</dd>
          </>
        ) : null}
      </dl>
      <Disagreement code={code} />
    </div>
  );
}

/** Both scores where they differ, and the field for the reason. */
function Disagreement({ code }: { code: string }) {
  const { desk, editable } = useDesk();
  const { t } = useLanguage();
  const differing = statedScore(desk.board, code);
  if (!differing) return null;
  const { stated, computed, isHigher, reason } = differing;
  return (
    <div className={`score-differs${isHigher ? ' score-differs--higher' : ''}`}>
      <p>
        {t(texts.stated)} <b>{stated}</b>　{t(texts.computed)} <b>{computed}</b>{' '}
        {editable ? (
          <Button size="small" type="link" onClick={() => desk.setFigures({ [code]: MISSING })}>
            {t(texts.useComputed)}
          </Button>
        ) : null}
      </p>
      <p>{t(isHigher ? texts.higher : texts.lower)}</p>
      {reason === null ? null : <ReasonField key={reason} code={reason} isNeeded={isHigher} />}
    </div>
  );
}

function ReasonField({ code, isNeeded }: { code: string; isNeeded: boolean }) {
  const { desk, editable } = useDesk();
  const { t } = useLanguage();
  const kept = textOf(desk.board.value(code)) ?? '';
  const [typed, setTyped] = useState(kept);
  const keep = () => {
    const words = typed.trim();
    if (words !== kept) desk.setFigures({ [code]: words === '' ? MISSING : knownText(words) });
  };
  if (!editable) return kept === '' ? null : <p className="score-differs__reason">{kept}</p>;
  return (
    <Input.TextArea
      aria-label={t(texts.reason)}
      placeholder={t(texts.reasonHint)}
      status={isNeeded && typed.trim() === '' ? 'error' : ''}
      autoSize={{ minRows: 2, maxRows: 5 }}
      maxLength={desk.board.definition(code)?.most ?? 500}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={keep}
    />
  );
}
