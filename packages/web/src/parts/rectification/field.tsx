import { type ReactNode, useId } from 'react';
import type { ShownUserError } from '../user-error-list.tsx';

/** What the control of a field needs to be tied to its words. */
interface Control {
  readonly id: string;
  readonly status: 'error' | '';
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string;
}

export interface FieldProps {
  readonly label: string;
  /** Small words after the label. */
  readonly note?: string;
  /** Why what is typed is not taken; stands beneath the field. */
  readonly refusals?: readonly string[];
  readonly children: (control: Control) => ReactNode;
}

/** A field of a sheet: its name above, what is wrong with it beneath. */
export function Field({ label, note, refusals = [], children }: FieldProps) {
  const id = useId();
  const isWrong = refusals.length > 0;
  return (
    <div className="typed-field">
      <label htmlFor={id}>
        {label} {note ? <small>{note}</small> : null}
      </label>
      {children({ id, status: isWrong ? 'error' : '', 'aria-invalid': isWrong, 'aria-describedby': `${id}-wrong` })}
      <div id={`${id}-wrong`} className="typed-field__wrong" role="alert">
        {refusals.map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
      </div>
    </div>
  );
}

export interface PlacedError extends ShownUserError {
  /** Where in the input it is, `['input', 'dueOn']`. */
  readonly path?: readonly string[] | null;
}

/** The server's sentences about one field. */
export const errorsOf = (errors: readonly PlacedError[] | undefined, field: string): readonly string[] =>
  (errors ?? []).filter(({ path }) => path?.includes(field)).map(({ message }) => message);

/** Those about none of the fields: they stand above the form. */
export const otherErrors = (
  errors: readonly PlacedError[] | undefined,
  fields: readonly string[],
): readonly PlacedError[] => (errors ?? []).filter(({ path }) => !path?.some((part) => fields.includes(part)));
