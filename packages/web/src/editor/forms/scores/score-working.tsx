import { explainFigure, knownText, MISSING, rowCodeOf, rowFigure, textOf } from '@jiping/domain/figures';
import type { Bilingual } from '@jiping/domain/language';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../../app/language.tsx';
import type { Desk } from '../../record/desk.ts';
import { useDesk, useFigures } from '../../record/desk-context.tsx';
import { standardInWords } from './standard-words.ts';
import { statedScore } from './stated-score.ts';
import { texts } from './texts.ts';
import './scores.css';

/** How a score comes about: the rule, the arithmetic or what is lacking; and, where another is stated, both with the reason. */
export function ScoreWorking({ code }: { code: string }) {
  const { desk } = useDesk();
  const { t } = useLanguage();
  useFigures();
  const explained = explainFigure(desk.template, desk.board.table, code);
  if (!explained) return <p className="quiet">{t(texts.noStandard)}</p>;
  const [formula, working] = explained.lines;
  const rule = ruleOf(desk, code);
  return (
    <div className="score-working">
      <dl>
        {rule ? (
          <>
            <dt>{t(texts.standard)}</dt>
            <dd>{t(rule)}</dd>
          </>
        ) : formula ? (
          <>
            <dt>{t(texts.rule)}</dt>
            <dd>{t(formula)}</dd>
          </>
        ) : null}
        {working ? (
          <>
            <dt>{t(texts.working)}</dt>
            <dd className={explained.value ? 'score-working__line' : 'score-working__lacks'}>{t(working)}</dd>
          </>
        ) : null}
      </dl>
      <Disagreement code={code} />
    </div>
  );
}

/** Of an indicator's score: its standard as a rule to apply. */
function ruleOf({ template, board }: Desk, code: string): Bilingual | null {
  const cell = rowCodeOf(code);
  const key = cell && textOf(board.value(rowFigure(cell.list, cell.row, 'standard')));
  const standard = template.scoring.standards.find((one) => one.key === key);
  const unit = cell && textOf(board.value(rowFigure(cell.list, cell.row, 'unit')));
  return standard ? standardInWords(standard, unit ?? '') : null;
}

/** Both scores where they differ, and the field for the reason. */
function Disagreement({ code }: { code: string }) {
  const { desk, editable } = useDesk();
  const { t } = useLanguage();
  const differing = statedScore(desk, code);
  if (!differing) return null;
  const { stated, computed, isHigher, reason } = differing;
  return (
    <div className={`score-differs${isHigher ? ' score-differs--higher' : ''}`}>
      <p>
        {t(texts.stated)} <b className="number">{stated}</b> · {t(texts.computed)} <b className="number">{computed}</b>{' '}
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
  const keep = (text: string) => {
    const words = text.trim();
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
      onChange={({ target, nativeEvent }) => {
        setTyped(target.value);
        // Kept with every word, as cells are: the form around it may be closed at any moment. Half a composition is no word.
        if (!(nativeEvent instanceof InputEvent && nativeEvent.isComposing)) keep(target.value);
      }}
      onCompositionEnd={({ currentTarget }) => keep(currentTarget.value)}
    />
  );
}
