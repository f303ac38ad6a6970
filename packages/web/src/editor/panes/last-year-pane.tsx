import { displayFigure, figureIn } from '@jiping/domain/figures';
import { documentOfText, plainText } from '@jiping/domain/narrative';
import { App, Button } from 'antd';
import { useMemo } from 'react';
import { useStore } from '../../api/store.ts';
import { useLanguage } from '../../app/language.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { shownFigure } from '../figures/figure-words.ts';
import { changeInPercent, lastYearOf } from '../figures/last-year.ts';
import { isWritten } from '../outline/section-progress.ts';
import { useDesk, useFigures } from '../record/desk-context.tsx';
import { draftOfWire } from '../record/figure-wire.ts';
import { texts } from './texts.ts';

/** Last year's figures beside this year's, and last year's words of the same section. */
export function LastYearPane() {
  const { desk, attention, editable } = useDesk();
  const { t, language } = useLanguage();
  const { message } = App.useApp();
  useFigures();
  const previous = desk.parts.evaluation.previous;
  const key = useStore(attention.section) ?? desk.slots[0]?.key;
  const values = useMemo(() => new Map(Object.entries(draftOfWire(previous?.figures ?? []))), [previous]);
  const section = desk.template.outline.find((one) => one.key === key);
  const before = previous?.sections.find((one) => one.key === key);
  const slot = key === undefined ? undefined : desk.section(key);
  if (!section) return null;
  const words = before
    ? plainText(before.content, ({ code, unit, digits }) => displayFigure(figureIn(values, code), unit, digits)).text
    : '';
  const rows = section.figures.flatMap((code) => {
    const definition = desk.board.definition(code);
    const then = lastYearOf(desk, code);
    return definition && then ? [{ code, definition, then, now: desk.board.value(code) }] : [];
  });
  if (!previous && rows.length === 0) return <EmptyState title={t(texts.noLastYear)} reason={t(texts.noLastYearWhy)} />;
  const year = desk.parts.evaluation.fiscalYear - 1;
  return (
    <div className="last-year">
      {rows.length > 0 ? (
        <table>
          <caption>{t(texts.lastYearFigures(year))}</caption>
          <thead>
            <tr>
              <th scope="col" />
              <th scope="col">{t(texts.lastYear)}</th>
              <th scope="col">{t(texts.thisYear)}</th>
              <th scope="col">{t(texts.change_)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, definition, then, now }) => {
              const change = changeInPercent(now, then);
              return (
                <tr key={code}>
                  <th scope="row">{definition.label[language]}</th>
                  <td>{shownFigure(then, definition)}</td>
                  <td>{shownFigure(now, definition)}</td>
                  <td>{change === null ? '—' : change.startsWith('-') ? `↓${change.slice(1)}%` : `↑${change}%`}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ) : null}
      <h4>{t(texts.lastYearText(year))}</h4>
      {words === '' ? (
        <p className="quiet">{t(texts.nothingWritten)}</p>
      ) : (
        <>
          <div className="last-year__words" lang="zh-CN">
            {words}
          </div>
          {editable && slot && !isWritten(slot.document) ? (
            <Button
              size="small"
              onClick={() => {
                slot.insert(before?.content ?? documentOfText(words));
                void message.info(t(texts.copied));
              }}
            >
              {t(texts.copyOver)}
            </Button>
          ) : null}
        </>
      )}
    </div>
  );
}
