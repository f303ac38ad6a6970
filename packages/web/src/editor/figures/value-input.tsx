import type { FigureDefinition } from '@jiping/domain/figures';
import type { RefObject } from 'react';
import { useLanguage } from '../../app/language.tsx';

export type ValueElement = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export interface ValueInputProps {
  readonly id: string;
  readonly definition: FigureDefinition;
  readonly field: RefObject<ValueElement | null>;
  readonly typed: string;
  readonly change: (typed: string) => void;
  readonly readOnly: boolean;
  readonly invalid: boolean;
  readonly describedBy: string;
}

/** From so many characters on, words get several lines. */
const LONG = 60;

/** Where a figure's value is typed: a line, several lines for long words, a list for a choice. */
export function ValueInput({ id, definition, field, typed, change, readOnly, invalid, describedBy }: ValueInputProps) {
  const { language } = useLanguage();
  const { kind, choices, most } = definition;
  const put = (element: ValueElement | null) => {
    field.current = element;
  };
  const common = {
    id,
    className: 'figure-form__input',
    ref: put,
    'aria-invalid': invalid,
    'aria-describedby': describedBy,
  };
  if (kind === 'choice' && choices) {
    return (
      <select {...common} value={typed} disabled={readOnly} onChange={(event) => change(event.target.value)}>
        <option value="" />
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label[language]}
          </option>
        ))}
      </select>
    );
  }
  if (kind === 'text' && (most ?? LONG) > LONG) {
    return (
      <textarea
        {...common}
        rows={4}
        maxLength={most}
        value={typed}
        readOnly={readOnly}
        onChange={(event) => change(event.target.value)}
      />
    );
  }
  return (
    <input
      {...common}
      inputMode={kind === 'text' || kind === 'measure' || kind === 'date' ? 'text' : 'decimal'}
      value={typed}
      readOnly={readOnly}
      onChange={(event) => change(event.target.value)}
      onKeyDown={(event) => {
        // The Enter that ends an input method's composition chooses words; it does not send the form.
        if (event.key === 'Enter' && event.nativeEvent.isComposing) event.preventDefault();
      }}
    />
  );
}
