import type { FigureValue } from '@jiping/domain/figures';
import type { Bilingual } from '@jiping/domain/language';
import { createStore } from '../api/store.ts';

/** A pasted or typed text that waits for a person: it was refused, or stands over a cell that computes something else. */
export interface WaitingText {
  /** Where it was to go; null where the form has no such place. */
  readonly code: string | null;
  readonly text: string;
  readonly why: Bilingual;
  /** What the text means where the cell computes itself: to be stated all the same, if the person wants. */
  readonly instead: FigureValue | null;
}

export interface Waiting extends WaitingText {
  readonly key: number;
}

/** What waits under a grid, until somebody has dealt with it: nothing that was pasted or typed is lost. */
export class WaitingTexts {
  readonly store = createStore<readonly Waiting[]>([]);
  private count = 0;

  add(texts: readonly WaitingText[]): void {
    if (texts.length === 0) return;
    this.store.set([...this.store.get(), ...texts.map((text) => ({ ...text, key: ++this.count }))]);
  }

  drop({ key }: Waiting): void {
    this.keep((one) => one.key !== key);
  }

  dropAll(): void {
    this.store.set([]);
  }

  /** The figure was entered after all. */
  settle(code: string | null): void {
    if (code !== null) this.keep((one) => one.code !== code);
  }

  private keep(wanted: (one: Waiting) => boolean): void {
    const before = this.store.get();
    const left = before.filter(wanted);
    if (left.length < before.length) this.store.set(left);
  }
}
