import { displayFigure, figureIn } from '@jiping/domain/figures';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { sameJson } from '../../editor/autosave/draft-kinds.ts';
import { shownFigure } from '../../editor/figures/figure-words.ts';
import { changeInPercent, lastYearOf } from '../../editor/figures/last-year.ts';
import { useDesk } from '../../editor/record/desk-context.tsx';
import { draftOfWire } from '../../editor/record/figure-wire.ts';
import type { Earlier } from './earlier.ts';
import { texts } from './texts.ts';

/** Every figure of the report beside the last submission and last year. */
export function FiguresTable({ earlier }: { earlier: Earlier | null }) {
  const { desk, openFigure } = useDesk();
  const { t, language } = useLanguage();
  const [onlyChanged, setOnlyChanged] = useState(false);
  const before = new Map(Object.entries(draftOfWire(earlier?.figures ?? [])));
  const rows = desk.template.figures
    .map((definition) => {
      const now = desk.board.value(definition.code);
      const then = lastYearOf(desk, definition.code);
      const isChanged = earlier !== null && !sameJson(now, figureIn(before, definition.code));
      return { definition, now, then, isChanged };
    })
    .filter(({ now, isChanged }) => (onlyChanged ? isChanged : isChanged || now.state !== 'missing'));
  return (
    <div className="last-year last-year--wide">
      {earlier ? (
        <Checkbox checked={onlyChanged} onChange={(event) => setOnlyChanged(event.target.checked)}>
          {t(texts.onlyChanged)}
        </Checkbox>
      ) : null}
      <table>
        <thead>
          <tr>
            <th scope="col">{t(texts.figure)}</th>
            <th scope="col">{t(texts.value)}</th>
            {earlier ? <th scope="col">{t(texts.before)}</th> : null}
            <th scope="col">{t(texts.lastYear)}</th>
            <th scope="col">{t(texts.change)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ definition, now, then, isChanged }) => {
            const change = then && changeInPercent(now, then);
            const { code, unit, digits } = definition;
            return (
              <tr key={code} className={isChanged ? 'changed-row' : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="plain-button"
                    onClick={(event) => openFigure(code, event.currentTarget.getBoundingClientRect())}
                  >
                    {definition.label[language]}
                  </button>
                </th>
                <td>{isChanged ? <ins>{shownFigure(now, definition)}</ins> : shownFigure(now, definition)}</td>
                {earlier ? (
                  <td>{isChanged ? <del>{displayFigure(figureIn(before, code), unit, digits)}</del> : ''}</td>
                ) : null}
                <td>{then ? shownFigure(then, definition) : '—'}</td>
                <td>{!change ? '—' : change.startsWith('-') ? `↓${change.slice(1)}%` : `↑${change}%`}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
