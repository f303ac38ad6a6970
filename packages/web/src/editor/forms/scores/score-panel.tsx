import { type FigureTable, figureIn, numberOf, rowFigure, textOf } from '@jiping/domain/figures';
import { codesOf, type Sheet } from '@jiping/domain/forms';
import { addDecimals } from '@jiping/domain/money';
import { gradeOf, isScore } from '@jiping/domain/scoring';
import { type ReactNode, useMemo, useState } from 'react';
import { useLanguage } from '../../../app/language.tsx';
import { GradeTag } from '../../../parts/grade-tag.tsx';
import { useDesk, useFigures } from '../../record/desk-context.tsx';
import { wordOf } from '../../record/schema-word.ts';
import { type ScoreLines, scoreLinesOf } from './score-lines.ts';
import { ScoreWorking } from './score-working.tsx';
import { scoredSoFar } from './so-far.ts';
import { statedScore } from './stated-score.ts';
import { texts } from './texts.ts';
import './scores.css';

type Opened = 'execution' | 'indicators' | 'beforeCap' | 'total';

/** At the head of a form with a total: execution and indicators, what the cap leaves of them, and the grade; each opens as arithmetic. */
export function ScorePanel({ sheet }: { sheet: Sheet }) {
  const { desk } = useDesk();
  const lines = useMemo(() => scoreLinesOf(desk.template, sheet, codesOf(sheet)), [desk, sheet]);
  return lines ? <Lines lines={lines} /> : null;
}

function Lines({ lines }: { lines: ScoreLines }) {
  const { desk } = useDesk();
  const { t } = useLanguage();
  const [opened, setOpened] = useState<Opened | null>(null);
  useFigures();
  const { board, template } = desk;
  const score = (code: string) => numberOf(board.value(code));
  const total = score(lines.total);
  const soFar = scoredSoFar(board.complete, lines.place);
  const execution = score(lines.execution);
  const sumSoFar = execution === null ? soFar.sum : addDecimals(execution, soFar.sum);
  const unfinished = (sum: string) =>
    soFar.lacking.length === 0 ? '—' : <Unfinished sum={sum} lacking={soFar.lacking.length} />;
  const line = (name: Opened, label: string, value: ReactNode) => (
    <button
      type="button"
      className={`score-panel__line${name === 'total' ? ' score-panel__line--total' : ''}`}
      aria-expanded={opened === name}
      title={t(texts.open)}
      onClick={() => setOpened(opened === name ? null : name)}
    >
      <span>{label}</span>
      <b>{value}</b>
    </button>
  );
  return (
    <section className="score-panel" aria-label={t(texts.panel)}>
      <div className="score-panel__sum">
        {line('execution', t(texts.execution), execution ?? '—')}
        <span aria-hidden="true">＋</span>
        {line('indicators', t(texts.indicators), score(lines.indicators) ?? unfinished(soFar.sum))}
        <span aria-hidden="true">＝</span>
        {line('beforeCap', t(texts.beforeCap), score(lines.beforeCap) ?? '—')}
        <span aria-hidden="true">→</span>
        {line(
          'total',
          t(texts.total),
          total === null ? (
            unfinished(sumSoFar)
          ) : !isScore(total) ? (
            '—'
          ) : (
            <>
              {total} <GradeTag grade={wordOf(gradeOf(total, template.scoring.grades))} />
            </>
          ),
        )}
      </div>
      {opened === null ? null : (
        <div className="score-panel__opened">
          <ScoreWorking code={lines[opened]} />
          {opened === 'indicators' || (opened === 'total' && total === null) ? (
            <IndicatorScores lines={lines} table={board.complete} />
          ) : null}
          {opened === 'total' && !template.scoring.caps.on ? <p className="quiet">{t(texts.noCap)}</p> : null}
        </div>
      )}
    </section>
  );
}

/** Points that are there already, and how many indicators have none yet. */
function Unfinished({ sum, lacking }: { sum: string; lacking: number }) {
  const { t } = useLanguage();
  return (
    <span className="score-panel__unfinished">
      {t(texts.soFar(sum))} <small>{t(texts.lacking(lacking))}</small>
    </span>
  );
}

/** The scores that the indicators' sum is made of; first those that are lacking. */
function IndicatorScores({ lines: { place }, table }: { lines: ScoreLines; table: FigureTable }) {
  const { desk, openFigure } = useDesk();
  const { t } = useLanguage();
  const { lacking, scored } = scoredSoFar(table, place);
  const rows = [...lacking, ...scored];
  const value = (row: string, field: string) => figureIn(table, rowFigure(place.list, row, field));
  const isStated = (row: string) => statedScore(desk, rowFigure(place.list, row, 'score')) !== null;
  return (
    <>
      <p className="quiet">{t(texts.scored(scored.length, rows.length))}</p>
      <ul className="score-panel__rows">
        {rows.map((row) => (
          <li key={row}>
            <button
              type="button"
              className="plain-link"
              onClick={(event) =>
                openFigure(rowFigure(place.list, row, 'score'), event.currentTarget.getBoundingClientRect())
              }
            >
              {textOf(value(row, 'name')) ?? '—'}
            </button>
            <span className={isStated(row) ? 'score--stated' : ''}>
              {numberOf(value(row, 'score')) ?? <em className="score-panel__lacks">{t(texts.unscored)}</em>} /{' '}
              {numberOf(value(row, 'weight')) ?? '—'}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
