import { type FigureTable, figureIn, numberOf, rowFigure, textOf } from '@jiping/domain/figures';
import { codesOf, type Sheet } from '@jiping/domain/forms';
import { gradeOf, isScore } from '@jiping/domain/scoring';
import { type ReactNode, useMemo, useState } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { useDesk, useFigures } from '../../editor/record/desk-context.tsx';
import { wordOf } from '../../editor/record/schema-word.ts';
import { GradeTag } from '../../parts/grade-tag.tsx';
import { indicatorRows } from '../indicators/library-rows.ts';
import { type ScoreLines, scoreLinesOf } from './score-lines.ts';
import { ScoreWorking } from './score-working.tsx';
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
        {line('execution', t(texts.execution), score(lines.execution) ?? '—')}
        <span aria-hidden="true">＋</span>
        {line('indicators', t(texts.indicators), score(lines.indicators) ?? '—')}
        <span aria-hidden="true">＝</span>
        {line('beforeCap', t(texts.beforeCap), score(lines.beforeCap) ?? '—')}
        <span aria-hidden="true">→</span>
        {line(
          'total',
          t(texts.total),
          total === null || !isScore(total) ? (
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
          {opened === 'indicators' ? <IndicatorScores lines={lines} table={board.complete} /> : null}
          {opened === 'total' && !template.scoring.caps.on ? <p className="quiet">{t(texts.noCap)}</p> : null}
        </div>
      )}
    </section>
  );
}

/** The scores that the indicators' sum is made of. */
function IndicatorScores({ lines: { place }, table }: { lines: ScoreLines; table: FigureTable }) {
  const { desk, openFigure } = useDesk();
  const { t } = useLanguage();
  const rows = indicatorRows(table, place);
  const value = (row: string, field: string) => figureIn(table, rowFigure(place.list, row, field));
  const isStated = (row: string) => statedScore(desk.board, rowFigure(place.list, row, 'score')) !== null;
  const scored = rows.filter((row) => numberOf(value(row, 'score')) !== null).length;
  return (
    <>
      <p className="quiet">{t(texts.scored(scored, rows.length))}</p>
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
              {numberOf(value(row, 'score')) ?? '—'} / {numberOf(value(row, 'weight')) ?? '—'}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
