import { useState } from 'react';
import type { Words } from './kept-words.ts';
import { useTyped } from './use-typed.tsx';

/** The field that holds the key by which these very words are sent once, however often they are sent, after a reload too. */
const KEY = 'key';
const newKey = (): string => `${Date.now()}-${Math.random().toString(36).slice(2)}`;

export interface TypedForm<Field extends string> {
  readonly words: Readonly<Record<Field, string>>;
  type(field: Field, text: string): void;
  /** The same by what the field holds then: for what comes later, when more may have been typed. */
  alter(field: Field, change: (text: string) => string): void;
  /** The server has it. */
  sent(): void;
  /** Other words are another act, so each change has a key of its own. */
  readonly idempotencyKey: string;
}

/** A form whose fields are kept on this device: `const form = useTypedForm('report/ID', { report: '' })`. */
export function useTypedForm<Field extends string>(
  name: string,
  blank: Readonly<Record<Field, string>>,
): TypedForm<Field> {
  const typed = useTyped();
  const [first] = useState(newKey);
  const kept: Words | null = typed.of(name);
  const fields = Object.keys(blank).filter((field): field is Field => field in blank);
  const wordsIn = (lying: Words | null): Record<Field, string> => {
    const words: Record<Field, string> = { ...blank };
    for (const field of fields) words[field] = lying?.[field] ?? blank[field];
    return words;
  };
  const alter = (field: Field, change: (text: string) => string) => {
    const before = wordsIn(typed.latest(name));
    const next: Record<Field, string> = { ...before, [field]: change(before[field]) };
    if (fields.every((one) => next[one] === blank[one])) typed.forget(name);
    else typed.type(name, { ...next, [KEY]: newKey() });
  };
  return {
    words: wordsIn(kept),
    type: (field, text) => alter(field, () => text),
    alter,
    sent: () => typed.forget(name),
    idempotencyKey: kept?.[KEY] ?? first,
  };
}
