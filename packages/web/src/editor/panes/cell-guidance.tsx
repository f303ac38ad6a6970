import { explainFigure, labelOf } from '@jiping/domain/figures';
import { Button } from 'antd';
import { useStore } from '../../api/store.ts';
import { useLanguage } from '../../app/language.tsx';
import { shownFigure } from '../figures/figure-words.ts';
import { changeInPercent, lastYearOf } from '../figures/last-year.ts';
import { isScore } from '../forms/scores/is-score.ts';
import { ScoreWorking } from '../forms/scores/score-working.tsx';
import { goTo } from '../record/attention.ts';
import { useDesk, useFigures } from '../record/desk-context.tsx';
import { placesOf } from '../record/place-of-figure.ts';
import { texts } from './texts.ts';

/** What the chosen cell of a form means, how it is computed, what it was last year, and where the text says it. */
export function CellGuidance() {
  const { desk, attention } = useDesk();
  const { t } = useLanguage();
  useFigures();
  const code = useStore(attention.cell);
  const definition = code === null ? undefined : desk.board.definition(code);
  if (code === null || !definition) return <p className="quiet">{t(texts.noCell)}</p>;
  const { board, template } = desk;
  const explained = isScore(template, code) ? null : explainFigure(template, board.table, code);
  const before = lastYearOf(desk, code);
  const change = before && changeInPercent(board.value(code), before);
  const { sentence } = placesOf(desk, { figure: code });
  return (
    <div className="guidance">
      <h3>{t(labelOf(template, board.complete, code))}</h3>
      <p>{t(definition.meaning)}</p>
      {explained ? (
        <>
          <h4>{t(texts.formula)}</h4>
          {explained.lines.map((line) => (
            <p key={line.zh}>{t(line)}</p>
          ))}
        </>
      ) : null}
      {isScore(template, code) ? <ScoreWorking code={code} /> : null}
      {before ? (
        <>
          <h4>{t(texts.lastYear)}</h4>
          <p>
            {shownFigure(before, definition)}{' '}
            {change ? (change.startsWith('-') ? `↓${change.slice(1)}%` : `↑${change}%`) : null}
          </p>
        </>
      ) : null}
      {sentence ? (
        <Button size="small" onClick={() => goTo(attention, sentence)}>
          {t(texts.inText)}
        </Button>
      ) : null}
    </div>
  );
}
