import { displayFigure, type FigureDefinition, type FigureValue, figureIn, labelOf } from '@jiping/domain/figures';
import type { Bilingual } from '@jiping/domain/language';
import { documentOfText, plainText } from '@jiping/domain/narrative';
import { App, Button } from 'antd';
import { useMemo } from 'react';
import { useStore } from '../../api/store.ts';
import { useLanguage } from '../../app/language.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { shownFigure } from '../figures/figure-words.ts';
import { changeInPercent, lastYearOf } from '../figures/last-year.ts';
import { CarryOverButton } from '../forms/carry-over/carry-over-offer.tsx';
import { isWritten } from '../outline/section-progress.ts';
import type { Desk } from '../record/desk.ts';
import { useDesk, useFigures } from '../record/desk-context.tsx';
import { draftOfWire } from '../record/figure-wire.ts';
import { texts } from './texts.ts';

/** Last year beside this year: of the open form its figures, of the section at hand its figures and words. */
export function LastYearPane() {
  const { attention } = useDesk();
  const form = useStore(attention.form);
  return (
    <>
      <CarryOverButton />
      {form === null ? <LastYearSection /> : <LastYearForm formKey={form} />}
    </>
  );
}

/** Every figure of a form that says something for last year. */
function LastYearForm({ formKey }: { formKey: string }) {
  const { desk } = useDesk();
  const { t } = useLanguage();
  useFigures();
  const codes = desk.sheets.sheet(formKey)?.codes ?? [];
  const rows = rowsBefore(desk, codes);
  if (rows.length === 0) return <EmptyState title={t(texts.noLastYearHere)} />;
  return (
    <div className="last-year">
      <BeforeTable rows={rows} />
    </div>
  );
}

/** Last year's figures beside this year's, and last year's words of the same section. */
function LastYearSection() {
  const { desk, attention, editable } = useDesk();
  const { t } = useLanguage();
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
  const rows = rowsBefore(desk, section.figures);
  if (!previous && rows.length === 0) return <EmptyState title={t(texts.noLastYear)} reason={t(texts.noLastYearWhy)} />;
  const year = desk.parts.evaluation.fiscalYear - 1;
  return (
    <div className="last-year">
      {rows.length > 0 ? <BeforeTable rows={rows} /> : null}
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

interface RowBefore {
  readonly code: string;
  readonly label: Bilingual;
  readonly definition: FigureDefinition;
  readonly then: FigureValue;
  readonly now: FigureValue;
}

/** Of these figures, those that said something last year. */
const rowsBefore = (desk: Desk, codes: readonly string[]): readonly RowBefore[] =>
  codes.flatMap((code) => {
    const definition = desk.board.definition(code);
    const then = lastYearOf(desk, code);
    if (!definition || !then) return [];
    const label = labelOf(desk.template, desk.board.complete, code);
    return [{ code, label, definition, then, now: desk.board.value(code) }];
  });

function BeforeTable({ rows }: { rows: readonly RowBefore[] }) {
  const { desk } = useDesk();
  const { t } = useLanguage();
  return (
    <table>
      <caption>{t(texts.lastYearFigures(desk.parts.evaluation.fiscalYear - 1))}</caption>
      <thead>
        <tr>
          <th scope="col" />
          <th scope="col">{t(texts.lastYear)}</th>
          <th scope="col">{t(texts.thisYear)}</th>
          <th scope="col">{t(texts.change_)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, label, definition, then, now }) => {
          const change = changeInPercent(now, then);
          return (
            <tr key={code}>
              <th scope="row">{t(label)}</th>
              <td>{shownFigure(then, definition)}</td>
              <td>{shownFigure(now, definition)}</td>
              <td>{change === null ? '—' : change.startsWith('-') ? `↓${change.slice(1)}%` : `↑${change}%`}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
