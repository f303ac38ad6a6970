import type { Clock } from './clock.ts';
import { advance, pending } from './machine.ts';
import type { AutosaveCommand, AutosaveEvent, AutosaveState, DraftKind, Theirs } from './states.ts';

/** What came of sending a draft. Never rejects: what the network does is an answer too. */
export type SendOutcome<D> =
  | { readonly type: 'saved'; readonly version: number; readonly at: string }
  | { readonly type: 'failed'; readonly reason: 'network' | 'signedOut' }
  | { readonly type: 'refused'; readonly sentence: string }
  | { readonly type: 'conflict'; readonly theirs: Theirs<D> };

/** A draft as it lies on this device. */
export interface KeptDraft<D> {
  readonly base: number;
  readonly draft: D;
  /** Sent without an answer before the page ended; the server may have it. */
  readonly lastSent: D | null;
}

/** Where drafts are kept on this device, for one part of one evaluation and one person. */
export interface DraftShelf<D> {
  keep(kept: KeptDraft<D>): Promise<void>;
  forget(): Promise<void>;
}

export interface AutosaveParts<D> {
  readonly kind: DraftKind<D>;
  readonly send: (draft: D, base: number) => Promise<SendOutcome<D>>;
  readonly shelf: DraftShelf<D>;
  readonly clock: Clock;
}

/**
 * Carries out what the rules of autosave say, for one part of a report: keeps on this device, waits, sends, tells listeners.
 *
 * `autosave.tell({ type: 'edited', draft })` at every change; `autosave.state.phase` is what the person sees.
 */
export class Autosave<D> {
  private timer: (() => void) | null = null;
  private readonly listeners = new Set<() => void>();
  private shelfWork: Promise<void> = Promise.resolve();
  private nextOnShelf: AutosaveCommand<D> | null = null;
  private shelfIsBehind = false;
  private ended = false;
  state: AutosaveState<D>;

  constructor(
    private readonly parts: AutosaveParts<D>,
    start: AutosaveState<D>,
  ) {
    this.state = start;
  }

  tell(event: AutosaveEvent<D>): void {
    const before = this.state;
    const { state, commands } = advance(this.parts.kind, before, event);
    this.state = state;
    for (const command of commands) this.carryOut(command);
    if (state !== before) for (const listener of this.listeners) listener();
  }

  /** Everything that the server is not known to have. */
  get pending(): D | null {
    return pending(this.parts.kind, this.state);
  }

  /** True while something typed is neither at the server nor on this device: leaving the page now would lose it. */
  get wouldBeLost(): boolean {
    return this.pending !== null && this.shelfIsBehind;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Resolves when what was typed so far lies on this device. */
  settled(): Promise<void> {
    return this.shelfWork;
  }

  /** Sends once more what the server refused. */
  again(): void {
    const { pending: draft } = this;
    if (draft !== null) this.tell({ type: 'edited', draft });
    this.tell({ type: 'flush' });
  }

  /** Sends no more and tells nobody; what is on its way may still arrive, the rest stays on this device. */
  end(): void {
    this.ended = true;
    this.timer?.();
    this.listeners.clear();
  }

  private carryOut(command: AutosaveCommand<D>): void {
    if (this.ended && (command.do === 'send' || command.do === 'wait')) return;
    switch (command.do) {
      case 'send':
        void this.parts.send(command.draft, command.base).then((outcome) => this.tell(outcome));
        return;
      case 'wait': {
        this.timer?.();
        const ms = command.spread === true ? command.ms * (0.75 + this.parts.clock.chance() / 2) : command.ms;
        this.timer = this.parts.clock.after(ms, () => this.tell({ type: 'due' }));
        return;
      }
      case 'keep':
      case 'forget':
        this.putOnShelf(command);
    }
  }

  /** One write at a time; of those that wait, only the last. */
  private putOnShelf(command: AutosaveCommand<D>): void {
    this.shelfIsBehind = true;
    const alreadyWaiting = this.nextOnShelf !== null;
    this.nextOnShelf = command;
    if (!alreadyWaiting) this.shelfWork = this.shelfWork.then(() => this.workOnShelf());
  }

  private async workOnShelf(): Promise<void> {
    const command = this.nextOnShelf;
    this.nextOnShelf = null;
    try {
      if (command?.do === 'keep') {
        await this.parts.shelf.keep({ base: command.base, draft: command.draft, lastSent: command.lastSent });
      } else {
        await this.parts.shelf.forget();
      }
      this.shelfIsBehind = this.nextOnShelf !== null;
    } catch {
      // Storage may be full or forbidden (private windows): the page then warns before it is left, and the server is still told.
      this.shelfIsBehind = true;
    }
    for (const listener of this.listeners) listener();
  }
}
