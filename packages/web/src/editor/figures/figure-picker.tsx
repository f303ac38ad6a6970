import { displayFigure } from '@jiping/domain/figures';
import { said } from '@jiping/domain/language';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { usePaper } from '../record/paper-context.tsx';
import { figuresMatching } from './figures-matching.ts';
import { Floating } from './floating.tsx';
import './figures.css';

const texts = {
  label: said('插入数据：输入名称或代码', 'Insert a figure: type its name or code'),
  none: said('没有这样的数据', 'No such figure'),
};
const SHOWN = 9;

/**
 * Chooses a figure by typing part of its name. `done(code, '')` with the choice; `done(null, typed)` with what is to be typed
 * instead: `/` where the person only wanted a slash.
 */
export function FigurePicker({ place, done }: { place: DOMRect; done: (code: string | null, typed: string) => void }) {
  const { board, attention, expected: expectedIn } = usePaper();
  const { t, language } = useLanguage();
  const [wanted, setWanted] = useState('');
  const [chosen, setChosen] = useState(0);
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const expected = expectedIn(attention.section.get());
  const shown = useMemo(
    () => figuresMatching(board.catalogue.figures, wanted, expected).slice(0, SHOWN),
    [board, wanted, expected],
  );
  useEffect(() => input.current?.focus({ preventScroll: true }), []);

  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const figure = shown[chosen];
    if (event.key === 'Enter' && figure) done(figure.code, '');
    else if (event.key === 'ArrowDown') setChosen((chosen + 1) % Math.max(1, shown.length));
    else if (event.key === 'ArrowUp') setChosen((chosen + shown.length - 1) % Math.max(1, shown.length));
    else if (event.key === '/' && wanted === '') done(null, '/');
    else return;
    event.preventDefault();
  };
  return (
    <Floating place={place} close={() => done(null, wanted === '' ? '/' : '')}>
      <div className="figure-picker">
        <input
          ref={input}
          role="combobox"
          aria-expanded="true"
          aria-controls={list}
          aria-activedescendant={shown[chosen] ? `${list}-${chosen}` : undefined}
          aria-label={t(texts.label)}
          placeholder={t(texts.label)}
          value={wanted}
          onChange={(event) => {
            setWanted(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKey}
        />
        <div role="listbox" id={list} aria-label={t(texts.label)}>
          {shown.map((figure, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text box's, as in every combobox
            <div
              key={figure.code}
              id={`${list}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              className="figure-picker__option"
              onMouseMove={() => setChosen(index)}
              onClick={() => done(figure.code, '')}
            >
              <span>{figure.label[language]}</span>
              <span className="figure-picker__value">
                {displayFigure(board.value(figure.code), figure.unit, figure.digits)}
              </span>
            </div>
          ))}
        </div>
        {shown.length === 0 ? <p role="status">{t(texts.none)}</p> : null}
      </div>
    </Floating>
  );
}
