import { useEffect, useState } from 'react';
import { type KeptChoices, keepChoices, keptChoices } from './kept-choices.ts';
import type { Choice, Choices } from './pieces.ts';

/** The person's decisions about one import, kept on this device at every step. `kept` is null until they are found. */
export function useChoices(importId: string) {
  const [kept, setKept] = useState<KeptChoices | null>(null);
  useEffect(() => {
    let left = false;
    void keptChoices(importId).then((found) => {
      if (!left) setKept(found);
    });
    return () => {
      left = true;
    };
  }, [importId]);
  useEffect(() => {
    if (kept) void keepChoices(importId, kept);
  }, [importId, kept]);

  const change = (next: (before: KeptChoices) => KeptChoices) => setKept((before) => before && next(before));
  return {
    kept,
    decide: (id: string, choice: Choice) =>
      change((before) => ({ ...before, choices: { ...before.choices, [id]: choice } })),
    decideAll: (choices: Choices) => change((before) => ({ ...before, choices })),
    confirm: (code: string, on: boolean) =>
      change((before) => ({
        ...before,
        confirmed: on ? [...before.confirmed, code] : before.confirmed.filter((one) => one !== code),
      })),
  };
}
