import { useEffect } from 'react';
import { createStore } from '../../api/store.ts';

/** Something that the palette offers: a page, a department, a section of the report in the editor. */
export interface Command {
  readonly key: string;
  readonly label: string;
  /** What it is, shown small at the end of the line. */
  readonly kind: string;
  /** More words under which it is found: codes, years. */
  readonly words?: string;
  run(): void;
}

/** What the open page adds to the palette. */
export const pageCommandsStore = createStore<readonly Command[]>([]);

/** `useCommands(commands)`: offers them in Ctrl+K while the page is open. Pass a memoised list. */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => {
    pageCommandsStore.set(commands);
    return () => pageCommandsStore.set([]);
  }, [commands]);
}

/**
 * The commands that have every word of `wanted` somewhere, those whose label begins with it first.
 * `matching(all, '人大 2021')`
 */
export function matching(commands: readonly Command[], wanted: string): readonly Command[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const found = commands.filter(({ label, words: more = '', kind }) => {
    const text = `${label} ${more} ${kind}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const first = words[0];
  if (!first) return found;
  const rank = ({ label }: Command) => (label.toLowerCase().startsWith(first) ? 0 : 1);
  return found.toSorted((left, right) => rank(left) - rank(right));
}
