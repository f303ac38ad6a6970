import { displayFigure } from '@jiping/domain/figures';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../../../app/language.tsx';
import { Floating } from '../../../editor/figures/floating.tsx';
import { usePaper } from '../../../editor/record/paper-context.tsx';
import { texts as parts } from '../../../parts/texts.ts';
import { useSummary } from '../record/room-context.tsx';
import { texts } from '../texts.ts';
import { listBehind } from './list-behind.ts';
import '../../../editor/figures/figures.css';

export interface FigureCardProps {
  readonly code: string;
  readonly place: DOMRect;
  readonly close: () => void;
}

/** What a number of the text is: its name, its exact value, what has become of it since, and the departments behind it. */
export function FigureCard({ code, place, close }: FigureCardProps) {
  const { t, language } = useLanguage();
  const navigate = useNavigate();
  const { board } = usePaper();
  const { report } = useSummary();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const definition = board.definition(code);
  const value = board.value(code);
  const change = board.change(code);
  const inCounty = report.region.level === 'COUNTY';
  const list = inCounty ? listBehind(code) : null;
  const openList = () =>
    navigate({
      to: '/overview/$regionCode/$year',
      params: { regionCode: report.region.code, year: `${report.fiscalYear}` },
      search: list ?? {},
      hash: inCounty ? 'departments' : 'children',
    });
  return (
    <Floating place={place} close={close}>
      <section className="figure-form" ref={box} tabIndex={-1} aria-label={definition?.label[language] ?? code}>
        <div className="figure-form__head">
          <strong>{definition?.label[language] ?? t(texts.figureGone(code))}</strong>
          <code>{code}</code>
        </div>
        {definition ? null : <p className="figure-form__meaning">{t(texts.figureGoneWhy)}</p>}
        <dl className="figure-form__facts">
          {definition ? (
            <>
              <dt>{t(texts.figureValue)}</dt>
              <dd>{displayFigure(value, definition.unit, definition.digits)}</dd>
            </>
          ) : null}
          {value.state === 'known' && 'amount' in value ? (
            <>
              <dt>{t(texts.figureExact)}</dt>
              <dd>{t(parts.yuan(value.amount))}</dd>
            </>
          ) : null}
          {change ? (
            <>
              <dt>{t(texts.figureNow)}</dt>
              <dd className="summary-changed-words">
                {change.before ?? t(texts.none)} → {change.after ?? t(texts.none)}
              </dd>
            </>
          ) : null}
        </dl>
        {definition ? <p className="figure-form__meaning">{definition.meaning[language]}</p> : null}
        <div className="figure-form__buttons">
          {list || !inCounty ? (
            <Button size="small" onClick={openList}>
              {t(texts.openList)}
            </Button>
          ) : null}
        </div>
      </section>
    </Floating>
  );
}
