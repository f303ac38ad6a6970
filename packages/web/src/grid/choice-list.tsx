import type { FigureChoice } from '@jiping/domain/figures';
import { type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useLanguage } from '../app/language.tsx';
import { texts } from './texts.ts';

export interface ChoiceListProps {
  readonly choices: readonly FigureChoice[];
  readonly typed: string;
  /** Whether what is typed looks for a choice; otherwise it is the choice that stands. */
  readonly isFiltering: boolean;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** Enters a choice, by its label. */
  readonly choose: (label: string) => void;
}

/** What may be chosen, under the cell: typing looks for it, arrows go through it, Enter takes it. */
export function ChoiceList({ choices, typed, isFiltering, field, choose }: ChoiceListProps) {
  const { t, language } = useLanguage();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const wanted = typed.normalize('NFKC').trim().toLowerCase();
  const shown =
    isFiltering && wanted !== ''
      ? choices.filter(({ label, value }) =>
          [label.zh, label.en, value].some((name) => name.normalize('NFKC').toLowerCase().includes(wanted)),
        )
      : choices;
  const [at, setAt] = useState(-1);
  const standing = shown.findIndex(({ label }) => label.zh === typed || label.en === typed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is typed, the search begins anew
  useEffect(() => setAt(isFiltering && wanted !== '' ? 0 : standing), [typed]);
  useLayoutEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
    const element = field.current;
    const option = shown[at];
    element?.setAttribute('aria-controls', id);
    if (option) element?.setAttribute('aria-activedescendant', `${id}-${option.value}`);
    return () => {
      element?.removeAttribute('aria-controls');
      element?.removeAttribute('aria-activedescendant');
    };
  });
  useEffect(() => {
    const element = field.current;
    // Before the grid hears the key: here arrows go through the list.
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.altKey) return;
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      const chosen = shown[at];
      if (step !== 0 && shown.length > 0) {
        event.preventDefault();
        event.stopPropagation();
        setAt((at + step + shown.length) % shown.length);
      } else if ((event.key === 'Enter' || event.key === 'Tab') && !event.ctrlKey && chosen && element) {
        element.value = chosen.label[language];
      }
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  });
  return (
    <div ref={list} id={id} className="grid__choices" role="listbox" aria-label={t(texts.choices)}>
      {shown.length === 0 ? <p className="grid__nochoice">{t(texts.noChoice)}</p> : null}
      {shown.map(({ value, label }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
        <div
          key={value}
          id={`${id}-${value}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          // The field keeps the focus, and what is typed in it.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => choose(label[language])}
        >
          {label[language]}
        </div>
      ))}
    </div>
  );
}
